package studypack.validate;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import studypack.note.Choice;
import studypack.note.KeyMark;
import studypack.note.Note;
import studypack.note.Passage;
import studypack.text.Span;

/// How findings show pieces of a note: short, on one line, at one line.
public final class Words {
    private static final int LONGEST = 60;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Words() {}

    public static String quote(Passage passage) {
        return quote(passage.plain());
    }

    /// The text in quotes on one line, its end cut off where it is long.
    public static String quote(String text) {
        String line = harmless(SPACES.matcher(text.strip()).replaceAll(" "));
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return '"' + line + '"';
        }
        return '"' + line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)).strip() + "…\"";
    }

    /// The word that the character at `at` stands in; the character alone where it is no letter.
    public static String around(String text, int at) {
        int start = at;
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        int end = text.offsetByCodePoints(at, 1);
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    /// Where a finding on a key is shown: at the key, or at the question where the key stands in another note.
    public static Span keyPlace(Note note, Choice choice, Span key) {
        return firstLine(note, key.isEmpty() ? choice.stem().span() : key);
    }

    /// " of answers.md:12" where marks stand in another note, else nothing.
    public static String from(List<KeyMark> marks) {
        return marks.stream()
                .map(KeyMark::from)
                .filter(Objects::nonNull)
                .findFirst()
                .map(from -> " of " + from)
                .orElse("");
    }

    /// The path as it is written in a shell.
    public static String path(String path) {
        boolean plain = path.chars().allMatch(c -> Character.isLetterOrDigit(c) || "/._-+@".indexOf(c) >= 0);
        return plain && !path.isEmpty() ? path : "'" + path.replace("'", "'\\''") + "'";
    }

    /// Control characters and those that turn the direction of writing as `\u009D`: a terminal would obey them.
    private static String harmless(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean obeyed = Character.isISOControl(c) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
            out.append(obeyed ? String.format(Locale.ROOT, "\\u%04X", (int) c) : String.valueOf(c));
        }
        return out.toString();
    }

    /// The part of the span on its first line with something on it, without the white space around it.
    public static Span firstLine(Note note, Span span) {
        String text = note.source().text();
        int start = span.start();
        while (start < span.end() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < span.end() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return start == span.end() ? span : new Span(start, end);
    }
}
