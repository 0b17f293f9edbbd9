package studypack.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import studypack.markdown.Block;
import studypack.markdown.Inline;
import studypack.markdown.Markdown;
import studypack.markdown.Walk;

class MarkdownSummaryTest {
    private static final String HOSTILE =
            "Which? | **b** ~~s~~ ==m== <img src=x onerror=alert(1)> [l](http://x) ![p](q) &amp; @you \\| `c`";

    @Test
    void textOfANoteIsNothingButText() {
        String text = "### " + HOSTILE + "\n\n- [ ] a\n- [ ] b\n";
        String page = Reported.in("markdown-summary", List.of(Reported.note("a|b*c*<i>.md", text)));
        List<Block> blocks = Walk.blocks(Markdown.read(page, 0));
        Block.Table findings = blocks.stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .reduce((first, second) -> second)
                .orElseThrow();
        assertThat(findings.rows()).isNotEmpty();
        assertThat(findings.rows().getFirst().cells())
                .hasSize(4)
                .satisfies(cells -> assertThat(cells.getFirst().text().plain()).isEqualTo("a|b*c*<i>.md:1:5"));
        assertThat(Walk.inlines(blocks)).allMatch(inline -> inline instanceof Inline.Text);
    }

    @Test
    void thePageStaysSmallHoweverMuchIsFound() {
        String broken = "### " + "가나다 ".repeat(200) + "?\n\n- [ ] a\n- [ ] b\n\n";
        String page = Reported.in("markdown-summary", List.of(Reported.note("a.md", broken.repeat(2_000))));
        assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(1 << 17);
        assertThat(page).containsPattern("\nand [0-9,]+ more\n");
    }

    @Test
    void errorsComeBeforeWarnings() {
        String warnings = "- **Term** :\n".repeat(150);
        String error = "### Which?\n\n- [ ] a\n- [ ] b\n";
        String page =
                Reported.in("markdown-summary", List.of(Reported.note("a.md", warnings), Reported.note("b.md", error)));
        assertThat(page.substring(page.indexOf("| place")).lines().skip(2).findFirst())
                .hasValueSatisfying(row -> assertThat(row).contains("b.md", "error"));
    }
}
