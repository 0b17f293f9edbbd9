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

    /// One finding a line: a title of five words is one slip.
    @Override
    public List<Diagnostic> check(Note note) {
        String text = note.source().text();
        if (text.chars().noneMatch(c -> c >= 0x1100 && c <= 0x1112)) {
            return List.of();
        }
        List<Diagnostic> found = new ArrayList<>();
        List<Fix.Edit> edits = new ArrayList<>();
        int line = 0;
        Matcher syllables = SYLLABLES.matcher(text);
        while (syllables.find()) {
            int here = note.source().lines().lineAt(syllables.start());
            if (here != line && !edits.isEmpty()) {
                found.add(diagnostic(text, edits));
                edits.clear();
            }
            line = here;
            edits.add(new Fix.Edit(
                    new Span(syllables.start(), syllables.end()),
                    Normalizer.normalize(syllables.group(), Normalizer.Form.NFC)));
        }
        if (!edits.isEmpty()) {
            found.add(diagnostic(text, edits));
        }
        return found;
    }

    private Diagnostic diagnostic(String text, List<Fix.Edit> edits) {
        Span span = edits.getFirst().span().cover(edits.getLast().span());
        String composed = Normalizer.normalize(span.in(text), Normalizer.Form.NFC);
        return finding(
                        Words.quote(composed) + " is written in single letters (NFD), so a search for it finds nothing",
                        span,
                        "write it in whole syllables (NFC)")
                .withFix(Fix.safe("write it in whole syllables", edits.toArray(Fix.Edit[]::new)));
    }
}
