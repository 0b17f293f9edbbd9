package studypack.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CalloutsTest {

    @Test
    void aTitleStandsBehindTheKindAndTheLinesUnderItAreItsContent() {
        String text = "> [!question]- What is **S3**?\n> A store.\n>\n> - of objects\n";
        Block.Callout callout = only(text);
        assertThat(callout.kind().text()).isEqualTo("question");
        assertThat(callout.kind().span().in(text)).isEqualTo("question");
        assertThat(callout.folded()).isTrue();
        assertThat(callout.title().plain()).isEqualTo("What is S3?");
        assertThat(callout.heading().plain()).isEqualTo("question What is S3?");
        assertThat(Plain.ofBlocks(callout.children())).isEqualTo("A store.\nof objects");
    }

    @Test
    void withoutATitleTheKindIsTheTitle() {
        Block.Callout callout = only("> [!NOTE]\n> 요금은 리전마다 다르다.\n");
        assertThat(callout.folded()).isNull();
        assertThat(callout.title().plain()).isEqualTo("NOTE");
        assertThat(callout.heading()).isEqualTo(callout.title());
        assertThat(Plain.ofBlocks(callout.children())).isEqualTo("요금은 리전마다 다르다.");
    }

    @Test
    void aPlusOpensIt() {
        assertThat(only("> [!정답]+\n> B\n").folded()).isFalse();
    }

    @Test
    void calloutsNest() {
        Block.Callout outer = only("> [!question] 1\n> > [!tip] 2\n> > 셋\n");
        assertThat(outer.children()).hasSize(1).allMatch(Block.Callout.class::isInstance);
        assertThat(Plain.ofBlocks(List.of(outer))).isEqualTo("question 1\ntip 2\n셋");
    }

    @Test
    void otherQuotesStayQuotes() {
        for (String text :
                List.of("> note\n", "> [note]\n", "> [!note](x.png)\n", "> [!]\n", "> text [!note]\n", ">\n")) {
            assertThat(Markdown.read(text, 0)).hasSize(1).allMatch(Block.Quote.class::isInstance);
        }
    }

    private static Block.Callout only(String text) {
        List<Block> blocks = Markdown.read(text, 0);
        assertThat(blocks).hasSize(1);
        return (Block.Callout) blocks.get(0);
    }
}
