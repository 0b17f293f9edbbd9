package studypack.validate.rules.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import studypack.mojibake.Repair;
import studypack.note.Note;
import studypack.text.Malformed;
import studypack.text.SourceText;
import studypack.text.Span;
import studypack.validate.Diagnostic;
import studypack.validate.Rule;
import studypack.validate.Severity;

/// U+FFFD saved in the file: some program could not read a character and put this in its place.
public final class ReplacementCharacter implements Rule {
    static final char REPLACEMENT = '\uFFFD';

    /// A text that speaks of the sign quotes it.
    private static final String QUOTES = "\"'“”‘’()`「」";

    @Override
    public String name() {
        return "text/replacement-character";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    /// Those that stand for bytes of this file are a matter of `text/undecodable`, those in a broken run of
    /// `text/mojibake` or `text/lost-characters`.
    @Override
    public List<Diagnostic> check(Note note) {
        SourceText source = note.source();
        String text = source.decoded().text();
        int at = text.indexOf(REPLACEMENT);
        if (at < 0) {
            return List.of();
        }
        Set<Integer> explained = explained(source);
        List<Diagnostic> found = new ArrayList<>();
        while (at >= 0) {
            int end = at + 1;
            while (end < text.length() && text.charAt(end) == REPLACEMENT && !explained.contains(end)) {
                end++;
            }
            if (!explained.contains(at) && !isQuoted(text, at, end)) {
                found.add(diagnostic(source, at, end));
            }
            at = text.indexOf(REPLACEMENT, end);
        }
        return found;
    }

    private static boolean isQuoted(String text, int start, int end) {
        return start > 0
                && end < text.length()
                && QUOTES.indexOf(text.charAt(start - 1)) >= 0
                && QUOTES.indexOf(text.charAt(end)) >= 0;
    }

    private Diagnostic diagnostic(SourceText source, int at, int end) {
        int start = source.readingOffset(at);
        int count = end - at;
        return finding(
                (count == 1 ? "a character was" : count + " characters were")
                        + " lost before the file was saved, � stands in " + (count == 1 ? "its" : "their") + " place",
                new Span(start, Math.max(start, source.readingOffset(end))),
                "write what was meant, or copy the passage from its source again");
    }

    private static Set<Integer> explained(SourceText source) {
        Set<Integer> explained = new HashSet<>();
        for (Malformed malformed : source.decoded().malformed()) {
            explained.add(malformed.span().start());
        }
        for (Repair repair : source.repairs()) {
            if (Runs.isReplacement(repair.span().in(source.decoded().text()))) {
                continue;
            }
            for (int i = repair.span().start(); i < repair.span().end(); i++) {
                explained.add(i);
            }
        }
        return explained;
    }
}
