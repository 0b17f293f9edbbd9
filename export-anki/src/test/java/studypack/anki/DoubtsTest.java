package studypack.anki;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studypack.export.Exported;
import studypack.note.BrokenNote;
import studypack.note.Choice;
import studypack.note.HandMade;
import studypack.note.Note;
import studypack.note.Passage;
import studypack.note.StudyPack;
import studypack.testkit.Browser;

class DoubtsTest {
    private static final StudyPack PACK = BrokenNote.pack();

    private static List<List<String>> notes;
    private static List<String> tags;

    @TempDir
    Path folder;

    @BeforeAll
    static void export() throws IOException, SQLException {
        List<Opened.Row> rows =
                Opened.of(Exported.of(new AnkiExporter(), PACK).bytes()).notes();
        notes = rows.stream().map(Opened.Row::fields).toList();
        tags = rows.stream().map(Opened.Row::tags).toList();
    }

    @Test
    void aGuessIsMarkedInTheQuestionWithItsOtherReadingsAsTitle() {
        assertThat(notes.getFirst().getFirst())
                .isEqualTo("캐시에 대해 옳은 <span class=\"sp-unsure sp-end\" title=\"또는 적을\">점을</span> "
                        + "<code><span class=\"sp-unsure sp-end\" title=\"또는 폭에\">큐에</span></code> 고르시오.");
    }

    @Test
    void optionsAreMarkedAndWhatIsSureIsNot() {
        assertThat(notes.getFirst().get(1))
                .contains("<span class=\"sp-unsure sp-end\" title=\"또는 작용\">응용</span> 계층에 둔다.")
                .contains("<div class=\"sp-text\">지연 시간을 줄인다.</div>")
                .contains("<span class=\"sp-unsure sp-lost sp-end\">���</span> 지운다.")
                .contains("<span class=\"sp-unsure sp-end\">원본을 지운다</span>.");
    }

    @Test
    void theBackSaysWhatElseTheWordsMaySay() {
        assertThat(notes.getFirst().get(3))
                .isEqualTo("<div class=\"sp-doubts\">짐작으로 고친 말: <b>점을</b> (또는 적을), <b>큐에</b> (또는 폭에), "
                        + "<b>응용</b> (또는 작용), <b>원본을 지운다</b>, <b>각을</b> (또는 감을)</div>"
                        + "<div class=\"sp-doubts\">파일에서 사라진 글자: <b>���</b></div>");
        assertThat(notes.get(1).get(2)).contains("<b>읽는</b> (또는 얽는)");
    }

    @Test
    void onlyNotesWithSuchWordsHaveTheTag() {
        assertThat(tags)
                .containsExactly(
                        " sample::캐시_이야기::문제_1 studypack::unsure ",
                        " sample::캐시_이야기::폭의_용어 studypack::unsure ",
                        " sample::캐시_이야기::폭의_용어 ");
        assertThat(notes.get(2)).noneMatch(field -> field.contains("sp-unsure") || field.contains("sp-doubts"));
    }

    @Test
    void linesOfCodeAreMarkedWhereTheyStand() {
        Note note = BrokenNote.note("> ```\n> x\n>  옳은 {점|적}을\n> ```\n");
        Doubts doubts = new Doubts(note.source(), Wording.of(HandMade.pair("p", "물음")));
        String html = new Html(doubts, image -> Samples.NO_PICTURE)
                .of(new Passage(note.blocks().getFirst().span(), note.blocks()));
        assertThat(html)
                .contains(
                        "<pre><code>x\n 옳은 <span class=\"sp-unsure sp-end\" title=\"또는 적을\">점을</span>\n</code></pre>");
    }

    @Test
    void ankiKeepsMarksAndTagsAndFindsThem() throws IOException {
        String found = "select count() from notes where tags like '% studypack::unsure %' and flds like '%sp-unsure%'";
        Path deck = folder.resolve("broken.apkg");
        Files.write(deck, Exported.of(new AnkiExporter(), PACK).bytes());
        assertThat(AnkiEngine.find()
                        .imports(List.of(deck), "--once", "--sql", found)
                        .get("sql")
                        .get(found)
                        .toString())
                .isEqualTo("[[2]]");
    }

    @Test
    void aBrowserDrawsTheMarksByDayAndByNight() throws IOException {
        Choice choice = (Choice) PACK.entries().getFirst().item();
        Doubts doubts = new Doubts(PACK.notes().getFirst().source(), Wording.of(choice));
        List<String> fields = new Fields(
                        new Html(doubts, image -> Samples.NO_PICTURE),
                        "notes/broken.md:5",
                        "sp-1",
                        PACK.entries().getFirst().unsure(),
                        what -> {})
                .of(choice);
        String back = ChoiceCardTest.fill(NoteType.CHOICE, NoteType.CHOICE.back(), fields);
        String probe = "<script>var u = document.querySelector('.sp-question .sp-unsure');"
                + "var l = document.querySelector('.sp-lost');"
                + "document.body.setAttribute('data-seen', getComputedStyle(u).borderBottomStyle + ' '"
                + " + getComputedStyle(u).borderBottomColor + ' ' + getComputedStyle(u, '::after').content + ' '"
                + " + getComputedStyle(l).borderBottomStyle);</script>";
        for (Map.Entry<String, String> theme :
                Map.of("", "rgb(180, 86, 10)", "nightMode", "rgb(240, 179, 90)").entrySet()) {
            Map<String, String> pages = Map.of("/", ChoiceCardTest.page(back, theme.getKey()) + probe);
            String dom = Browser.dom(pages, "/", folder.resolve("profile" + theme.getKey()));
            assertThat(dom).contains("data-seen=\"dotted " + theme.getValue() + " &quot;?&quot; dashed\"");
        }
    }
}
