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

    /// A letter that came out of the bytes between two that were lost.
    private static final Pattern LETTER_LEFT = Pattern.compile("\\?[^\\x00-\\xBF\\p{P}\\s]");

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

    /// Eight letters past ASCII in a row, signs among them, are no word of any language, and out of order no list.
    private static List<Edit> unknown(String line) {
        List<Edit> edits = all(UNKNOWN, line, "read with a wrong charset, which one is unknown");
        edits.removeIf(edit -> !isMixed(edit.repaired()));
        return edits;
    }

    private static boolean isMixed(String run) {
        boolean signs = run.chars().anyMatch(c -> c < 0xC0 || c == 0xD7 || c == 0xF7);
        int steps = 0;
        for (int i = 1; i < run.length(); i++) {
            steps += run.charAt(i) < run.charAt(i - 1) ? 1 : 0;
        }
        return signs && run.chars().anyMatch(c -> c >= 0xC0) && steps * 4 >= run.length();
    }

    /// Question marks in several groups, in place of most of the line. A form to fill in (`??:??`) and puzzlement
    /// (`What???`) have as many, but not as words of a sentence have their letters.
    private static List<Edit> marks(String line) {
        long marks = line.chars().filter(c -> c == '?').count();
        long visible = line.chars().filter(c -> c > ' ').count();
        if (marks < 6 || marks * 5 < visible * 2 || line.chars().anyMatch(Hangul::isStandard)) {
            return List.of();
        }
        List<Edit> edits = all(MARKS, line, "letters written as ?");
        boolean words = LETTER_LEFT.matcher(line).find() || hasWords(edits, line);
        return edits.size() >= 2 && words ? edits : List.of();
    }

    /// Two words of different length with a space between.
    private static boolean hasWords(List<Edit> edits, String line) {
        for (int i = 1; i < edits.size(); i++) {
            Edit word = edits.get(i - 1);
            Edit next = edits.get(i);
            boolean differ = word.end() - word.start() != next.end() - next.start();
            if (differ && line.substring(word.end(), next.start()).isBlank()) {
                return true;
            }
        }
        return false;
    }
}
