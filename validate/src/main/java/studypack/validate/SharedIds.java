package studypack.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import studypack.note.Note;
import studypack.note.WrittenId;
import studypack.validate.rules.item.DuplicateId;

/// Finds written ids that several notes of a pack bear. It remembers the notes it was shown, so that each can be
/// reported before the next is read.
public final class SharedIds {
    private static final DuplicateId RULE = new DuplicateId();

    private final Map<String, String> places = new HashMap<>();

    /// The findings of `item/duplicate-id` in the note that have to do with notes shown before, in order of place.
    ///
    /// @param pack what the notes have in common among which an id is to be the only one
    public List<Diagnostic> check(String pack, Note note) {
        List<Diagnostic> found = new ArrayList<>();
        Map<String, String> own = new HashMap<>();
        for (WrittenId id : note.ids()) {
            if (!id.isValid()) {
                continue;
            }
            String key = pack + "\0" + id.id();
            String before = places.get(key);
            if (before != null) {
                found.add(RULE.finding(id, before));
            } else {
                int line = note.source().position(id.span().start()).line();
                own.putIfAbsent(key, note.path() + ", line " + line);
            }
        }
        places.putAll(own);
        return found;
    }
}
