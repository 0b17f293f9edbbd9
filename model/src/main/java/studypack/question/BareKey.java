package studypack.question;

import java.util.regex.Pattern;
import studypack.note.Label;

/// A line that holds nothing but the key: `C`, `**BD**`, `A, C`, `③`.
final class BareKey {
    private static final Pattern KEY = Pattern.compile(
            "[\\s(\\[|!]*(?:[A-H](?:\\s*[,、/&]?\\s*[A-Ha-h])*|[①-⑩](?:\\s*[,、/]?\\s*[①-⑩])*|[1-9][번)])[\\s)\\].|!]*");
    private static final Pattern POINTED =
            Pattern.compile("\\s*(?:=>|->|→|⇒|☞|👉|➡)\\s*\\(?[a-h]\\)?(?:\\s*,\\s*[a-h])*\\s*");

    private BareKey() {}

    /// @param options how many there are
    static boolean isKey(String whole, int options) {
        if (POINTED.matcher(whole).matches()) {
            return true;
        }
        int start = whole.length() > 30 ? 0 : Signs.skip(whole, 0);
        String line = whole.substring(start).stripTrailing();
        if (line.isEmpty() || line.length() > 24 || !KEY.matcher(line).matches()) {
            return false;
        }
        boolean[] seen = new boolean[32];
        for (int i = 0; i < line.length(); i++) {
            int ordinal = Label.ordinal(line.substring(i, i + 1));
            if (ordinal > options || (ordinal > 0 && seen[ordinal])) {
                return false;
            }
            if (ordinal > 0) {
                seen[ordinal] = true;
            }
        }
        return true;
    }
}
