package studypack.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The charset of the lines that are no UTF-8, guessed from all of them together, because one line says little.
///
/// @param charset the likeliest, UTF-8 where nothing older explains them
/// @param strong  chance would hardly give so many usual letters
/// @param hasUtf8 other lines are UTF-8 beyond doubt
record Legacy(Charset charset, boolean strong, boolean hasUtf8) {
    /// "EUC-KR" of Windows editors is this superset, so it is used for both.
    static final Charset CP949 = Charset.forName("x-windows-949");

    private static final Charset JOHAB = Charset.forName("x-Johab");
    private static final Charset GBK = Charset.forName("GBK");
    private static final List<Charset> JAPANESE =
            List.of(Charset.forName("Shift_JIS"), Charset.forName("windows-31j"), Charset.forName("EUC-JP"));
    private static final int SAMPLE = 1 << 16;

    static Legacy guess(byte[] bytes, int start) {
        ByteArrayOutputStream sample = new ByteArrayOutputStream();
        boolean hasUtf8 = false;
        for (int at = start; at < bytes.length; ) {
            int end = Decoder.lineEnd(bytes, at);
            Utf8.Profile profile = Utf8.profile(bytes, at, end);
            boolean utf8 = isUtf8(profile);
            hasUtf8 |= utf8;
            if (!utf8 && !profile.isAscii() && sample.size() < SAMPLE) {
                sample.write(bytes, at, end - at);
            }
            at = end;
        }
        return guess(sample.toByteArray(), hasUtf8);
    }

    /// Sequences of three bytes and more outnumber what breaks the grammar.
    private static boolean isUtf8(Utf8.Profile profile) {
        return profile.longest() >= 3 && profile.whole() > profile.broken() * 2;
    }

    /// Null where any charset would do.
    @Nullable
    Charset charsetOf(Utf8.Profile line) {
        if (line.isAscii()) {
            return null;
        }
        boolean shortButWhole = hasUtf8 && line.broken() == 0;
        return isUtf8(line) || shortButWhole ? StandardCharsets.UTF_8 : charset;
    }

    Evidence evidence(Charset used) {
        return used.equals(StandardCharsets.UTF_8) || strong ? Evidence.PROVEN : Evidence.GUESSED;
    }

    private static Legacy guess(byte[] sample, boolean hasUtf8) {
        Letters korean = Letters.of(sample, CP949);
        Letters johab = Letters.of(sample, JOHAB);
        if (johab.isKorean() && johab.common() > korean.common()) {
            return new Legacy(JOHAB, johab.isMany(), hasUtf8);
        }
        if (korean.isKorean()) {
            return new Legacy(CP949, korean.isMany(), hasUtf8);
        }
        for (Charset charset : JAPANESE) {
            Letters japanese = Letters.of(sample, charset);
            if (japanese.isJapanese()) {
                return new Legacy(charset, japanese.isMany(), hasUtf8);
            }
        }
        Letters chinese = Letters.of(sample, GBK);
        if (chinese.isChinese()) {
            return new Legacy(GBK, chinese.isMany(), hasUtf8);
        }
        return new Legacy(OneByteLetters.guess(sample), false, hasUtf8);
    }
}
