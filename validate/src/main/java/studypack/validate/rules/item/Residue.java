package studypack.validate.rules.item;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import studypack.note.Note;
import studypack.text.LineTable;
import studypack.text.Span;
import studypack.validate.CodeSpans;
import studypack.validate.rules.text.Runs;

/// Lines that hold words which nobody writes into a note on purpose.
final class Residue {
    private Residue() {}

    /// The lines with one of the phrases on them, each once, in order, without code and broken passages.
    ///
    /// @param isMeant whether the phrase found at the place in the line is what it looks like
    static List<Span> lines(Note note, List<String> phrases, Test isMeant) {
        String text = note.source().text();
        LineTable lines = note.source().lines();
        TreeMap<Integer, Span> found = new TreeMap<>();
        for (Span sound : Runs.sound(note.source())) {
            for (String phrase : phrases) {
                int at = text.indexOf(phrase, sound.start(), sound.end());
                while (at >= 0) {
                    Span line = lines.line(lines.lineAt(at));
                    if (isMeant.test(line.in(text), at - line.start(), phrase)) {
                        found.putIfAbsent(line.start(), line);
                    }
                    at = line.end() >= sound.end() ? -1 : text.indexOf(phrase, line.end(), sound.end());
                }
            }
        }
        if (found.isEmpty()) {
            return List.of();
        }
        CodeSpans code = new CodeSpans(note);
        List<Span> kept = new ArrayList<>(found.values());
        kept.removeIf(line -> code.covers(trimmed(text, line)));
        kept.sort(Comparator.naturalOrder());
        return kept;
    }

    /// Looks at a phrase in its line.
    @FunctionalInterface
    interface Test {
        boolean test(String line, int at, String phrase);
    }

    /// A line without the white space and the marks of lists, quotes and emphasis around it.
    static Span trimmed(String text, Span line) {
        int start = line.start();
        int end = line.end();
        while (start < end && isMark(text.charAt(start))) {
            start++;
        }
        while (end > start && isMark(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean isMark(char c) {
        return Character.isWhitespace(c) || "-*_>#".indexOf(c) >= 0;
    }

    /// A line and the line end behind it.
    static Span whole(LineTable lines, Span line) {
        int number = lines.lineAt(line.start());
        return number < lines.lines()
                ? new Span(line.start(), lines.line(number + 1).start())
                : line;
    }
}
