package studypack.validate.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Finds out which of the fixes of a file can be applied at once.
///
/// Nearly always all can. Where they cannot, those at fault are found by halves, rule by rule.
final class Pass {
    /// A rule that promises too much so often in one file is not believed there any more.
    private static final int MOST = 8;

    private final Trial trial;
    private final List<Candidate> kept = new ArrayList<>();
    private final List<Left> refused = new ArrayList<>();
    private @Nullable Judged best;

    private Pass(Trial trial) {
        this.trial = trial;
    }

    /// @param then    the file with the fixes, null where none can be applied
    /// @param kept    in order
    /// @param refused in no order
    record Result(@Nullable Judged then, List<Candidate> kept, List<Left> refused) {}

    /// @param candidates in order; where two overlap, the second waits until the first is refused
    static Result of(List<Candidate> candidates, Trial trial) {
        List<Left> refused = new ArrayList<>();
        List<Candidate> open = new ArrayList<>(candidates);
        while (!open.isEmpty()) {
            List<Candidate> chosen = Candidate.together(open);
            if (chosen.isEmpty()) {
                open.forEach(candidate -> refused.add(new Left(candidate.finding(), "its changes overlap")));
                break;
            }
            Pass pass = new Pass(trial);
            pass.all(chosen);
            refused.addAll(pass.refused);
            if (pass.best != null) {
                return new Result(pass.best, pass.kept, refused);
            }
            open.removeAll(chosen);
        }
        return new Result(null, List.of(), refused);
    }

    private void all(List<Candidate> chosen) {
        Trial.Outcome outcome = trial.of(chosen);
        if (outcome.then() != null) {
            best = outcome.then();
            kept.addAll(chosen);
            return;
        }
        Map<String, List<Candidate>> byRule = new TreeMap<>();
        chosen.forEach(candidate -> byRule.computeIfAbsent(candidate.finding().rule(), rule -> new ArrayList<>())
                .add(candidate));
        byRule.values().forEach(this::ofRule);
        kept.sort(Candidate.ORDER);
    }

    private void ofRule(List<Candidate> same) {
        int before = kept.size();
        int refusedBefore = refused.size();
        Judged bestBefore = best;
        halves(same, refusedBefore);
        if (refused.size() - refusedBefore < MOST) {
            return;
        }
        String why = refused.getLast().why();
        kept.subList(before, kept.size()).clear();
        refused.subList(refusedBefore, refused.size()).clear();
        best = bestBefore;
        same.forEach(candidate -> refused.add(new Left(candidate.finding(), why)));
    }

    private void halves(List<Candidate> more, int refusedBefore) {
        if (refused.size() - refusedBefore >= MOST) {
            return;
        }
        List<Candidate> all = new ArrayList<>(kept);
        all.addAll(more);
        Trial.Outcome outcome = trial.of(all);
        if (outcome.then() != null) {
            best = outcome.then();
            kept.addAll(more);
        } else if (more.size() == 1) {
            refused.add(new Left(more.getFirst().finding(), outcome.why()));
        } else {
            int half = more.size() / 2;
            halves(more.subList(0, half), refusedBefore);
            halves(more.subList(half, more.size()), refusedBefore);
        }
    }
}
