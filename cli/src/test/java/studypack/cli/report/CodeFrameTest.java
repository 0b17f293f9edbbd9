package studypack.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import studypack.text.LineTable;
import studypack.text.Span;

class CodeFrameTest {
    private static final Style PLAIN = new Style(false);

    @Test
    void theCaretStandsUnderHangulWhichIsTwoCellsWide() {
        assertThat(frame("정답: E", "E")).isEqualTo("""
                   1 | 정답: E
                     |       ^
                """);
        assertThat(frame("정답: 마", "마")).isEqualTo("""
                   1 | 정답: 마
                     |       ^^
                """);
    }

    @Test
    void aPictureOfManyCodePointsIsTwoCellsWide() {
        for (String picture : List.of("🎯", "👨‍👩‍👧", "☁️", "🇰🇷", "👍🏽")) {
            assertThat(frame(picture + " x", "x")).as(picture).isEqualTo("   1 | " + picture + " x\n     |    ^\n");
        }
    }

    @Test
    void hangulInLettersIsAsWideAsInSyllables() {
        assertThat(frame("\u1112\u1161\u11AB x", "x")).endsWith("     |    ^\n");
    }

    @Test
    void combiningAndZeroWidthCharactersTakeNoCell() {
        assertThat(frame("e\u0301\u200Bx", "x")).endsWith("     |  ^\n");
        assertThat(frame("a\u200Bb", "\u200B")).endsWith("     |  ^\n");
    }

    @Test
    void tabsAreExpandedToTheNextStop() {
        assertThat(frame("\t- 가\tx", "x")).isEqualTo("""
                   1 |     - 가    x
                     |             ^
                """);
    }

    @Test
    void anEmptySpanHasOneCaretAlsoBehindTheLastCharacter() {
        assertThat(at("ab\ncd", new Span(2, 2))).endsWith("     |   ^\n");
        assertThat(at("", new Span(0, 0))).isEqualTo("   1 |\n     | ^\n");
    }

    @Test
    void aSpanOfSeveralLinesIsShownByItsFirst() {
        assertThat(at("one two\nthree", new Span(4, 13))).isEqualTo("""
                   1 | one two
                     |     ^^^
                """);
    }

    @Test
    void controlCharactersOfANoteDoNotReachTheTerminal() {
        assertThat(frame("a\u001B[2Jb\u202Ec", "c")).isEqualTo("""
                   1 | a␛[2Jb�c
                     |        ^
                """);
    }

    @Test
    void aLongLineIsCutAroundTheSpan() {
        String line = "가".repeat(500) + "HERE" + "나".repeat(500);

        assertThat(frame(line, "HERE"))
                .isEqualTo("   1 | …" + "가".repeat(20) + "HERE" + "나".repeat(25) + "…\n     |  " + " ".repeat(40)
                        + "^^^^\n");
    }

    @Test
    void aLineOfMillionsOfCharactersIsNotLookedAtWhole() {
        String line = "x".repeat(20_000_000);

        assertThat(at(line, new Span(10_000_000, 10_000_001)).length()).isLessThan(300);
    }

    @Test
    void everyPlaceOfALineCanBeShown() {
        String line = "\t가🎯e\u0301 👨‍👩‍👧\u0000\uFEFF" + "한글 words ".repeat(40);
        for (int start = 0; start <= line.length(); start++) {
            for (int end : new int[] {start, start + 1, line.length()}) {
                if (end >= start && end <= line.length()) {
                    assertThat(at(line, new Span(start, end)).lines()).hasSize(2);
                }
            }
        }
    }

    private static String frame(String line, String place) {
        int start = line.indexOf(place);
        return at(line, new Span(start, start + place.length()));
    }

    private static String at(String text, Span span) {
        return CodeFrame.of(text, new LineTable(text), span, PLAIN);
    }
}
