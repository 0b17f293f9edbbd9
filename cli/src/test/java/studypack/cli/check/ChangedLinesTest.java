package studypack.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import studypack.text.Span;

class ChangedLinesTest {
    private static final String TEXT = "# Title\n\nOne?\n- a\n- b\n\nTwo?\n- c\n\nLast.\n";

    private static boolean touches(String before, String now, String piece) {
        int start = now.indexOf(piece);
        return ChangedLines.of(before, now).touch(new Span(start, start + piece.length()));
    }

    @Test
    void aPieceIsTouchedByALineOfItsOwn() {
        String now = TEXT.replace("- b\n", "- bb\n");
        assertThat(touches(TEXT, now, "One?\n- a\n- bb")).isTrue();
        assertThat(touches(TEXT, now, "Two?\n- c")).isFalse();
        assertThat(touches(TEXT, now, "# Title")).isFalse();
    }

    @Test
    void aNewPieceTouchesNoneBesideIt() {
        String now = TEXT.replace("Two?", "New?\n- n\n\nTwo?");
        assertThat(touches(TEXT, now, "New?\n- n")).isTrue();
        assertThat(touches(TEXT, now, "One?\n- a\n- b")).isFalse();
        assertThat(touches(TEXT, now, "Two?\n- c")).isFalse();
    }

    @Test
    void linesThatAreGoneTouchThePieceTheyWereTakenFrom() {
        assertThat(touches(TEXT, TEXT.replace("- a\n", ""), "One?\n- b")).isTrue();
        assertThat(touches(TEXT, TEXT.replace("- b\n", ""), "One?\n- a")).isTrue();
        assertThat(touches(TEXT, TEXT.replace("One?\n", ""), "- a\n- b")).isTrue();
        assertThat(touches(TEXT, TEXT.replace("One?\n- a\n- b\n\n", ""), "Two?\n- c"))
                .isFalse();
    }

    @Test
    void aPieceThatOthersPassedIsNotTouched() {
        String now = TEXT.replace("Two?\n- c\n\n", "").replace("One?", "Two?\n- c\n\nOne?");
        List<Boolean> touched = IntStream.of(now.indexOf("One?"), now.indexOf("Last."))
                .mapToObj(start -> ChangedLines.of(TEXT, now).touch(new Span(start, start + 4)))
                .toList();
        assertThat(touched).containsExactly(false, false);
    }

    @Test
    void endsOfLinesAreNoChange() {
        assertThat(touches(TEXT, TEXT.replace("\n", "\r\n"), "One?")).isFalse();
    }

    @Test
    void everyLineOfANewTextIsChanged() {
        assertThat(touches("", TEXT, "Last.")).isTrue();
        assertThat(ChangedLines.of("", TEXT).touch(1)).isTrue();
    }

    @Test
    void anEmptyPieceStandsOnItsLine() {
        String now = TEXT.replace("Last.", "Very last.");
        assertThat(ChangedLines.of(TEXT, now).touch(Span.at(now.indexOf("Very"))))
                .isTrue();
        assertThat(ChangedLines.of(TEXT, now).touch(Span.at(now.indexOf("Two"))))
                .isFalse();
    }
}
