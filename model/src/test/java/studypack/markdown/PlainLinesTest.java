package studypack.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

/// Lines that are not given to the library's inline parser are read as it would read them.
class PlainLinesTest {
    private static final Parser LIBRARY = Markdown.builder().build();

    /// Pieces that are marks in some places and none in others.
    private static final List<String> PIECES = List.of(
            "a",
            "B",
            "7",
            "정답",
            "é",
            "😀",
            " ",
            "  ",
            "\t",
            "\n",
            "\n\n",
            "\r\n",
            "\r",
            "!",
            "=",
            "==",
            "&",
            "&amp;",
            "&#54;",
            "<",
            "<b>",
            "</b>",
            "<br>",
            "<!--",
            "-->",
            ">",
            "a@b.c",
            "http://a.b",
            "[",
            "]",
            "(c)",
            "![",
            "*",
            "**",
            "_",
            "~~",
            "`",
            "\\",
            "|",
            "- ",
            "1. ",
            "# ",
            "    ",
            "\0",
            "\u00A0",
            "\u2028",
            ".",
            ":",
            "'",
            "\"");

    @Test
    void readsWhatTheLibraryReads() {
        Random random = new Random(11);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            // Few kinds of pieces at a time, so that many texts have no mark at all.
            int kinds = 2 + random.nextInt(5);
            int[] chosen = random.ints(kinds, 0, PIECES.size()).toArray();
            for (int i = random.nextInt(14); i >= 0; i--) {
                text.append(PIECES.get(chosen[random.nextInt(kinds)]));
            }
            String source = text.toString();
            assertEquals(Markdown.read(source, 0, LIBRARY), Markdown.read(source, 0), () -> "reading " + source);
        }
    }

    @Test
    void keepsHardLineEnds() {
        String source = "first  \nsecond \nthird\t\nfourth\t ";
        assertEquals(Markdown.read(source, 0, LIBRARY), Markdown.read(source, 0));
    }
}
