package studypack.cli.baseline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import studypack.cli.check.Matching;
import studypack.cli.check.Trace;
import studypack.cli.report.FileFindings;

/// A baseline beside what is found now in some of its notes.
///
/// An entry of a note that was not checked stays out of it, unless the note is gone: what it stood for may have moved.
public final class Comparing {
    private final Baseline baseline;
    private final List<Trace> old = new ArrayList<>();
    private final List<Trace> now = new ArrayList<>();
    private final Set<String> checked = new HashSet<>();
    private final Set<String> gone = new HashSet<>();
    private final int[] partners;

    private Comparing(Baseline baseline, List<FileFindings> files, Function<String, Path> place) {
        this.baseline = baseline;
        for (FileFindings file : files) {
            String path = baseline.path(place.apply(file.path()));
            checked.add(path);
            file.findings().forEach(finding -> now.add(Trace.of(finding, path, file.text())));
        }
        Set<String> come = new HashSet<>(checked);
        for (Entry entry : baseline.entries()) {
            come.remove(entry.path());
            if (!checked.contains(entry.path()) && !gone.contains(entry.path()) && isGone(entry.path())) {
                gone.add(entry.path());
            }
            if (checked.contains(entry.path()) || gone.contains(entry.path())) {
                for (int i = 0; i < entry.count(); i++) {
                    old.add(Trace.listed(entry.rule(), entry.path(), entry.print()));
                }
            }
        }
        this.partners = Matching.of(old, now, gone, come);
    }

    /// @param files of whose notes the baseline holds
    /// @param place of a note as the user named it, absolute
    public static Comparing of(Baseline baseline, List<FileFindings> files, Function<String, Path> place) {
        return new Comparing(baseline, files, place);
    }

    private boolean isGone(String path) {
        return !Files.exists(baseline.place(path));
    }

    /// Whether the finding at `index` of all findings of the files, in their order, is an old one.
    public boolean isOld(int index) {
        return partners[index] >= 0;
    }

    /// The entries that stand for nothing that is found any more, where the rule looked.
    ///
    /// @param judged whether a rule looks at a note
    public List<Entry> stale(BiPredicate<Path, String> judged) {
        boolean[] found = new boolean[old.size()];
        for (int partner : partners) {
            if (partner >= 0) {
                found[partner] = true;
            }
        }
        Map<Entry.Key, Integer> stale = new HashMap<>();
        for (int i = 0; i < found.length; i++) {
            Trace trace = old.get(i);
            if (!found[i] && judged.test(baseline.place(trace.path()), trace.rule())) {
                stale.merge(key(trace), 1, Integer::sum);
            }
        }
        return Baseline.sorted(stale);
    }

    /// The baseline without what is stale, and what is known again under its name of now.
    public Baseline followed(BiPredicate<Path, String> judged) {
        Map<Entry.Key, Integer> left = new HashMap<>();
        Map<Entry.Key, Integer> come = new HashMap<>();
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] >= 0) {
                left.merge(key(old.get(partners[i])), 1, Integer::sum);
                come.merge(key(now.get(i)), 1, Integer::sum);
            }
        }
        return baseline.without(stale(judged)).without(Baseline.sorted(left)).and(Baseline.sorted(come));
    }

    /// What is found and not written there.
    public List<Entry> fresh() {
        Map<Entry.Key, Integer> fresh = new HashMap<>();
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] < 0) {
                fresh.merge(key(now.get(i)), 1, Integer::sum);
            }
        }
        return Baseline.sorted(fresh);
    }

    private static Entry.Key key(Trace trace) {
        return new Entry.Key(trace.path(), trace.rule(), trace.print());
    }
}
