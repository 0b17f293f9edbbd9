package studypack.validate.rules.item;

import java.util.List;
import studypack.note.Note;
import studypack.note.WrittenId;
import studypack.validate.Diagnostic;
import studypack.validate.Rule;
import studypack.validate.Severity;

/// What stands where an id would stand and cannot be one.
public final class InvalidId implements Rule {
    private static final int LONGEST = 40;

    @Override
    public String name() {
        return "item/invalid-id";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Diagnostic> check(Note note) {
        return note.ids().stream()
                .filter(id -> !id.isValid())
                .map(this::diagnostic)
                .toList();
    }

    private Diagnostic diagnostic(WrittenId id) {
        String shown = id.id().codePointCount(0, id.id().length()) > LONGEST
                ? id.id().substring(0, id.id().offsetByCodePoints(0, LONGEST)) + "…"
                : id.id();
        return finding(
                shown.isBlank() ? "this names an item, but says no id" : "\"" + shown + "\" is no id",
                id.span(),
                "an id has at most 64 letters, digits, -, _, . and :, and begins with a letter or a digit");
    }
}
