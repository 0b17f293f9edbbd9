package studypack.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import studypack.markdown.Plain;
import studypack.note.Choice;
import studypack.note.Element;
import studypack.note.Item;
import studypack.note.Note;
import studypack.note.Prose;
import studypack.note.WrittenId;
import studypack.testkit.Project;
import studypack.text.SourceText;

class NamingTest {
    private static final String QUESTION = """
            ### Which port does SSH take?

            - [x] 22
            - [ ] 25
            """;

    @Test
    void anIdIsReadWhereverPeopleWriteIt() throws IOException {
        Note note = fixture();
        assertThat(note.ids().stream().filter(WrittenId::isValid).map(WrittenId::id))
                .containsExactly("subnet-1", "nat-1", "ssh.port", "vpc", "cidr-range", "row-1", "row-2", "zone");
        assertThat(note.items().stream().map(Item::id)).containsAll(List.of("subnet-1", "row-2", "zone"));
    }

    @Test
    void aReaderOfTheItemDoesNotSeeItsId() throws IOException {
        Note note = fixture();
        for (Item item : note.items()) {
            assertThat(item.prompt().plain()).doesNotContain("{#s", "{#r", "^cidr");
        }
        assertThat(note.source().text()).contains("{#prose}");
        assertThat(prose(note)).contains("{#prose}").doesNotContain("subnet-1");
    }

    @Test
    void aNumberedHeadingStillCountsItsQuestion() {
        Choice choice = (Choice) note("## Q7 {#seven}\n\nWhich one?\n\n- A) this\n- B) that\n\n정답: A\n")
                .items()
                .getFirst();
        assertThat(choice.number()).isEqualTo("7");
        assertThat(choice.id()).isEqualTo("seven");
    }

    @Test
    void aCommentStandsBeforeBehindOrInsideItsItem() {
        assertThat(only("<!-- qid: ssh -->\n" + QUESTION)).isEqualTo("ssh");
        assertThat(only(QUESTION + "<!--ID: 1609238298221-->\n\nMore.\n")).isEqualTo("1609238298221");
        assertThat(only(QUESTION.replace("\n\n-", "\n<!-- id: ssh -->\n\n-"))).isEqualTo("ssh");
        assertThat(only("Words. <!-- id: ssh -->\n\n" + QUESTION)).isNotEqualTo("ssh");
    }

    @Test
    void aChapterDoesNotNameTheFirstOfItsQuestions() {
        String chapter = "# Ports {#ports}\n\n" + QUESTION + "\n" + QUESTION.replace("SSH", "SMTP");
        assertThat(note(chapter).ids()).isEmpty();
        assertThat(note(chapter).elements().getFirst().span().in(chapter)).isEqualTo("# Ports {#ports}");
    }

    @Test
    void frontMatterNamesTheOneItemOfItsNote() {
        String head = "---\nid: ssh\n---\n";
        assertThat(only(head + QUESTION)).isEqualTo("ssh");
        assertThat(note(head + QUESTION + "\n" + QUESTION.replace("SSH", "SMTP"))
                        .ids())
                .isEmpty();
    }

    @Test
    void whatIsNoIdStaysInTheText() {
        Note note = note(QUESTION.replace("?", "? {#my id}"));
        Item item = note.items().getFirst();
        assertThat(item.prompt().plain()).endsWith("{#my id}");
        assertThat(note.ids())
                .singleElement()
                .matches(id -> !id.isValid() && id.id().equals("my id"));
    }

    @Test
    void aSecondItemOfTheSameNameGetsTheIdOfItsWords() {
        String other = QUESTION.replace("SSH", "SMTP");
        Note note = note(QUESTION.replace("?", "? {#p}") + "\n" + other.replace("?", "? {#p}"));
        assertThat(note.items().stream().map(Item::id)).containsExactly("p", only(other));
        assertThat(note.ids()).hasSize(2);
    }

    @Test
    void manyIdsAreReadInAMoment() {
        for (String text : List.of(
                "<!-- id: a -->".repeat(100_000),
                "{#a}\n".repeat(100_000),
                "- `a` : b {#a}\n".repeat(20_000),
                "`x` ".repeat(50_000) + "{#a}\n",
                "# a {#a}\n".repeat(50_000))) {
            assertThat(note(text).source().text()).isEqualTo(text);
        }
    }

    private static Note fixture() throws IOException {
        Path file = Project.root().resolve("model/src/test/resources/notes/written-ids.md");
        return NoteReader.read("written-ids.md", Files.readAllBytes(file));
    }

    private static String prose(Note note) {
        StringBuilder text = new StringBuilder();
        for (Element element : note.elements()) {
            if (element instanceof Prose prose) {
                text.append(Plain.ofBlocks(List.of(prose.block()))).append('\n');
            }
        }
        return text.toString();
    }

    private static String only(String text) {
        List<Item> items = note(text).items();
        assertThat(items).hasSize(1);
        return items.getFirst().id();
    }

    private static Note note(String text) {
        return NoteReader.read("note.md", SourceText.of(text));
    }
}
