package studypack.validate.rules.item;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import studypack.note.Note;
import studypack.text.LineTable;
import studypack.text.Span;
import studypack.validate.CodeSpans;
import studypack.validate.rules.text.Runs;

/// Looks for lines that hold words which nobody writes into a note on purpose.
final class Residue {
    private final BitSet heads = new BitSet();
    private final List<String> phrases;

    Residue(List<String> phrases) {
        this.phrases = List.copyOf(phrases);
        phrases.forEach(phrase -> heads.set(phrase.charAt(0)));
    }

    /// The lines with one of the phrases on them, each once, in order, without code and broken passages.
    ///
    /// @param isMeant whether the phrase found at the place in the line is what it looks like
    List<Span> lines(Note note, CodeSpans code, Test isMeant) {
        String text = note.source().text();
        LineTable lines = note.source().lines();
        TreeMap<Integer, Span> found = new TreeMap<>();
        for (Span sound : Runs.sound(note.source())) {
            for (int at = sound.start(); at < sound.end(); at++) {
                String phrase = heads.get(text.charAt(at)) ? phraseAt(text, at, sound.end()) : null;
                if (phrase == null) {
                    continue;
                }
                Span line = lines.line(lines.lineAt(at));
                if (isMeant.test(line.in(text), at - line.start(), phrase)) {
                    found.putIfAbsent(line.start(), line);
                }
            }
        }
        List<Span> kept = new ArrayList<>(found.values());
        kept.removeIf(line -> code.covers(trimmed(text, line)));
        kept.sort(Comparator.naturalOrder());
        return kept;
    }

    private @Nullable String phraseAt(String text, int at, int end) {
        for (String phrase : phrases) {
            if (text.startsWith(phrase, at) && at + phrase.length() <= end) {
                return phrase;
            }
        }
        return null;
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
