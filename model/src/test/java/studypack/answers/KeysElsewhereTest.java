package studypack.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studypack.note.Choice;
import studypack.note.Item;
import studypack.note.Key;
import studypack.note.Note;
import studypack.note.Passage;
import studypack.note.Prose;
import studypack.note.StrayAnswer;
import studypack.reader.NoteReader;
import studypack.text.SourceText;

/// Every form of an answer list, under the same three questions.
class KeysElsewhereTest {
    private static final String QUESTIONS = """
            # 모의고사

            1. 객체를 저장하는 서비스는?
               - A. Amazon S3
               - B. Amazon EBS
               - C. Amazon EFS

            2. 이름을 찾는 서비스는?
               - A. Amazon VPC
               - B. Amazon Route 53
               - C. AWS WAF

            3. 파일을 나눠 쓰는 서비스는?
               - A. AWS Batch
               - B. Amazon SQS
               - C. Amazon FSx

            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## 정답\n\n| 문항 | 정답 |\n|---|---|\n| 1 | A |\n| 2 | B |\n| 3 | C |\n",
                "| 번호 | 답 | 해설 |\n|---|---|---|\n| 1번 | A | 왜 |\n| 2번 | B) Amazon Route 53 | |\n| 3번 | C | |\n",
                "| 문항 | 정답 | 문항 | 정답 |\n|---|---|---|---|\n| 1 | A | 3 | C |\n| 2 | B | | |\n",
                "| No. | 1 | 2 | 3 |\n|---|---|---|---|\n| Answer | A | B | C |\n",
                "## 정답\n\n| 1 | 2 | 3 |\n|---|---|---|\n| ① | ② | ③ |\n",
                "문제｜1｜2｜3\n정답｜①｜②｜③\n",
                "## Answer key\n\n1. A\n2. B\n3. C\n",
                "## Answers\n\n1. A\n1. B\n1. C\n",
                "## 정답\n\n1) ①\n2) ②\n3) ③\n",
                "## 정답 및 해설\n\n- 1번: A\n- 2번: B\n- 3번: C\n",
                "## 해답\n\n1 ① 2 ② 3 ③\n",
                "정답\n\n1①2②3③\n",
                "정답: 1-A, 2-B, 3-C\n",
                "**정답:** 1.A 2.B 3.C\n",
                "Answers: Q1: a, Q2: b, Q3: c\n",
                "Q1: a, Q2: b, Q3: c\n",
                "**Answers**\n\n1 → a\n2 → b\n3 → c\n",
                "## 解答\n\n問1 A\n問2 B\n問3 C\n",
                "### 1번 정답: A\n\n### 2번 정답: B\n\n### 3번 정답: C\n",
                "## 정답\n\n### 1. A\n\n까닭.\n\n### 2. B\n\n### 3. C\n",
                "## 해설\n\n### 문제 1\n\n정답: A\n\n### 문제 2\n\n**정답: B**\n\n### 문제 3\n\n정답: C\n",
                "## 정답\n\n**1. A**\n까닭.\n\n**2. (B)** 까닭\n\n**3. C**\n",
                "## 해설\n\n1. 객체를 저장하는 서비스는?\n\n   정답: A\n\n2. 이름?\n\n   정답: B\n\n3. 파일?\n\n   정답: C\n",
                "## 정답\n\n```\n1. A\n2. B\n3. C\n```\n",
                "<details>\n<summary>정답 보기</summary>\n\n1. A\n2. B\n3. C\n\n</details>\n",
                "> **정답**\n>\n> 1. A\n> 2. B\n> 3. C\n",
                "## 정답\n\n1. Amazon S3\n2. Amazon Route 53\n3. Amazon FSx\n",
            })
    void eachFormIsJoined(String list) {
        assertThat(keys(read(QUESTIONS + list))).containsExactly("A", "B", "C");
    }

    @Test
    void severalKeysAreKept() {
        assertThat(keys(read(QUESTIONS + "정답: 1. A, C 2. AB 3: b/c\n"))).containsExactly("AC", "AB", "BC");
    }

    @Test
    void whatStandsBesideOrUnderAKeyExplains() {
        Note note = read(QUESTIONS + "## 정답 및 해설\n\n1. A - 객체다.\n2. B\n\n   이름이다.\n3. C\n");
        assertThat(explanations(note)).containsExactly("객체다.", "이름이다.", "");
    }

    @Test
    void theListStaysAsItWasWritten() {
        Note note = read(QUESTIONS + "## 정답\n\n| 문제 | 정답 |\n|---|---|\n| 1 | A |\n| 2 | B |\n| 3 | C |\n");
        assertThat(note.items()).hasSize(3);
        assertThat(note.elements().getLast()).isInstanceOf(Prose.class);
    }

    @Test
    void eachChapterHasItsOwnList() {
        Note note =
                read(QUESTIONS + "## 정답\n\n1-A 2-B 3-C\n\n" + QUESTIONS.replace("모의", "실전") + "## 정답\n\n1-C 2-B 3-A\n");
        assertThat(keys(note)).containsExactly("A", "B", "C", "C", "B", "A");
    }

    @Test
    void listsAtTheEndAreJoinedByTitleOrInOrder() {
        String second = QUESTIONS.replace("모의고사", "실전");
        assertThat(keys(read(QUESTIONS + second + "# 정답\n\n## 실전\n\n1-C 2-B 3-A\n\n## 모의고사\n\n1-A 2-B 3-C\n")))
                .containsExactly("A", "B", "C", "C", "B", "A");
        assertThat(keys(read(QUESTIONS + second + "# 정답\n\n1-A 2-B 3-C\n\n1-C 2-B 3-A\n")))
                .containsExactly("A", "B", "C", "C", "B", "A");
    }

    @Test
    void oneListForTwoExamsIsLeftAlone() {
        String second = QUESTIONS.replace("모의고사", "실전");
        assertThat(keys(read(QUESTIONS + second + "# 정답\n\n1-A 2-B 3-C\n"))).containsOnly("");
    }

    @Test
    void questionsWithoutNumbersAreCountedWhereTheListIsComplete() {
        String questions = QUESTIONS.replaceAll(
                "(?m)^\\d\\. (.*)\n   - A\\. (.*)\n   - B\\. (.*)\n   - C\\. (.*)",
                "### $1\n\n- A. $2\n- B. $3\n- C. $4");
        assertThat(keys(read(questions + "# 정답\n\n1. A\n2. B\n3. C\n"))).containsExactly("A", "B", "C");
        assertThat(keys(read(questions + "# 정답\n\n1. A\n2. B\n"))).containsOnly("");
    }

    @Test
    void aListThatFitsNothingIsNoAnswer() {
        assertThat(keys(read(QUESTIONS + "## 참고\n\n1. A\n2. B\n\n## 순서\n\n1. C 언어\n2. B 트리\n")))
                .containsOnly("");
        assertThat(keys(read(QUESTIONS + "## 정답\n\n1. H\n2. G\n3. F\n"))).containsOnly("");
    }

    @Test
    void anEntryWithoutAQuestionIsKept() {
        Note note = read(QUESTIONS + "## 정답\n\n1. A\n2. B\n3. C\n4. A\n");
        assertThat(note.strays()).extracting(StrayAnswer::number).containsExactly("4");
    }

    @Test
    void twoKeysThatDifferCompete() {
        String own = QUESTIONS.replace("   - C. Amazon EFS\n", "   - C. Amazon EFS\n\n   정답: B\n");
        Note note = read(own + "## 정답\n\n1. A\n2. B\n3. C\n");
        assertThat(keys(note)).containsExactly("", "B", "C");
        assertThat(choices(note).getFirst().key())
                .isNotNull()
                .extracting(Key::doubt)
                .isEqualTo(Key.Doubt.COMPETING);
    }

    @Test
    void aKeyInDoubtStaysInDoubt() {
        Note note = read(QUESTIONS + "## 정답\n\n1. A or C\n2. B?\n3. C\n");
        assertThat(choices(note))
                .extracting(choice -> Objects.requireNonNull(choice.key()).doubt())
                .containsExactly(Key.Doubt.EITHER, Key.Doubt.UNSURE, null);
    }

    static Note read(String text) {
        return NoteReader.read("note.md", SourceText.of(text));
    }

    static List<Choice> choices(Note note) {
        List<Choice> choices = new ArrayList<>();
        for (Item item : note.items()) {
            choices.add((Choice) item);
        }
        return choices;
    }

    /// The letters of the right options, "" where none is known.
    static List<String> keys(Note note) {
        return choices(note).stream()
                .map(choice -> String.join(
                        "",
                        choice.correct().stream()
                                .map(option ->
                                        Objects.requireNonNull(option.label()).written())
                                .toList()))
                .toList();
    }

    private static List<String> explanations(Note note) {
        return choices(note).stream()
                .map(Choice::explanation)
                .map(explanation -> explanation == null ? "" : explanation.plain())
                .toList();
    }

    @Test
    void anExplanationIsAPassageOfTheNote() {
        Note note = read(QUESTIONS + "### 1번 정답: A\n\n첫째 까닭.\n\n### 2번 정답: B\n\n### 3번 정답: C\n");
        Passage passage = Objects.requireNonNull(choices(note).getFirst().explanation());
        assertThat(passage.span().in(note.source().text())).isEqualTo("첫째 까닭.");
    }
}
