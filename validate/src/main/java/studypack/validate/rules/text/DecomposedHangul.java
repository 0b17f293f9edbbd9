package studypack.validate.rules.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studypack.note.Note;
import studypack.text.Span;
import studypack.validate.Diagnostic;
import studypack.validate.Fix;
import studypack.validate.Rule;
import studypack.validate.Severity;
import studypack.validate.Words;

/// Syllables written as single letters (NFD), as file names of macOS have them: they look right and are found by no
/// search.
public final class DecomposedHangul implements Rule {
    private static final Pattern SYLLABLES =
            Pattern.compile("(?:[\\u1100-\\u1112][\\u1161-\\u1175][\\u11A8-\\u11C2]?)+");

    /// The first bytes of such letters as addresses write them.
    private static final Pattern ESCAPED = Pattern.compile("%[eE]1%8[4-7]");

    @Override
    public String name() {
        return "text/decomposed-hangul";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    /// One finding a line for its text, for a title of five words is one slip, and one for each address.
    @Override
    public List<Diagnostic> check(Note note) {
        String text = note.source().text();
        List<Diagnostic> found = new ArrayList<>();
        for (int line : lines(note)) {
            Span span = note.source().lines().line(line);
            List<Span> addresses = Addresses.in(text, span);
            for (Span address : addresses) {
                inAddress(text, address, found);
            }
            inText(text, span, addresses, found);
        }
        return found;
    }

    private static List<Integer> lines(Note note) {
        String text = note.source().text();
        List<Integer> lines = new ArrayList<>();
        boolean escaped = ESCAPED.matcher(text).find();
        if (!escaped && text.chars().noneMatch(c -> c >= 0x1100 && c <= 0x1112)) {
            return lines;
        }
        for (int line = 1; line <= note.source().lines().lines(); line++) {
            String words = note.source().lines().line(line).in(text);
            if (SYLLABLES.matcher(words).find() || ESCAPED.matcher(words).find()) {
                lines.add(line);
            }
        }
        return lines;
    }

    private void inText(String text, Span line, List<Span> addresses, List<Diagnostic> found) {
        List<Fix.Edit> edits = new ArrayList<>();
        int next = 0;
        Matcher syllables = SYLLABLES.matcher(text).region(line.start(), line.end());
        while (syllables.find()) {
            Span span = new Span(syllables.start(), syllables.end());
            while (next < addresses.size() && addresses.get(next).end() <= span.start()) {
                next++;
            }
            if (next == addresses.size() || !addresses.get(next).covers(span)) {
                edits.add(new Fix.Edit(span, Normalizer.normalize(syllables.group(), Normalizer.Form.NFC)));
            }
        }
        if (edits.isEmpty()) {
            return;
        }
        Span span = edits.getFirst().span().cover(edits.getLast().span());
        String composed = Normalizer.normalize(span.in(text), Normalizer.Form.NFC);
        found.add(finding(
                        Words.quote(composed) + " is written in single letters (NFD), so a search for it finds nothing",
                        span,
                        "write it in whole syllables (NFC)")
                .withFix(Fix.safe("write it in whole syllables", edits.toArray(Fix.Edit[]::new))));
    }

    /// A file on the disk may have its name in single letters too: only who sees it knows whether the link is right.
    private void inAddress(String text, Span span, List<Diagnostic> found) {
        String written = span.in(text);
        String composed = Addresses.composed(written);
        if (composed.equals(written)) {
            return;
        }
        found.add(finding(
                        "the address " + Words.quote(Addresses.readable(composed))
                                + " is written in single letters (NFD) and leads to no file that is named in whole syllables",
                        span,
                        "write it in whole syllables (NFC), and rename the file where its name is in single letters too")
                .withFix(Fix.suggested("write it in whole syllables", new Fix.Edit(span, composed))));
    }
}
