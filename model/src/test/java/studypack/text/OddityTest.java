package studypack.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class OddityTest {
    @Test
    void everyFormatAndSpaceCharacterOfUnicodeIsOddOrKnownToBeNone() {
        Set<String> missed = new TreeSet<>();
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            boolean odd = switch (Character.getType(c)) {
                case Character.CONTROL, Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR -> true;
                case Character.PARAGRAPH_SEPARATOR, Character.PRIVATE_USE -> true;
                default -> false;
            };
            if (odd && Oddity.of(c) == null) {
                missed.add(CharacterName.of(c));
            }
        }
        assertThat(missed)
                .containsExactly(
                        "U+0009 (character tabulation)",
                        "U+000A (line feed)",
                        "U+000D (carriage return)",
                        "U+0020 (space)");
    }

    @Test
    void whatIsWrittenWithAShapeIsNotOdd() {
        assertThat("aé가漢かАع\u0301☁😀€·–“”…→└█㉠ａ".codePoints().boxed())
                .allSatisfy(
                        c -> assertThat(Oddity.of(c)).as(CharacterName.of(c)).isNull());
    }

    @Test
    void emojiNeedTheirJoinersAndSelectors() {
        assertThat(needed("👩\u200D❤\uFE0F\u200D👨")).isEqualTo("+++");
        assertThat(needed("1\uFE0F\u20E3 ©\uFE0F")).isEqualTo("++");
        assertThat(needed("👩\u200D \uFE0F가\uFE0F")).isEqualTo("---");
    }

    @Test
    void scriptsNeedWhatPartsAndJoinsTheirLetters() {
        assertThat(needed("می\u200Cخواهم")).isEqualTo("+");
        assertThat(needed("ภาษา\u200Bไทย")).isEqualTo("+");
        assertThat(needed("क्\u200Dष")).isEqualTo("+");
        assertThat(needed("가\u200B나\u200D다 a\u200Cb")).isEqualTo("---");
    }

    @Test
    void directionIsTurnedWhereArabicOrHebrewStands() {
        assertThat(needed("שלום \u2066S3\u2069 \u200F")).isEqualTo("+++");
        assertThat(needed("S3 \u2066S3\u2069\nשלום")).isEqualTo("--");
        assertThat(needed("שלום \u202ES3\u202C")).isEqualTo("--");
    }

    @Test
    void aLineOfNothingElseIsReadInTime() {
        String line = "\u200E\u2066".repeat(20_000);
        assertThat(needed(line)).hasSize(40_000).doesNotContain("+");
    }

    /// `+` for each odd character that is needed, `-` for the others.
    private static String needed(String text) {
        StringBuilder signs = new StringBuilder();
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (Oddity.of(text.codePointAt(at)) != null) {
                signs.append(Oddity.isNeeded(text, at) ? '+' : '-');
            }
        }
        return signs.toString();
    }
}
