package studypack.cli.report;

/// Text as XML 1.0 takes it: nothing in it is a mark, and what the format has no place for stands as a picture.
final class Xml {
    static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private Xml() {}

    /// ` name="value"`, ready to stand in a tag.
    static String attribute(String name, String value) {
        return " " + name + "=\"" + text(value) + "\"";
    }

    static String attribute(String name, int value) {
        return attribute(name, Integer.toString(value));
    }

    /// For an element, where lines may stand as they are.
    static String lines(String text) {
        return text(text).replace("&#10;", "\n");
    }

    /// For an attribute or an element; line ends and tabs survive in either.
    static String text(String text) {
        StringBuilder xml = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '&' -> xml.append("&amp;");
                case '"' -> xml.append("&quot;");
                case '\n', '\r', '\t' -> xml.append("&#").append(c).append(';');
                default -> xml.appendCodePoint(allowed(c));
            }
        });
        return xml.toString();
    }

    /// The characters of XML 1.0, section 2.2.
    private static int allowed(int c) {
        if (c < 0x20) {
            return Printable.of(Character.toString(c)).codePointAt(0);
        }
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return surrogate || c == 0xFFFE || c == 0xFFFF ? 0xFFFD : c;
    }
}
