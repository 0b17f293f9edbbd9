package studypack.validate.fixes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds out which of the fixes of a file can be applied at once.
///
/// Nearly always all can. Where they cannot, those at fault are taken out one after the other: the last one of the
/// shortest beginning of the list that does not hold is found by halves.
final class Pass {
    /// A rule that promises too much so often in one file is not believed there any more.
    private static final int MOST = 8;

    private final Trial trial;
    private final List<Left> refused = new ArrayList<>();
    private final Map<String, Integer> refusals = new HashMap<>();
    private List<Candidate> open;
    /// So many of the first are known to hold.
    private int holding;

    private Pass(List<Candidate> chosen, Trial trial) {
        this.open = new ArrayList<>(chosen);
        this.trial = trial;
    }

    /// @param then    the file with the fixes, null where none can be applied
    /// @param kept    in order
    /// @param refused in no order
    record Result(@Nullable Judged then, List<Candidate> kept, List<Left> refused) {}

    /// @param candidates in order; where two overlap, the second waits until the first is refused
    static Result of(List<Candidate> candidates, Trial trial) {
        List<Left> refused = new ArrayList<>();
        List<Candidate> waiting = new ArrayList<>(candidates);
        while (!waiting.isEmpty()) {
            List<Candidate> chosen = Candidate.together(waiting);
            if (chosen.isEmpty()) {
                waiting.forEach(candidate -> refused.add(new Left(candidate.finding(), "its changes overlap")));
                break;
            }
            Pass pass = new Pass(chosen, trial);
            Judged then = pass.run();
            refused.addAll(pass.refused);
            if (then != null) {
                return new Result(then, pass.open, refused);
            }
            waiting.removeAll(chosen);
        }
        return new Result(null, List.of(), refused);
    }

    private @Nullable Judged run() {
        while (!open.isEmpty()) {
            Trial.Outcome outcome = trial.of(open);
            if (outcome.then() != null) {
                return outcome.then();
            }
            if (!outcome.suspects().isEmpty()) {
                refuse(outcome);
            } else {
                refuseFirst(outcome);
            }
        }
        return null;
    }

    /// @param whole what came of all of them
    private void refuseFirst(Trial.Outcome whole) {
        int fails = open.size();
        String why = whole.why();
        while (fails - holding > 1) {
            int middle = (holding + fails) >>> 1;
            Trial.Outcome outcome = trial.of(open.subList(0, middle));
            if (outcome.then() != null) {
                holding = middle;
            } else if (outcome.suspects().isEmpty()) {
                fails = middle;
                why = outcome.why();
            } else {
                refuse(outcome);
                return;
            }
        }
        refuse(open.get(fails - 1), why);
    }

    private void refuse(Trial.Outcome outcome) {
        outcome.suspects().forEach(suspect -> refuse(suspect, outcome.why()));
    }

    private void refuse(Candidate candidate, String why) {
        String rule = candidate.finding().rule();
        boolean all = refusals.merge(rule, 1, Integer::sum) >= MOST;
        List<Candidate> rest = new ArrayList<>();
        int held = holding;
        for (int i = 0; i < open.size(); i++) {
            Candidate each = open.get(i);
            if (each.equals(candidate) || (all && each.finding().rule().equals(rule))) {
                refused.add(new Left(each.finding(), why));
                held -= i < holding ? 1 : 0;
            } else {
                rest.add(each);
            }
        }
        open = rest;
        holding = held;
    }
}
