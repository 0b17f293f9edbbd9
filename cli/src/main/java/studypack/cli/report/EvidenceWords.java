package studypack.cli.report;

import java.nio.charset.StandardCharsets;
import studypack.text.Segment;
import studypack.text.SourceText;

/// Says why a piece of a file was read with its charset.
final class EvidenceWords {
    /// What stands for bytes that were not understood is no evidence.
    private static final char REPLACEMENT = '\uFFFD';

    private EvidenceWords() {}

    /// A sentence without a full stop: "a byte order mark says so".
    static String of(SourceText source, Segment segment) {
        Letters letters = Letters.of(segment.span().in(source.decoded().text()));
        return switch (segment.evidence()) {
            case DECLARED ->
                source.decoded().bomLength() > 0
                        ? "a byte order mark says so"
                        : "an escape sequence at its head says so";
            case PROVEN -> proof(segment, letters);
            case GUESSED ->
                letters.hangul() * 2 > letters.all()
                        ? letters.words("Hangul", letters.hangul()) + ", too few to be certain"
                        : "the likeliest of several for its " + Figures.of(letters.all(), "character") + " past ASCII";
        };
    }

    private static String proof(Segment segment, Letters letters) {
        if (letters.all() == 0) {
            return "nothing but ASCII, which almost every encoding has";
        }
        if (segment.charset().equals(StandardCharsets.UTF_8)) {
            return Figures.of(letters.all(), "character") + " past ASCII, all well formed";
        }
        if (segment.charset().name().startsWith("UTF-16")) {
            return "every other byte of its ASCII letters is 0";
        }
        int most = Math.max(letters.hangul(), Math.max(letters.kana(), letters.han()));
        if (most == 0) {
            return segment.why();
        }
        String script = most == letters.hangul() ? "Hangul" : most == letters.kana() ? "kana" : "Chinese characters";
        return letters.words(script, most);
    }

    /// What the characters past ASCII of a piece are.
    private record Letters(int all, int hangul, int kana, int han) {
        static Letters of(String text) {
            int all = 0;
            int hangul = 0;
            int kana = 0;
            int han = 0;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c < 0x80 || c == REPLACEMENT || Character.isLowSurrogate(c)) {
                    continue;
                }
                all++;
                hangul += c >= 0xAC00 && c <= 0xD7A3 ? 1 : 0;
                kana += c >= 0x3041 && c < 0x3100 ? 1 : 0;
                han += c >= 0x4E00 && c < 0xA000 ? 1 : 0;
            }
            return new Letters(all, hangul, kana, han);
        }

        String words(String script, int number) {
            return Figures.of(number) + " of " + Figures.of(all, "character") + " past ASCII are " + script;
        }
    }
}
