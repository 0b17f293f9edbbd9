package studypack.cli.report;

/// Text of notes as text of a page, and nothing else.
final class Html {
    private Html() {}

    /// For an element or an attribute in quotes: no tag, no entity and no end of a quote is left, and no character that
    /// turns the line.
    static String of(String text) {
        String printable = Printable.of(text);
        StringBuilder html = new StringBuilder(printable.length() + 16);
        for (int i = 0; i < printable.length(); i++) {
            char c = printable.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(c);
            }
        }
        return html.toString();
    }
}
