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
        int last = 0;
        for (int at = next(text, 0); at < text.length(); at = next(text, at + 1)) {
            int line = note.source().lines().lineAt(at);
            if (line != last) {
                lines.add(line);
                last = line;
            }
        }
        return lines;
    }

    /// Where the next syllable may begin in single letters or in an address, the text's end where none does.
    private static int next(String text, int from) {
        int at = from;
        while (at < text.length() && !isLead(text.charAt(at)) && !isEscaped(text, at)) {
            at++;
        }
        return at;
    }

    private static boolean isLead(char c) {
        return c >= 0x1100 && c <= 0x1112;
    }

    /// `%E1%84` to `%E1%87`: the first bytes of such letters as addresses write them.
    private static boolean isEscaped(String text, int at) {
        return text.charAt(at) == '%'
                && text.regionMatches(true, at, "%E1%8", 0, 5)
                && at + 5 < text.length()
                && text.charAt(at + 5) >= '4'
                && text.charAt(at + 5) <= '7';
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
