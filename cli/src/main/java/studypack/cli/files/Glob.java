package studypack.cli.files;

import java.util.Locale;

/// One pattern of `.gitignore` against a path, as git's `wildmatch` does it (gitignore(5), "PATTERN FORMAT").
///
/// Only the last star has to be tried again, for what stands before it is matched by the least it can match; so a
/// hostile
/// pattern takes the square of its length and not a power of two.
final class Glob {
    private static final int NONE = -1;

    private final String pattern;
    private final String path;
    private int p;
    private int t;
    private int star = NONE;
    private int starText = NONE;
    private int deep = NONE;
    private int deepText = NONE;

    private Glob(String pattern, String path) {
        this.pattern = pattern;
        this.path = path;
    }

    /// @param path names with `/` between
    static boolean matches(String pattern, String path) {
        return new Glob(pattern, path).matches();
    }

    private boolean matches() {
        while (t < path.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                if (!isDeep()) {
                    p = afterStars();
                    star = p;
                    starText = t;
                } else if (afterStars() == pattern.length()) {
                    return true;
                } else {
                    p = afterStars() + 1;
                    deep = p;
                    deepText = t;
                    star = NONE;
                }
            } else if (!step() && !tryAgain()) {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*' && !isDeep()) {
            p++;
        }
        return p == pattern.length();
    }

    /// Two stars or more that are the whole name of a folder.
    private boolean isDeep() {
        int end = afterStars();
        return end - p > 1
                && (p == 0 || pattern.charAt(p - 1) == '/')
                && (end == pattern.length() || pattern.charAt(end) == '/');
    }

    private int afterStars() {
        int end = p;
        while (end < pattern.length() && pattern.charAt(end) == '*') {
            end++;
        }
        return end;
    }

    /// Lets the last star take one character more, or the last two stars one folder more.
    private boolean tryAgain() {
        if (star != NONE && path.charAt(starText) != '/') {
            t = ++starText;
            p = star;
            return true;
        }
        int slash = deep == NONE ? NONE : path.indexOf('/', deepText);
        if (slash == NONE) {
            return false;
        }
        deepText = slash + 1;
        t = deepText;
        p = deep;
        star = NONE;
        return true;
    }

    /// One character of the path against what stands in the pattern.
    private boolean step() {
        if (p == pattern.length()) {
            return false;
        }
        char wanted = pattern.charAt(p);
        int c = path.codePointAt(t);
        int next = p + 1;
        boolean same;
        if (wanted == '?') {
            same = c != '/';
        } else if (wanted == '[') {
            next = classEnd();
            same = next != NONE && c != '/' && inClass(c, next - 1);
        } else {
            if (wanted == '\\') {
                if (next == pattern.length()) {
                    return false;
                }
                next++;
            }
            int literal = pattern.codePointAt(next - 1);
            same = literal == c;
            next += Character.charCount(literal) - 1;
        }
        if (same) {
            p = next;
            t += Character.charCount(c);
        }
        return same;
    }

    private boolean isNegated() {
        return p + 1 < pattern.length() && (pattern.charAt(p + 1) == '!' || pattern.charAt(p + 1) == '^');
    }

    /// Behind the `]` of the class, [#NONE] where it has none; a `]` that comes first is a letter.
    private int classEnd() {
        int at = p + (isNegated() ? 2 : 1);
        int first = at;
        while (at < pattern.length() && (pattern.charAt(at) != ']' || at == first)) {
            if (pattern.startsWith("[:", at) && pattern.indexOf(":]", at + 2) > 0) {
                at = pattern.indexOf(":]", at + 2) + 2;
            } else {
                at += pattern.charAt(at) == '\\' ? 2 : 1;
            }
        }
        return at < pattern.length() ? at + 1 : NONE;
    }

    /// @param end where the `]` stands
    private boolean inClass(int c, int end) {
        boolean found = false;
        int at = p + (isNegated() ? 2 : 1);
        while (at < end) {
            int close = pattern.startsWith("[:", at) ? pattern.indexOf(":]", at + 2) : NONE;
            if (close != NONE) {
                found |= isOf(pattern.substring(at + 2, close), c);
                at = close + 2;
                continue;
            }
            at += pattern.charAt(at) == '\\' ? 1 : 0;
            int low = pattern.codePointAt(at);
            at += Character.charCount(low);
            int high = low;
            if (at + 1 < end && pattern.charAt(at) == '-') {
                at += pattern.charAt(at + 1) == '\\' ? 2 : 1;
                high = pattern.codePointAt(at);
                at += Character.charCount(high);
            }
            found |= low <= c && c <= high;
        }
        return found != isNegated();
    }

    /// The classes of POSIX (regex(7)); letters of any script are letters.
    private static boolean isOf(String name, int c) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "alpha" -> Character.isLetter(c);
            case "digit" -> c >= '0' && c <= '9';
            case "alnum" -> Character.isLetterOrDigit(c);
            case "upper" -> Character.isUpperCase(c);
            case "lower" -> Character.isLowerCase(c);
            case "space" -> Character.isWhitespace(c);
            case "blank" -> c == ' ' || c == '\t';
            case "punct" -> c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
            case "xdigit" -> Character.digit(c, 16) >= 0;
            default -> false;
        };
    }
}
