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
import studypack.validate.pack.Digest;

/// Compares each note with those read before it. It remembers what it was shown, some hundred bytes an item, so that
/// each note can be reported before the next is read; it is used in one thread, in the order of the notes.
public final class Corpus {
    private static final String NOTE = "duplicate/note";
    private static final String BLOCK = "duplicate/block";
    private static final int FEWEST_ITEMS = 5;
    private static final double MOST_OF_IT = 0.8;

    private final @Nullable Past past;
    private final List<NoteFacts> read = new ArrayList<>();
    private final List<Asked> asked = new ArrayList<>();
    private final List<Past.OfNote> found = new ArrayList<>();
    private Digest.Value chain = new Digest().value();
    private boolean isPast;
    private int seen;

    private final Items items = new Items();
    private final Blocks blocks = new Blocks();
    private final Map<Long, Earlier> notes = new HashMap<>();
    private final Map<String, Earlier> starts = new HashMap<>();
    private final Map<String, Earlier> ids = new HashMap<>();
    private int number;

    /// How a note was to be compared.
    ///
    /// @param copied the note that it is a copy of, null where there is none
    private record Asked(
            String pack, RuleSet rules, @Nullable Earlier copied) {}

    /// What is found is of no use to a later run.
    public Corpus() {
        this.past = null;
    }

    /// @param past what was found among these notes before; as far as they are the same, it is taken for found
    public Corpus(Past past) {
        this.past = past;
        this.isPast = !past.notes().isEmpty();
    }

    /// The findings in the note, by place.
    ///
    /// @param pack  what the notes have in common among which a written id is to be the only one
    /// @param rules that judge the note
    public List<Diagnostic> check(String pack, NoteFacts note, RuleSet rules) {
        Repeated repeated = remembered(pack, note, rules);
        List<Diagnostic> findings = new ArrayList<>();
        for (CorpusRule rule : Rules.OVER_NOTES) {
            if (rules.takes(rule.name())) {
                findings.addAll(rule.check(repeated));
            }
        }
        findings.replaceAll(rules::judged);
        findings.sort(Checker.ORDER);
        return findings;
    }

    /// What was found so far, for a later run.
    public Past found() {
        return new Past(found);
    }

    /// Everything that was found was found before.
    public boolean isAsBefore() {
        return past != null && isPast && found.size() == past.notes().size();
    }

    private Repeated remembered(String pack, NoteFacts note, RuleSet rules) {
        int at = seen++;
        Earlier copied = note.text == 0 ? null : notes.putIfAbsent(note.text, new Earlier(at, 0, note.place, ""));
        Asked how = new Asked(pack, rules, copied);
        if (past == null) {
            return repeated(note, how);
        }
        chain = new Digest()
                .add(chain)
                .add(note.digest())
                .add(copied == null ? -1 : copied.note())
                .add(pack)
                .add(rules.takes(NOTE))
                .add(rules.takes(BLOCK))
                .value();
        if (isPast) {
            isPast = at < past.notes().size() && past.notes().get(at).chain().equals(chain);
            if (isPast) {
                read.add(note);
                asked.add(how);
                found.add(past.notes().get(at));
                return past.notes().get(at).repeated(note, read);
            }
            catchUp();
        }
        Repeated repeated = repeated(note, how);
        found.add(Past.OfNote.of(chain, repeated));
        return repeated;
    }

    /// From here on it is not as it was: the notes so far are compared after all, so that later ones can be.
    private void catchUp() {
        for (int i = 0; i < read.size(); i++) {
            repeated(read.get(i), asked.get(i));
        }
        read.clear();
        asked.clear();
    }

    private Repeated repeated(NoteFacts note, Asked how) {
        int own = number++;
        RuleSet rules = how.rules();
        Earlier copied = how.copied();
        List<Repeated.SharedId> shared = sharedIds(own, how.pack(), note);
        boolean ofNotes = rules.takes(NOTE);
        if (copied != null && ofNotes) {
            int all = note.items.size();
            return new Repeated(
                    note.path, new Repeated.Whole(note.place, copied, all, all, true), List.of(), List.of(), shared);
        }
        starts.putIfAbsent(note.path, new Earlier(own, 0, note.place, ""));
        List<Match> matches = items.take(own, note.items);
        List<Blocks.Repeat> repeats = rules.takes(BLOCK) ? blocks.take(own, note.blocks) : List.of();
        Repeated.Whole whole = ofNotes ? whole(note, matches) : null;
        if (whole != null) {
            String path = whole.before().place().path();
            matches = matches.stream()
                    .filter(match ->
                            !match.isCopy() || !match.before().place().path().equals(path))
                    .toList();
            repeats = repeats.stream()
                    .filter(repeat -> !repeat.before().place().path().equals(path))
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
            Earlier before = starts.get(copy.getKey());
            if (before != null && copy.getValue() >= FEWEST_ITEMS && copy.getValue() >= MOST_OF_IT * all) {
                return new Repeated.Whole(note.place, before, copy.getValue(), all, false);
            }
        }
        return null;
    }

    private List<Repeated.SharedId> sharedIds(int own, String pack, NoteFacts note) {
        List<Repeated.SharedId> shared = new ArrayList<>();
        for (int i = 0; i < note.ids.size(); i++) {
            NoteFacts.Id id = note.ids.get(i);
            Earlier before = ids.putIfAbsent(pack + '\0' + id.id(), new Earlier(own, i, id.place(), ""));
            if (before != null) {
                shared.add(new Repeated.SharedId(id.id(), i, id.place(), before));
            }
        }
        return shared;
    }
}
