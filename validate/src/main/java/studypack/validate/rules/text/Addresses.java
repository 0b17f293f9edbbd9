package studypack.validate.rules.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studypack.text.Span;

/// The addresses of links and pictures as they stand in a line of Markdown or HTML.
final class Addresses {
    private static final Pattern ADDRESS = Pattern.compile("\\]\\(<([^<>\\n]*)>"
            + "|\\]\\(([^()\\s]*(?:\\([^()\\s]*\\)[^()\\s]*)*)"
            + "|(?i:src|href)\\s*=\\s*\"([^\"\\n]*)\""
            + "|(?i:src|href)\\s*=\\s*'([^'\\n]*)'"
            + "|^ {0,3}\\[[^\\]\\n]+\\]: +(\\S+)"
            + "|(\\bhttps?://[^\\s<>)\"']+)");
    private static final Pattern ESCAPES = Pattern.compile("(?:%[0-9a-fA-F]{2})+");

    private Addresses() {}

    /// Where the addresses of a line stand, in order.
    static List<Span> in(String text, Span line) {
        List<Span> found = new ArrayList<>();
        Matcher matcher = ADDRESS.matcher(text).region(line.start(), line.end());
        while (matcher.find()) {
            for (int group = 1; group <= matcher.groupCount(); group++) {
                if (matcher.start(group) >= 0) {
                    found.add(new Span(matcher.start(group), matcher.end(group)));
                }
            }
        }
        return found;
    }

    /// The address in composed form (NFC), also what is escaped in it.
    static String composed(String address) {
        String whole = Normalizer.normalize(address, Normalizer.Form.NFC);
        return ESCAPES.matcher(whole).replaceAll(escapes -> composedEscapes(escapes.group()));
    }

    private static String composedEscapes(String escapes) {
        String letters = unescaped(escapes);
        String composed = Normalizer.normalize(letters, Normalizer.Form.NFC);
        if (composed.equals(letters) || letters.indexOf('\uFFFD') >= 0) {
            return escapes;
        }
        StringBuilder escaped = new StringBuilder();
        for (byte b : composed.getBytes(StandardCharsets.UTF_8)) {
            escaped.append(String.format(Locale.ROOT, "%%%02X", b & 0xFF));
        }
        return escaped.toString();
    }

    /// The address as a person reads it.
    static String readable(String address) {
        return ESCAPES.matcher(address).replaceAll(escapes -> {
            String letters = unescaped(escapes.group());
            return Matcher.quoteReplacement(letters.indexOf('\uFFFD') >= 0 ? escapes.group() : letters);
        });
    }

    private static String unescaped(String escapes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < escapes.length(); i += 3) {
            bytes.write(Integer.parseInt(escapes.substring(i + 1, i + 3), 16));
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
