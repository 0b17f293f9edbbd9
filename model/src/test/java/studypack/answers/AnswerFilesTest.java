package studypack.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studypack.note.Choice;
import studypack.note.Key;
import studypack.note.KeyMark;
import studypack.note.Note;
import studypack.note.Outline;
import studypack.note.Passage;
import studypack.note.StrayAnswer;
import studypack.reader.NoteReader;
import studypack.testkit.Project;
import studypack.text.SourceText;

class AnswerFilesTest {
    private static final Pattern FILE = Pattern.compile("`([\\w./-]+)`\\n\\n```md\\n(.*?)```", Pattern.DOTALL);
    private static final String QUESTIONS = "1. 하나?\n   - A. 가\n   - B. 나\n2. 둘?\n   - A. 가\n   - B. 나\n";

    @Test
    void theTwoNotesOfThePageAreJoined() throws IOException {
        String page = Files.readString(Project.root().resolve("docs/dialects/keys-elsewhere.md"));
        Map<String, Note> notes = new LinkedHashMap<>();
        Matcher file = FILE.matcher(page);
        while (file.find()) {
            notes.put(file.group(1), NoteReader.read(file.group(1), SourceText.of(file.group(2))));
        }
        assertThat(notes.keySet()).containsExactly("exam1.md", "exam1-answers.md");
        assertThat(KeysElsewhereTest.keys(joined(notes, "exam1.md"))).containsExactly("A", "AB");
        assertThat(Outline.of(joined(notes, "exam1.md"))).contains("key from exam1-answers.md:1\n      mark a");
        assertThat(joined(notes, "exam1-answers.md").items()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "exam1.md,exam1-answers.md",
        "exam1.md,exam1_정답.md",
        "exam1.md,exam1 정답 및 해설.md",
        "exam1.md,exam1_sol.md",
        "exam1.md,Exam1.Answer-Key.MD",
        "exam1.md,answers_exam1.md",
        "exam1.md,answers.md",
        "exam1.md,답안.md",
        "exam1.md,정답/exam1.md",
        "exam1.md,answers/exam1-answers.md",
        "1회문제/exam1.md,1회문제/정답.md",
        "문제/1회.md,정답/1회.md",
        "1회_문제.md,1회_정답.md",
        "1회_문제.md,1회해설.md",
        "문제.md,정답.md",
        "a/questions.md,a/solutions.md",
    })
    void namesTellWhoseKeysANoteHolds(String questions, String answers) {
        assertThat(AnswerPaths.of(List.of(questions, answers, "README.md")))
                .containsExactly(Map.entry(answers, List.of(questions)));
    }

    @ParameterizedTest
    @CsvSource({"exam1.md,turnkey.md", "exam1.md,exam2-answers.md", "a/exam1.md,b/answers.md", "exam1.md,질문과답변.md"})
    void otherNamesTellNothing(String questions, String other) {
        assertThat(AnswerPaths.of(List.of(questions, other)).values())
                .allSatisfy(asking -> assertThat(asking).isEmpty());
    }

    @Test
    void anAnswerFileOfSeveralNamesThemInItsHeadings() {
        Map<String, Note> notes = notes(
                "one.md", QUESTIONS, "two.md", QUESTIONS, "answers.md", "# one\n\n1. A\n2. B\n\n# two\n\n1. B\n2. A\n");
        assertThat(KeysElsewhereTest.keys(joined(notes, "one.md"))).containsExactly("A", "B");
        assertThat(KeysElsewhereTest.keys(joined(notes, "two.md"))).containsExactly("B", "A");
    }

    @Test
    void anAnswerFileOfSeveralThatNamesNoneIsLeftAlone() {
        Map<String, Note> notes = notes("one.md", QUESTIONS, "two.md", QUESTIONS, "answers.md", "1. A\n2. B\n");
        assertThat(KeysElsewhereTest.keys(joined(notes, "one.md"))).containsOnly("");
    }

    @Test
    void whatIsCarriedOverHasNoPlaceInTheNote() {
        Map<String, Note> notes =
                notes("exam.md", QUESTIONS, "exam_정답.md", "## 문제 1 정답: A)\n\n**까닭**이다.\n\n## 문제 2 정답: B)\n");
        Note note = joined(notes, "exam.md");
        Choice first = KeysElsewhereTest.choices(note).getFirst();
        Key key = Objects.requireNonNull(first.key());
        assertThat(key.span().isEmpty()).isTrue();
        assertThat(first.span().covers(key.span())).isTrue();
        assertThat(key.marks()).extracting(KeyMark::from).containsExactly(new KeyMark.Elsewhere("exam_정답.md", 1));
        Passage explanation = Objects.requireNonNull(first.explanation());
        assertThat(explanation.plain()).isEqualTo("까닭이다.");
        assertThat(explanation.span().isEmpty()).isTrue();
    }

    @Test
    void aKeyOfTheNoteAndOneOfAnotherCompete() {
        Map<String, Note> notes =
                notes("exam.md", QUESTIONS.replaceFirst("나\n", "나\n\n   정답: A\n\n"), "exam_정답.md", "1. B\n2. B\n");
        Key key = Objects.requireNonNull(
                KeysElsewhereTest.choices(joined(notes, "exam.md")).getFirst().key());
        assertThat(key.doubt()).isEqualTo(Key.Doubt.COMPETING);
        assertThat(key.marks()).extracting(KeyMark::from).containsExactly(null, new KeyMark.Elsewhere("exam_정답.md", 1));
    }

    @Test
    void picturesOfAnotherFolderStayThere() {
        String answers = "1. A\n\n   ![그림](a.png)\n2. B\n";
        assertThat(KeysElsewhereTest.choices(joined(notes("exam.md", QUESTIONS, "exam_정답.md", answers), "exam.md"))
                        .getFirst()
                        .explanation())
                .isNotNull();
        Map<String, Note> apart = notes("exam.md", QUESTIONS, "정답/exam.md", answers);
        assertThat(KeysElsewhereTest.choices(joined(apart, "exam.md"))
                        .getFirst()
                        .explanation())
                .isNull();
    }

    @Test
    void anAnswerFileTellsWhatFitsNoQuestion() {
        Map<String, Note> notes = notes("exam.md", QUESTIONS, "exam_정답.md", "1. A\n2. B\n7. A\n");
        assertThat(joined(notes, "exam_정답.md").strays())
                .extracting(StrayAnswer::number)
                .containsExactly("7");
        assertThat(notes.get("exam_정답.md")).extracting(Note::strays).isEqualTo(List.of());
    }

    private static Map<String, Note> notes(String... pathsAndTexts) {
        Map<String, Note> notes = new LinkedHashMap<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            notes.put(pathsAndTexts[i], NoteReader.read(pathsAndTexts[i], SourceText.of(pathsAndTexts[i + 1])));
        }
        return notes;
    }

    private static Note joined(Map<String, Note> notes, String path) {
        Note note = Objects.requireNonNull(notes.get(path));
        return AnswerFiles.among(List.copyOf(notes.keySet())).joined(note, notes::get);
    }
}
