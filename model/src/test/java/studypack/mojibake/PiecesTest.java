package studypack.mojibake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import studypack.text.Span;

class PiecesTest {
    private static final String SENTENCE = "데이터를 자주 읽으면 캐시를 둔다. ";

    @Test
    void cutsNothingFromLinesThatPeopleWrite() {
        List<Span> lines = List.of(new Span(0, 5_000), new Span(5_001, 9_000));
        assertThat(Pieces.of(lines, "a".repeat(9_000))).isSameAs(lines);
    }

    @Test
    void losesNothingOfALongLine() {
        String text = "🎯".repeat(30_000);
        int at = 0;
        for (Span piece : Pieces.of(List.of(new Span(0, text.length())), text)) {
            assertThat(piece.start()).isEqualTo(at);
            assertThat(Character.isLowSurrogate(text.charAt(at))).isFalse();
            at = piece.end();
        }
        assertThat(at).isEqualTo(text.length());
    }

    /// It would take minutes if time grew faster than the line.
    @Test
    void repairsALineOfAMillionCharacters() {
        String sound = SENTENCE.repeat(20_000);
        String broken = new String(sound.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        String repaired = assertTimeoutPreemptively(Duration.ofMinutes(3), () -> Mojibake.repair(broken));
        assertThat(repaired).isEqualTo(sound);
    }
}
