package studypack.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import studypack.reader.NoteReader;
import studypack.text.SourceText;

class ItemIdTest {
    private static final String QUESTION = """
            ### Which service runs code on events? (Choose one.)

            - [x] AWS Lambda
            - [ ] Amazon EC2
            """;

    @Test
    void anIdOutlivesMovingRenumberingAndCorrectingTheOptionsAndTheKey() {
        String id = id(QUESTION);
        assertThat(id("# Chapter\n\nProse.\n\n" + QUESTION)).isEqualTo(id);
        assertThat(id(QUESTION.replace("Amazon EC2", "Amazon ECS"))).isEqualTo(id);
        assertThat(id(QUESTION.replace("[x]", "[ ]").replace("[ ] Amazon", "[x] Amazon")))
                .isEqualTo(id);
        assertThat(id(QUESTION.replace("runs code", "**runs**  code"))).isEqualTo(id);
        assertThat(id(QUESTION.replace("\n", "\r\n"))).isEqualTo(id);
    }

    @Test
    void anotherQuestionHasAnotherId() {
        assertThat(id(QUESTION.replace("runs", "stores"))).isNotEqualTo(id(QUESTION));
    }

    @Test
    void twoItemsThatAskTheSameDifferInOneNoteAndInOnePack() {
        String twin = QUESTION.replace("AWS Lambda", "AWS Fargate");
        assertThat(note("a.md", QUESTION + "\n" + twin).items().stream().map(Item::id))
                .doesNotHaveDuplicates();
        StudyPack pack = new StudyPack(
                "p", "P", Instant.EPOCH, List.of(note("a.md", QUESTION), note("b.md", twin), note("c.md", QUESTION)));
        List<String> ids =
                pack.entries().stream().map(entry -> entry.item().id()).toList();
        assertThat(ids).hasSize(3).doesNotHaveDuplicates();
        assertThat(ids.get(0)).isEqualTo(id(QUESTION));
    }

    @Test
    void anIdIsTheSameOnEveryMachineAndInEveryRelease() {
        assertThat(id(QUESTION)).isEqualTo("roKi44ww78D0");
    }

    private static String id(String text) {
        return note("note.md", text).items().get(0).id();
    }

    private static Note note(String path, String text) {
        return NoteReader.read(path, SourceText.of(text));
    }
}
