package studypack.validate.rules.text;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import studypack.note.Note;
import studypack.text.CharacterName;
import studypack.text.Oddity;
import studypack.validate.Diagnostic;
import studypack.validate.Fix;
import studypack.validate.Rule;
import studypack.validate.Severity;
import studypack.validate.Words;

/// Characters that turn the direction of writing, so that a line is not shown in the order it is stored: "Trojan
/// source" (CVE-2021-42574).
public final class BidiControl implements Rule {
    private static final Set<Oddity> KINDS = EnumSet.of(Oddity.DIRECTION);

    @Override
    public String name() {
        return "text/bidi-control";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    /// One finding a line.
    @Override
    public List<Diagnostic> check(Note note) {
        String text = note.source().text();
        return OddLines.of(note.source(), KINDS).stream()
                .map(line -> diagnostic(text, line))
                .toList();
    }

    private Diagnostic diagnostic(String text, OddLines.OddLine line) {
        OddLines.Odd first = line.odds().getFirst();
        Fix.Edit[] edits =
                line.odds().stream().map(odd -> new Fix.Edit(odd.span(), "")).toArray(Fix.Edit[]::new);
        return finding(
                        CharacterName.of(first.codePoint())
                                + " turns the direction of writing, so that the line may be shown in another order than "
                                + Words.quote(line.line().in(text)),
                        first.span(),
                        "delete it, and read the line again: what was shown may not be what is stored")
                .withFix(Fix.suggested("delete what turns the direction", edits));
    }
}
