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
    }

    @Test
    void twoThatAskTheSameKeepTheirIdsWhereverTheyStand() {
        String twin = QUESTION.replace("AWS Lambda", "AWS Fargate");
        String third = QUESTION.replace("AWS Lambda", "Step Functions");
        Note note = note("a.md", QUESTION + "\n" + twin);
        Note turned = note("b.md", third + "\n" + twin + "\n" + QUESTION);
        assertThat(turned.items().stream().map(Item::id))
                .containsSubsequence(
                        note.items().get(1).id(), note.items().get(0).id());
    }

    @Test
    void aCopyIsTheSameQuestionAndTheFirstKeepsItsId() {
        assertThat(note("a.md", QUESTION + "\n" + QUESTION).items().getFirst().id())
                .isEqualTo(id(QUESTION));
    }

    @Test
    void theNumberOfAQuestionIsNoPartOfIt() {
        String words = "가용 영역은 무엇인가";
        for (String number :
                List.of("12. ", "Q12. ", "Q12: ", "문제 12) ", "[5] Q. ", "(3) ", "Question #41 - ", "問題 3 ", "12번. ")) {
            assertThat(AskedWords.ofQuestion(number + words)).as(number).isEqualTo("가용영역은무엇인가");
        }
        for (String other : List.of("3.5 버전", "802.11 규격", "10 GB is how much", "Q와 A", "2FA")) {
            assertThat(AskedWords.ofQuestion(other)).isEqualTo(AskedWords.of(other));
        }
    }

    @Test
    void aWrittenIdIsKeptAlsoInAPackWithTwins() {
        String pinned = QUESTION.replace("(Choose one.)", "(Choose one.) {#roKi44ww78D0}");
        StudyPack pack = new StudyPack(
                "p",
                "P",
                Instant.EPOCH,
                List.of(note("a.md", QUESTION.replace("Lambda", "Fargate")), note("b.md", pinned)));
        assertThat(pack.entries().get(1).item().id()).isEqualTo("roKi44ww78D0");
        assertThat(pack.entries().get(0).item().id()).isNotEqualTo("roKi44ww78D0");
    }

    @Test
    void aQuestionOfPicturesAloneIsKnownByTheirFiles() {
        String asked = "### Question 1\n\n![](img/q1.png)\n\n- A) one\n- B) two\n\nAnswer: A\n";
        assertThat(id(asked)).isEqualTo(id(asked.replace("img/", "../media/")));
        assertThat(id(asked)).isNotEqualTo(id(asked.replace("q1", "q2")));
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
