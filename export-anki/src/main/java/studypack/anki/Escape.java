package studypack.anki;

import java.text.Normalizer;
import studypack.markdown.Plain;

/// Makes the characters of a note harmless inside a field, which Anki reads as HTML with marks of its own.
final class Escape {
    private Escape() {}

    static String text(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        normal(text).codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                // `[sound:…]`, `[latex]`, `[$]…[/$]`, `[[type:…]]`: Anki would play, typeset or ask these.
                case '[' -> out.append("&#91;");
                // Anki composes fields (NFC), and this one would eat the `>` of a tag before it.
                case 0x338 -> out.append("&#824;");
                default -> out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    static String attribute(String text) {
        return text(text).replace("\"", "&quot;").replace("\n", " ");
    }

    /// Composed (NFC), LF line ends, and without the characters that Anki drops or that separate its fields.
    static String normal(String text) {
        if (isNormal(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(c -> {
            if (c == '\n' || c == '\t') {
                out.appendCodePoint(c);
            } else if (c == '\r') {
                out.append('\n');
            } else if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                out.append('\uFFFD');
            } else if (!Character.isISOControl(c)) {
                out.appendCodePoint(c);
            }
        });
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    /// Most texts are, and then nothing need be copied.
    private static boolean isNormal(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' && c != '\n' && c != '\t') || (c >= 0x7f && c < 0xa0) || Character.isSurrogate(c)) {
                return false;
            }
        }
        return Normalizer.isNormalized(text, Normalizer.Form.NFC);
    }

    /// Nothing that a learner could see.
    static boolean showsNothing(String html) {
        return !html.contains("<img ") && Plain.isBlank(html.replaceAll("<[^>]*>", ""));
    }
}
