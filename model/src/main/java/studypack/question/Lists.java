package studypack.question;

import java.util.regex.Pattern;
import studypack.markdown.Block;

/// Tells the key of one question from a list of keys of many, which stands at the end of a note.
final class Lists {
    private static final Pattern ENTRY = Pattern.compile(
            "(?:Q|문|문제|問|câu)?\\s*\\d{1,4}\\s*(?:번|問)?\\s*[.):：\\-–→=]*\\s*\\(?(?:[A-Ha-h](?![A-Za-z])|[①-⑩]|[1-9](?![0-9.])|[가나다라마](?![가-힣])|[ア-オ]).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern KEY_ALONE =
            Pattern.compile("\\(?(?:[A-Ha-h](?![A-Za-z])|[①-⑩]|[1-9]번?(?![0-9.])|[가나다라마](?![가-힣])|[ア-オ])\\)?(?:\\s*[,/].*|\\s+.*|[.:)\\-–].*)?", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile(
            "\\s*(?:Q|문|문제|問|câu)?\\s*\\d{1,4}\\s*[.):：\\-–→=]\\s*\\(?[A-Ha-h①-⑩1-9가나다라マ]\\)?[\\s,;/|·]+(?:Q|문|문제|問|câu)?\\s*\\d{1,4}\\s*[.):：\\-–→=].*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private Lists() {}

    /// What a word for the key announces is a table, a list with numbers, or a row of numbers and keys.
    ///
    /// @param at    the line with the word
    /// @param value where the line goes on behind it
    static boolean areKeys(Level level, int at, int value) {
        String line = level.unit(at).plain();
        if (value < line.length()) {
            return ROW.matcher(line.substring(value)).matches();
        }
        if (at + 1 < level.size() && level.unit(at + 1).block instanceof Block.Table) {
            return true;
        }
        return isEntry(level, at + 1) && isEntry(level, at + 2);
    }

    /// Folded text that answers several questions.
    static boolean holdsKeys(Level inside) {
        int entries = 0;
        for (int at = 0; at < Math.min(inside.size(), 12); at++) {
            entries += isEntry(inside, at) ? 1 : 0;
        }
        return entries >= 2 || (inside.size() > 0 && inside.unit(0).block instanceof Block.Table)
                || (inside.size() > 0 && inside.unit(0).isText() && ROW.matcher(inside.unit(0).plain()).matches());
    }

    private static boolean isEntry(Level level, int at) {
        if (at >= level.size() || !level.unit(at).isText()) {
            return false;
        }
        Unit unit = level.unit(at);
        String line = unit.plain();
        if (unit.kind == Unit.Kind.BULLET && unit.number != null) {
            return KEY_ALONE.matcher(line).matches();
        }
        Start start = unit.start();
        return start != null && start.number() != null && ENTRY.matcher(line).matches();
    }
}
