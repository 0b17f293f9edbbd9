package studypack.mojibake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import studypack.mojibake.Memo.Choice;

/// Picks one option in each slot so that the line reads best, and says how sure each pick is.
///
/// Viterbi for the picks and forward–backward for their posteriors (Rabiner: A tutorial on hidden Markov models, 1989);
/// a state is the last two symbols, and only the best states are kept. Where one state alone is left, what stands
/// before
/// and what stands behind no longer depend on each other, so a line of any length takes the memory of its longest
/// stretch of doubt.
final class Lattice {
    private static final int OPTIONS = 64;

    /// How many options of a slot are shown at most; those behind the second only from this probability on.
    private static final int MOST = 4;

    private static final double LEAST = 0.005;

    private final SyllableModel model;
    private final @Nullable Memo memo;
    private final int lineEnd;

    Lattice(SyllableModel model) {
        this(model, null);
    }

    /// @param memo of the document, where the lists of options come from it
    Lattice(SyllableModel model, @Nullable Memo memo) {
        this.model = model;
        this.memo = memo;
        this.lineEnd = model.id(Symbols.LINE_END);
    }

    /// One option in each slot.
    static final class Result {
        private final double score;
        private final List<Choice> choices;
        private final int[] picks;
        private final double[][] posteriors;

        private Result(double score, List<Choice> choices, int[] picks, double[][] posteriors) {
            this.score = score;
            this.choices = choices;
            this.picks = picks;
            this.posteriors = posteriors;
        }

        /// Of the whole line, in nats.
        double score() {
            return score;
        }

        String pick(int slot) {
            return choices.get(slot).options().get(picks[slot]);
        }

        /// The likeliest options of a slot, the pick not always first.
        List<Repair.Candidate> candidates(int slot) {
            List<Repair.Candidate> all = new ArrayList<>();
            List<String> options = choices.get(slot).options();
            for (int i = 0; i < options.size(); i++) {
                all.add(new Repair.Candidate(options.get(i), posteriors[slot][i]));
            }
            all.sort(Comparator.comparingDouble(Repair.Candidate::probability).reversed());
            int shown = 2;
            while (shown < Math.min(MOST, all.size()) && all.get(shown).probability() >= LEAST) {
                shown++;
            }
            return all.subList(0, Math.min(shown, all.size()));
        }

        String text() {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < picks.length; i++) {
                text.append(pick(i));
            }
            return text.toString();
        }

        double posterior(int slot) {
            return posteriors[slot][picks[slot]];
        }
    }

    Result read(List<Slot> slots) {
        List<Choice> choices = new ArrayList<>();
        int[] picks = new int[slots.size()];
        double[][] posteriors = new double[slots.size()][];
        Trellis trellis = new Trellis(model, lineEnd);
        double score = 0;
        int from = 0;
        for (int i = 0; i < picks.length; i++) {
            Choice choice = choice(slots.get(i));
            choices.add(choice);
            posteriors[i] = new double[choice.options().size()];
            trellis.advance(choice.ready());
            if (trellis.isSettled()) {
                score += trellis.settle(picks, posteriors, from);
                from = i + 1;
            }
        }
        score += trellis.end(lineEnd, picks, posteriors, from);
        return new Result(score, choices, picks, posteriors);
    }

    private Choice choice(Slot slot) {
        List<String> options = slot.options();
        return memo == null || !slot.isOpen() ? weigh(options) : memo.choice(options, () -> weigh(options));
    }

    private Choice weigh(List<String> all) {
        List<String> options = cut(all);
        Option[] ready = new Option[options.size()];
        for (int i = 0; i < ready.length; i++) {
            ready[i] = Option.of(i, options.get(i), ready.length > 1, model);
        }
        Arrays.sort(ready, Comparator.comparingInt(option -> option.ids()[0]));
        return new Choice(options, ready);
    }

    /// Holes of six bits each have thousands of options, nearly all of them absurd.
    private List<String> cut(List<String> options) {
        if (options.size() <= OPTIONS) {
            return options;
        }
        double[] plain = options.stream().mapToDouble(this::plain).toArray();
        double[] sorted = plain.clone();
        Arrays.sort(sorted);
        double least = sorted[sorted.length - OPTIONS];
        return IntStream.range(0, plain.length)
                .filter(i -> plain[i] >= least)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -plain[i]))
                .limit(OPTIONS)
                .map(options::get)
                .toList();
    }

    private double plain(String option) {
        int c = option.codePointAt(0);
        return model.logSingle(model.id(Symbols.of(c))) - Symbols.handicap(c);
    }
}
