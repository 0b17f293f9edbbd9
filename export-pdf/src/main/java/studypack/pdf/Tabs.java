package studypack.pdf;

/// Tabs as spaces to the next multiple of four columns.
final class Tabs {
    private Tabs() {}

    /// @param column in which the text begins, from 0
    static String opened(String text, int column) {
        if (text.indexOf('\t') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\t') {
                out.append(" ".repeat(4 - (column + out.length()) % 4));
            } else {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }
}
