package studypack.validate.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import studypack.validate.Checker;
import studypack.validate.Diagnostic;
import studypack.validate.RuleSet;
import studypack.validate.Rules;

/// Compares each note with those read before it. It remembers what it was shown, some hundred bytes an item, so that
/// each note can be reported before the next is read; it is used in one thread, in the order of the notes.
public final class Corpus {
    private static final int FEWEST_ITEMS = 5;
    private static final double MOST_OF_IT = 0.8;

    private final Items items = new Items();
    private final Blocks blocks = new Blocks();
    private final Map<Long, Place> notes = new HashMap<>();
    private final Map<String, Place> starts = new HashMap<>();
    private final Map<String, Place> ids = new HashMap<>();

    /// The findings in the note, by place.
    ///
    /// @param pack  what the notes have in common among which a written id is to be the only one
    /// @param rules that judge the note
    public List<Diagnostic> check(String pack, NoteFacts note, RuleSet rules) {
        Repeated repeated = repeated(pack, note, rules);
        List<Diagnostic> found = new ArrayList<>();
        for (CorpusRule rule : Rules.OVER_NOTES) {
            if (rules.takes(rule.name())) {
                found.addAll(rule.check(repeated));
            }
        }
        found.replaceAll(rules::judged);
        found.sort(Checker.ORDER);
        return found;
    }

    private Repeated repeated(String pack, NoteFacts note, RuleSet rules) {
        List<Repeated.SharedId> shared = sharedIds(pack, note);
        boolean ofNotes = rules.takes("duplicate/note");
        Place copied = note.text == 0 ? null : notes.putIfAbsent(note.text, note.place);
        if (copied != null && ofNotes) {
            int all = note.items.size();
            return new Repeated(
                    note.path, new Repeated.Whole(note.place, copied, all, all, true), List.of(), List.of(), shared);
        }
        starts.putIfAbsent(note.path, note.place);
        List<Match> matches = items.take(note.items);
        List<Blocks.Repeat> repeats = rules.takes("duplicate/block") ? blocks.take(note.blocks) : List.of();
        Repeated.Whole whole = ofNotes ? whole(note, matches) : null;
        if (whole != null) {
            String path = whole.before().path();
            matches = matches.stream()
                    .filter(match ->
                            !match.isCopy() || !match.before().place().path().equals(path))
                    .toList();
            repeats = repeats.stream()
                    .filter(repeat -> !repeat.before().path().equals(path))
                    .toList();
        }
        return new Repeated(note.path, whole, outside(repeats, matches), repeats, shared);
    }

    /// Without copies that stand in a table or list which is one as a whole.
    private static List<Match> outside(List<Blocks.Repeat> repeats, List<Match> matches) {
        List<Match> outside = new ArrayList<>();
        int next = 0;
        for (Match match : matches) {
            while (next < repeats.size()
                    && repeats.get(next).block().span().end()
                            <= match.item().span().start()) {
                next++;
            }
            boolean inside = next < repeats.size()
                    && repeats.get(next).block().span().covers(match.item().span());
            if (!inside || !match.isCopy()) {
                outside.add(match);
            }
        }
        return outside;
    }

    /// The earlier note that has most of the items of this one.
    private Repeated.@Nullable Whole whole(NoteFacts note, List<Match> matches) {
        Map<String, Integer> copies = new TreeMap<>();
        for (Match match : matches) {
            String path = match.before().place().path();
            if (match.isCopy() && !path.equals(note.path)) {
                copies.merge(path, 1, Integer::sum);
            }
        }
        int all = note.items.size();
        for (Map.Entry<String, Integer> copy : copies.entrySet()) {
            Place before = starts.get(copy.getKey());
            if (before != null && copy.getValue() >= FEWEST_ITEMS && copy.getValue() >= MOST_OF_IT * all) {
                return new Repeated.Whole(note.place, before, copy.getValue(), all, false);
            }
        }
        return null;
    }

    private List<Repeated.SharedId> sharedIds(String pack, NoteFacts note) {
        List<Repeated.SharedId> shared = new ArrayList<>();
        for (NoteFacts.Id id : note.ids) {
            Place before = ids.putIfAbsent(pack + '\0' + id.id(), id.place());
            if (before != null) {
                shared.add(new Repeated.SharedId(id.id(), id.place(), before));
            }
        }
        return shared;
    }
}
