package studypack.anki;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studypack.export.Exported;
import studypack.note.BrokenNote;
import studypack.note.Note;
import studypack.note.StudyPack;
import studypack.reader.NoteReader;
import studypack.text.SourceText;

class GuidsTest {
    private static final String QUESTIONS = """
            - `지연 {시|치}간` : 기다리는 시간
            - `옳은 {점|적}을 고르는 법` : 견준다
            - `{!���} 지우는 방법` : 누른다
            """;

    @TempDir
    Path folder;

    private static StudyPack pack(String questions) {
        StudyPack pack = BrokenNote.pack(BrokenNote.note(questions));
        return new StudyPack(pack.name(), pack.title(), pack.date().plusSeconds(questions.length()), pack.notes());
    }

    private static byte[] deck(String questions) throws IOException {
        return Exported.of(new AnkiExporter(), pack(questions)).bytes();
    }

    private static byte[] named(String text) throws IOException {
        Note note = NoteReader.read("notes/a.md", SourceText.of(text));
        return Exported.of(new AnkiExporter(), BrokenNote.pack(note)).bytes();
    }

    private static byte[] after(byte[] older, String questions) throws IOException {
        return Exported.of(new AnkiExporter().replacing(older), pack(questions)).bytes();
    }

    private static List<String> guids(byte[] deck) throws IOException, SQLException {
        return Opened.of(deck).notes().stream().map(Opened.Row::guid).toList();
    }

    private static String repaired(String third) {
        return "- `지연 시간` : 기다리는 시간\n- `옳은 적을 고르는 법` : 견준다\n- `" + third + "` : 누른다\n";
    }

    @Test
    void aGuessThatWasRightKeepsItsGuidWithoutTheOlderDeck() throws Exception {
        assertThat(guids(deck(repaired("x"))).getFirst())
                .isEqualTo(guids(deck(QUESTIONS)).getFirst());
    }

    @Test
    void aQuestionWhoseGuessOrLossWasCorrectedTakesTheOldNoteOver() throws Exception {
        byte[] broken = deck(QUESTIONS);
        byte[] repaired = after(broken, repaired("캐시를 지우는 방법"));
        assertThat(guids(repaired)).isEqualTo(guids(broken));
        assertThat(guids(deck(repaired("캐시를 지우는 방법")))).isNotEqualTo(guids(broken));
        assertThat(Opened.of(repaired).notes()).allMatch(note -> !note.tags().contains("unsure"));
    }

    @Test
    void andKeepsItInTheDecksAfterThat() throws Exception {
        byte[] broken = deck(QUESTIONS);
        byte[] repaired = after(broken, repaired("캐시를 지우는 방법"));
        byte[] later = after(repaired, "# 제목\n\n" + repaired("캐시를 지우는 방법").replace("견준다", "견주어 본다"));
        assertThat(guids(later)).isEqualTo(guids(broken));
        assertThat(after(repaired, repaired("캐시를 지우는 방법"))).isEqualTo(repaired);
    }

    @Test
    void aTypoInTheQuestionKeepsTheCardWhereTheAnswersStay() throws Exception {
        String old = "- `지연 시간을 재는 방뻡` : 기다리는 시간을 잰다\n- `처리량` : 한 번에 하는 일\n";
        byte[] before = deck(old);
        byte[] after = after(before, old.replace("방뻡", "방법"));
        assertThat(guids(after)).isEqualTo(guids(before));
        assertThat(guids(deck(old.replace("방뻡", "방법")))).isNotEqualTo(guids(before));
        assertThat(guids(after(before, old.replace("지연 시간을 재는 방뻡", "처리 시간을 늘리는 까닭"))))
                .doesNotContain(guids(before).getFirst());
    }

    @Test
    void aQuestionThatAnotherOneAsksTooByNowKeepsItsCard() throws Exception {
        String old = "- `캐시` : 자주 읽는 것을 가까이 두는 곳\n";
        byte[] before = deck(old);
        byte[] after = after(before, "- `캐시` : 웹 브라우저가 파일을 남기는 폴더\n" + old);
        assertThat(guids(after)).hasSize(2).doesNotHaveDuplicates();
        assertThat(guids(after).getLast()).isEqualTo(guids(before).getFirst());
    }

    @Test
    void anIdThatTheAuthorWroteNamesTheNoteWithinItsPack() throws Exception {
        assertThat(guids(named("- `캐시` : 곳간 {#cache}\n"))).containsExactly("sp-sample:cache");
        String derived = guids(named("- `캐시` : 곳간\n")).getFirst();
        assertThat(guids(named("- `캐시 기억` : 곳간 {#" + derived.substring(3) + "}\n")))
                .containsExactly(derived);
    }

    @Test
    void anotherQuestionIsNoHeir() throws Exception {
        byte[] broken = deck(QUESTIONS);
        String other = "화면을 지우는 방법과 그 까닭을 길게 설명하라";
        assertThat(guids(after(broken, repaired(other))).getLast())
                .isEqualTo(guids(deck(repaired(other))).getLast());
        assertThat(guids(after(broken, repaired("가리는 방법"))))
                .doesNotContain(guids(broken).getLast());
    }

    @Test
    void whereTwoCouldFollowNeitherDoes() throws Exception {
        byte[] broken = deck(QUESTIONS);
        String both = repaired("캐시를 지우는 방법") + "- `화면을 지우는 방법` : 끈다\n";
        assertThat(guids(after(broken, both))).doesNotContain(guids(broken).getLast());
    }

    @Test
    void ankiUpdatesTheNoteAndAddsNone() throws Exception {
        byte[] broken = deck(QUESTIONS);
        Path old = Files.write(folder.resolve("old.apkg"), broken);
        Path young = Files.write(folder.resolve("young.apkg"), after(broken, repaired("캐시를 지우는 방법")));
        String count = "select count(), sum(flds like '%캐시를 지우는%') from notes";
        assertThat(AnkiEngine.find()
                        .imports(List.of(old, young), "--once", "--sql", count)
                        .get("sql")
                        .get(count)
                        .toString())
                .isEqualTo("[[3,1]]");
    }
}
