package studypack.cli.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EscapesTest {

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "í•µ 심,í•µ 심",
                " a b ,\\u{20}a b\\u{20}",
                "a\u00AD\u0081b,a\\u{AD}\\u{81}b",
                "C:\\users\\u{41},C:\\users\\u{5C}u{41}",
                "a\u00A0b,a\\u{A0}b",
                "😀,😀"
            })
    void whatAnEditorWouldLoseIsSpelled(String text, String written) {
        assertThat(Escapes.escape(text)).isEqualTo(written);
        assertThat(Escapes.unescape(written)).isEqualTo(text);
    }

    @Test
    void everyTextComesBack() {
        Random random = new Random(5);
        String letters = "\\u{41} \u00A0\u00AD\uFEFF\u0081\uD83D\uDE00한\t\n\uFFFD";
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(9); i > 0; i--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            String escaped = Escapes.escape(text.toString());
            assertThat(Escapes.unescape(escaped)).isEqualTo(text.toString());
            assertThat(escaped.strip()).isEqualTo(escaped);
            assertThat(escaped.lines().count()).isLessThan(2);
        }
    }
}
