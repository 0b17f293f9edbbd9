package studypack.validate.rules.item;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import studypack.note.Note;
import studypack.note.WrittenId;
import studypack.validate.Diagnostic;
import studypack.validate.Rule;
import studypack.validate.Severity;

/// Two items that bear one written id; over several notes [studypack.validate.SharedIds] finds them.
public final class DuplicateId implements Rule {
    @Override
    public String name() {
        return "item/duplicate-id";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Diagnostic> check(Note note) {
        Map<String, WrittenId> seen = new HashMap<>();
        List<Diagnostic> found = new ArrayList<>();
        for (WrittenId id : note.ids()) {
            WrittenId first = id.isValid() ? seen.putIfAbsent(id.id(), id) : null;
            if (first != null) {
                int line = note.source().position(first.span().start()).line();
                found.add(finding(id, "line " + line)
                        .withRelated(new Diagnostic.Related(note.path(), first.span(), "the first of them")));
            }
        }
        return found;
    }

    /// @param where the first item stands: "line 3", "b.md, line 3"
    public Diagnostic finding(WrittenId id, String where) {
        return finding(
                "the id " + id.id() + " is that of an item on " + where + " too",
                id.span(),
                "give one of them another id: cards with one id are one card");
    }
}
