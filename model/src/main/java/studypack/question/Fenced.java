package studypack.question;

/// Tells code from a question that was put into a fence to keep its lines.
final class Fenced {
    private Fenced() {}

    /// Two labels in a row stand at the head of lines, or a line names a key.
    static boolean holdsQuestion(String code) {
        int last = 0;
        int from = 0;
        while (from < code.length()) {
            int end = code.indexOf('\n', from);
            String line = code.substring(from, end < 0 ? code.length() : end);
            from += line.length() + 1;
            if (line.isBlank() || line.length() > 2000) {
                continue;
            }
            OptionLabel label = OptionLabel.at(line, 0, false);
            if (label != null && label.ordinal() == last + 1) {
                last++;
                if (last == 2) {
                    return true;
                }
            } else if (label == null && (Words.KEY.in(line) >= 0 || Words.PICKED.in(line) >= 0)) {
                return true;
            }
        }
        return false;
    }
}
