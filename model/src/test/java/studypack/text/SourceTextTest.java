package studypack.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studypack.mojibake.Mojibake;

class SourceTextTest {
    private static final String BROKEN = broken("가용 영역은 서로 떨어져 있다");
    private static final String NOTE = "# 제목\r\n- `AZ` : " + BROKEN + " (AZ) end\r\n- `EBS` : 블록\r\n";

    private static String broken(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252")).replace("\uFFFD", "");
    }

    @Test
    void theReadingTextSaysWhatWasMeant() {
        SourceText source = SourceText.of(NOTE.getBytes(StandardCharsets.UTF_8));
        assertThat(source.decoded().text()).isEqualTo(NOTE);
        assertThat(source.text()).contains("가용 영역은 서로 떨어져 있다").doesNotContain(BROKEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"제목", "AZ` :", "(AZ) end", "EBS", "블록"})
    void whatIsSoundStandsWhereTheFileHasIt(String sound) {
        SourceText source = SourceText.of(NOTE.getBytes(StandardCharsets.UTF_8));
        int at = source.text().indexOf(sound);
        Span original = source.original(new Span(at, at + sound.length()));
        assertThat(original.in(NOTE)).isEqualTo(sound);
        assertThat(source.position(at)).isEqualTo(new LineTable(NOTE).position(NOTE.indexOf(sound)));
        assertThat(source.readingOffset(original.start())).isEqualTo(at);
    }

    @Test
    void aRepairedWordLeadsBackToTheUnitsItWasReadFrom() {
        SourceText source = SourceText.of(NOTE.getBytes(StandardCharsets.UTF_8));
        String word = "영역은";
        int at = source.text().indexOf(word);
        String written = source.original(new Span(at, at + word.length())).in(NOTE);
        assertThat(BROKEN).contains(written);
        assertThat(Mojibake.find(written))
                .singleElement()
                .satisfies(repair -> assertThat(repair.repaired()).isEqualTo(word));
    }

    @Test
    void linesEndAtEachKindOfLineEnd() {
        LineTable lines = new LineTable("a\nb\r\nc\rd");
        assertThat(lines.lines()).isEqualTo(4);
        assertThat(lines.position(3)).isEqualTo(new Position(2, 2));
        assertThat(lines.line(2)).isEqualTo(new Span(2, 3));
        assertThat(lines.position(7)).isEqualTo(new Position(4, 1));
    }
}
