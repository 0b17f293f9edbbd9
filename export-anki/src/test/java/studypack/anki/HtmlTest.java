package studypack.anki;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studypack.note.HandMade;

class HtmlTest {

    private static String html(String markdown) {
        return Samples.html(image -> {}).of(HandMade.passage(markdown));
    }

    @Test
    void aLoneParagraphStaysRunningText() {
        assertThat(html("a **b** *c* ~~d~~ `e` ==f== <mark>g</mark>"))
                .isEqualTo("a <strong>b</strong> <em>c</em> <s>d</s> <code>e</code> <mark>f</mark> <mark>g</mark>");
    }

    @Test
    void blocksBecomeBlocks() {
        assertThat(html("# head\n\ntext  \nnext\n\n> quote\n\n---"))
                .isEqualTo("<h4>head</h4><p>text<br>next</p><blockquote><p>quote</p></blockquote><hr>");
    }

    @Test
    void aCalloutKeepsItsTitleAndIsFoldedWhereTheNoteFoldsIt() {
        assertThat(html("> [!NOTE]\n> text")).isEqualTo("<blockquote><h4>NOTE</h4><p>text</p></blockquote>");
        assertThat(html("> [!tip]- **why**\n> text"))
                .isEqualTo("<details><summary>tip <strong>why</strong></summary><p>text</p></details>");
    }

    @Test
    void listsKeepTheirDepthTheirNumbersAndTheirBoxes() {
        assertThat(html("3. three\n   - [x] done\n   - [ ] open\n4. four"))
                .isEqualTo("<ol start=\"3\"><li>three<ul><li>☑ done</li><li>☐ open</li></ul></li><li>four</li></ol>");
    }

    @Test
    void aTableKeepsTheCellsThatWereWritten() {
        assertThat(html("| a | b |\n|---|---|\n| 1 |"))
                .isEqualTo("<div class=\"sp-table\"><table><thead><tr><th>a</th><th>b</th></tr></thead>"
                        + "<tbody><tr><td>1</td></tr></tbody></table></div>");
    }

    @Test
    void codeKeepsItsLinesAndItsSpaces() {
        assertThat(html("```html\n<b>\n  {{x}}\n```")).isEqualTo("<pre><code>&lt;b&gt;\n  {{x}}</code></pre>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "a <img src=x onerror=alert(1)> b",
                "<svg/onload=alert(1)>",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](file:///etc/passwd)",
                "[x](//example.org/x)",
                "![x](https://example.org/\"onload=\"x)",
                "[x](https://example.org/\"onmouseover=\"x)",
                "```\"><script>\nx\n```",
                "<details open ontoggle=alert(1)><summary><script>x</script></summary>x</details>",
                "&lt;script&gt;x&lt;/script&gt;",
                "<a href='javascript:x'>y</a>",
                "<style>*{display:none}</style>",
                "| <iframe src=x> | b |\n|---|---|\n| <object> | 2 |"
            })
    void nothingOfANoteRunsOrIsFetched(String markdown) {
        String html = html(markdown);
        assertThat(html.replaceAll(
                        "</?(?:p|h4|pre|code|blockquote|ul|ol|li|table|thead|tbody|tr|th|td|details|summary|hr|br|strong|em|s|mark|a)>"
                                + "|<div class=\"sp-table\">|</div>|<span class=\"sp-picture\">|</span>|<ol start=\"\\d+\">"
                                + "|<a href=\"(?:https?://|mailto:)[^\"<>\\s]+\">",
                        ""))
                .as(html)
                .doesNotContain("<", ">");
    }

    @Test
    void onlyAddressesOfTheWebAndOfMailAreLinks() {
        assertThat(html("[a](https://example.org/?x=1&y=2) [b](mailto:a@example.org) [c](other.md) [d](ftp://x)"))
                .isEqualTo(
                        "<a href=\"https://example.org/?x=1&amp;y=2\">a</a> <a href=\"mailto:a@example.org\">b</a> c d");
    }

    @Test
    void wordsThatAnkiWouldPlayTypesetOrAskAreOnlyWords() {
        assertThat(html("\\[sound:a.mp3] \\[\\[type:x]] \\[latex]y\\[/latex] \\[$]z\\[/$] \\[anki:tts] \\[plain]"))
                .isEqualTo(
                        "&#91;sound:a.mp3] &#91;&#91;type:x]] &#91;latex]y&#91;/latex] &#91;$]z&#91;/$] &#91;anki:tts] &#91;plain]");
    }

    @Test
    void aCharacterThatWouldComposeWithATagDoesNot() {
        String html = html("**x**\u0338 and e\u0301");
        assertThat(html).isEqualTo("<strong>x</strong>&#824; and é");
        assertThat(java.text.Normalizer.isNormalized(html, java.text.Normalizer.Form.NFC))
                .isTrue();
    }

    @Test
    void everyPictureIsToldAndShownAsItsWords() {
        List<String> told = new ArrayList<>();
        String html =
                Samples.html(image -> told.add(image.target())).of(HandMade.passage("![one](a.png) and ![](b.png)"));
        assertThat(told).containsExactly("a.png", "b.png");
        assertThat(html).isEqualTo("<span class=\"sp-picture\">one</span> and <span class=\"sp-picture\">b.png</span>");
    }

    @Test
    void blocksMayNestDeeply() {
        assertThat(html("> ".repeat(150) + "deep")).contains("deep");
    }
}
