package studypack.mojibake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the traces of bytes that are gone for good, where only the source of the text can help.
final class Lost {
    /// U+FFFD in UTF-8, read as CP949 and as windows-1252.
    private static final Pattern READ_AGAIN = Pattern.compile("(?:占[쏙쌔-쌩싸]?옙?|쏙옙|ï¿½)+");

    private static final Pattern TRACE = Pattern.compile("占쏙옙|ï¿½");
    private static final Pattern REPLACED = Pattern.compile("\uFFFD+");
    private static final Pattern CONTROLS = Pattern.compile("[\\x80-\\x84\\x86-\\x9F]+");
    private static final Pattern UNKNOWN = Pattern.compile("[\\xA1-\\xFF]{8,}");
    private static final Pattern MARKS = Pattern.compile("\\?{2,}");

    private Lost() {}

    static List<Edit> readAgain(String line) {
        return TRACE.matcher(line).find() ? all(READ_AGAIN, line, "U+FFFD read with another charset") : List.of();
    }

    static List<Edit> other(String line) {
        List<Edit> edits = unknown(line);
        edits = edits.isEmpty() ? all(REPLACED, line, "bytes replaced by U+FFFD") : edits;
        edits = edits.isEmpty() ? all(CONTROLS, line, "bytes shown as control characters") : edits;
        return edits.isEmpty() ? marks(line) : edits;
    }

    /// Text quotes such a trace to speak of it: "�", (�).
    private static boolean isQuoted(String line, int start, int end) {
        char before = start > 0 ? line.charAt(start - 1) : ' ';
        char after = end < line.length() ? line.charAt(end) : ' ';
        return "\"'“‘(`「".indexOf(before) >= 0 && "\"'”’)`」".indexOf(after) >= 0;
    }

    private static List<Edit> all(Pattern pattern, String line, String route) {
        List<Edit> edits = new ArrayList<>();
        Matcher matcher = pattern.matcher(line);
        while (matcher.find()) {
            if (!isQuoted(line, matcher.start(), matcher.end())) {
                edits.add(Edit.lost(matcher.start(), matcher.end(), line, route));
            }
        }
        return edits;
    }

    /// Eight letters past ASCII in a row, signs among them, are no word of any language.
    private static List<Edit> unknown(String line) {
        List<Edit> edits = all(UNKNOWN, line, "read with a wrong charset, which one is unknown");
        edits.removeIf(edit -> edit.repaired().chars().noneMatch(c -> c < 0xC0 || c == 0xD7 || c == 0xF7)
                || edit.repaired().chars().noneMatch(c -> c >= 0xC0));
        return edits;
    }

    /// Question marks in several groups and hardly a letter of Korean.
    private static List<Edit> marks(String line) {
        long marks = line.chars().filter(c -> c == '?').count();
        long visible = line.chars().filter(c -> c > ' ').count();
        boolean korean = line.chars().anyMatch(Hangul::isStandard);
        List<Edit> edits = all(MARKS, line, "letters written as ?");
        return marks >= 6 && edits.size() >= 2 && marks * 5 >= visible * 2 && !korean ? edits : List.of();
    }
}
