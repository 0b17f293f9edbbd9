package studypack.cli.check;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/// Knows the findings of an earlier state of the notes again among those of now: each at most once, so that a second
/// one of the same kind in the same words is new.
///
/// First in the same note and piece, then wherever the same piece went: into another note, or with its note to
/// another name. The same message is asked for before another one. Of two questions that repeat one another the later
/// one is told: where they change places, it is still the same finding. A finding about a note as a whole follows only
/// a note that is gone, to one that was not there.
public final class Matching {
    private static final int NONE = -1;

    private final List<Trace> before;
    private final List<Trace> now;
    private final int[] partner;
    private final boolean[] taken;

    private Matching(List<Trace> before, List<Trace> now) {
        this.before = before;
        this.now = now;
        this.partner = new int[now.size()];
        this.taken = new boolean[before.size()];
        Arrays.fill(partner, NONE);
    }

    /// @param gone paths of notes that are no more
    /// @param come paths of notes that were not there
    /// @return for each of `now` the index of the one it is among `before`, -1 where it is new
    public static int[] of(List<Trace> before, List<Trace> now, Set<String> gone, Set<String> come) {
        Matching matching = new Matching(before, now);
        BiPredicate<Trace, Trace> all = (old, trace) -> true;
        matching.pair(trace -> List.of(trace.rule(), trace.print(), trace.path(), trace.message()), all);
        matching.pair(trace -> List.of(trace.rule(), trace.print(), trace.path()), all);
        BiPredicate<Trace, Trace> moved =
                (old, trace) -> !trace.isOfWhole() || (gone.contains(old.path()) && come.contains(trace.path()));
        matching.pair(trace -> List.of(trace.rule(), trace.print(), trace.message()), moved);
        matching.pair(trace -> List.of(trace.rule(), trace.print()), moved);
        matching.pair(
                trace -> List.of(trace.rule(), trace.pair()),
                (old, trace) -> !trace.pair().isEmpty());
        return matching.partner;
    }

    /// Pairs those of one key that are left, in their order.
    private void pair(Function<Trace, List<String>> key, BiPredicate<Trace, Trace> fits) {
        Map<List<String>, Deque<Integer>> left = new HashMap<>();
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i]) {
                left.computeIfAbsent(key.apply(before.get(i)), first -> new ArrayDeque<>())
                        .add(i);
            }
        }
        for (int i = 0; i < partner.length; i++) {
            Deque<Integer> same = partner[i] == NONE ? left.get(key.apply(now.get(i))) : null;
            if (same == null) {
                continue;
            }
            for (Integer old : same) {
                if (fits.test(before.get(old), now.get(i))) {
                    partner[i] = old;
                    taken[old] = true;
                    same.remove(old);
                    break;
                }
            }
        }
    }
}
