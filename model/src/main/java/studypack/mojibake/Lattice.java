package studypack.mojibake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Picks one option in each slot so that the line reads best, and says how sure each pick is.
///
/// Viterbi for the picks and forward–backward for their posteriors (Rabiner: A tutorial on hidden Markov models, 1989);
/// a state is the last two symbols, and only the best states are kept.
final class Lattice {
    private static final int STATES = 48;

    /// A state this many nats behind the best never wins and adds nothing to a posterior that anyone would notice.
    private static final double FAR = 14;
    private static final int OPTIONS = 64;

    private final SyllableModel model;
    private final int lineEnd;

    Lattice(SyllableModel model) {
        this.model = model;
        this.lineEnd = model.id(Symbols.LINE_END);
    }

    /// One option in each slot.
    static final class Result {
        private final double score;
        private final List<Slot> slots;
        private final int[] picks;
        private final double[][] posteriors;

        private Result(double score, List<Slot> slots, int[] picks, double[][] posteriors) {
            this.score = score;
            this.slots = slots;
            this.picks = picks;
            this.posteriors = posteriors;
        }

        /// Of the whole line, in nats.
        double score() {
            return score;
        }

        String pick(int slot) {
            return slots.get(slot).options().get(picks[slot]);
        }

        /// The likeliest options of a slot, the pick not always first.
        List<Repair.Candidate> candidates(int slot) {
            List<Repair.Candidate> all = new ArrayList<>();
            List<String> options = slots.get(slot).options();
            for (int i = 0; i < options.size(); i++) {
                all.add(new Repair.Candidate(options.get(i), posteriors[slot][i]));
            }
            all.sort(Comparator.comparingDouble(Repair.Candidate::probability).reversed());
            return all.subList(0, Math.min(4, all.size()));
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

    /// All ways from the states before a slot to those after it.
    private static final class Layer {
        int[] states;
        double[] best;
        double[] forward;
        int[] bestArc;
        int arcs;
        int[] from = new int[8];
        int[] option = new int[8];
        int[] to = new int[8];
        double[] cost = new double[8];

        Layer(int capacity) {
            states = new int[capacity];
            best = new double[capacity];
            forward = new double[capacity];
            bestArc = new int[capacity];
        }

        int size;

        void arc(int fromState, int pick, int toState, double logCost) {
            if (arcs == from.length) {
                from = Arrays.copyOf(from, arcs * 2);
                option = Arrays.copyOf(option, arcs * 2);
                to = Arrays.copyOf(to, arcs * 2);
                cost = Arrays.copyOf(cost, arcs * 2);
            }
            from[arcs] = fromState;
            option[arcs] = pick;
            to[arcs] = toState;
            cost[arcs++] = logCost;
        }
    }

    Result read(List<Slot> given) {
        List<Slot> slots = given.stream().map(this::cut).toList();
        Layer[] layers = new Layer[slots.size() + 1];
        layers[0] = new Layer(1);
        layers[0].states[0] = (lineEnd << 16) | lineEnd;
        layers[0].size = 1;
        for (int i = 0; i < slots.size(); i++) {
            layers[i + 1] = advance(layers[i], slots.get(i));
        }
        Layer last = layers[slots.size()];
        double[] end = new double[last.size];
        int winner = 0;
        for (int s = 0; s < last.size; s++) {
            end[s] = model.log(last.states[s] >>> 16, last.states[s] & 0xFFFF, lineEnd);
            winner = last.best[s] + end[s] > last.best[winner] + end[winner] ? s : winner;
        }
        int[] picks = new int[slots.size()];
        int state = winner;
        for (int i = slots.size(); i > 0; i--) {
            int arc = layers[i].bestArc[state];
            picks[i - 1] = layers[i].option[arc];
            state = layers[i].from[arc];
        }
        return new Result(last.best[winner] + end[winner], slots, picks, posteriors(slots, layers, end));
    }

    /// Holes of six bits each have thousands of options, nearly all of them absurd.
    private Slot cut(Slot slot) {
        if (slot.options().size() <= OPTIONS) {
            return slot;
        }
        List<String> best = slot.options().stream()
                .sorted(Comparator.comparingDouble(this::plain).reversed())
                .limit(OPTIONS)
                .toList();
        return new Slot(slot.start(), slot.end(), best, slot.lost());
    }

    private double plain(String option) {
        int c = option.codePointAt(0);
        return model.logSingle(model.id(Symbols.of(c))) - Symbols.handicap(c);
    }

    private Layer advance(Layer before, Slot slot) {
        List<String> options = slot.options();
        int[][] symbols = new int[options.size()][];
        double[] handicaps = new double[options.size()];
        for (int o = 0; o < symbols.length; o++) {
            symbols[o] = options.get(o).codePoints().map(Symbols::of).toArray();
            handicaps[o] = slot.isOpen() ? Symbols.handicap(options.get(o).codePointAt(0)) : 0;
        }
        Layer layer = new Layer(before.size * options.size());
        int mask = Integer.highestOneBit(before.size * options.size() * 2 + 1) * 2 - 1;
        int[] index = new int[mask + 1];
        double[] step = new double[1];
        for (int s = 0; s < before.size; s++) {
            for (int o = 0; o < options.size(); o++) {
                int state = step(before.states[s], symbols[o], step);
                int to = indexOf(state, layer, index, mask);
                reach(layer, to, before, s, o, step[0] - handicaps[o]);
            }
        }
        prune(layer);
        return layer;
    }

    private static int indexOf(int state, Layer layer, int[] index, int mask) {
        int at = ((state * 0x9E3779B1) >>> 8) & mask;
        while (index[at] != 0 && layer.states[index[at] - 1] != state) {
            at = (at + 1) & mask;
        }
        if (index[at] == 0) {
            layer.states[layer.size] = state;
            layer.best[layer.size] = Double.NEGATIVE_INFINITY;
            layer.forward[layer.size] = Double.NEGATIVE_INFINITY;
            index[at] = ++layer.size;
        }
        return index[at] - 1;
    }

    private static void reach(Layer layer, int to, Layer before, int from, int option, double cost) {
        double best = before.best[from] + cost;
        if (best > layer.best[to]) {
            layer.best[to] = best;
            layer.bestArc[to] = layer.arcs;
        }
        layer.forward[to] = sum(layer.forward[to], before.forward[from] + cost);
        layer.arc(from, option, to, cost);
    }

    /// Keeps the best states; arcs to the others are marked and count no more.
    private static void prune(Layer layer) {
        double[] sorted = Arrays.copyOf(layer.best, layer.size);
        Arrays.sort(sorted);
        double least = Math.max(sorted[layer.size - 1] - FAR, sorted[Math.max(0, layer.size - STATES)]);
        if (sorted[0] >= least) {
            return;
        }
        int[] moved = new int[layer.size];
        Arrays.fill(moved, -1);
        int size = 0;
        for (int old = 0; old < layer.size; old++) {
            if (layer.best[old] < least) {
                continue;
            }
            moved[old] = size;
            layer.states[size] = layer.states[old];
            layer.best[size] = layer.best[old];
            layer.forward[size] = layer.forward[old];
            layer.bestArc[size++] = layer.bestArc[old];
        }
        layer.size = size;
        for (int arc = 0; arc < layer.arcs; arc++) {
            layer.to[arc] = moved[layer.to[arc]];
        }
    }

    /// The state after an option and, in `cost[0]`, the logarithm of its probability.
    private int step(int state, int[] option, double[] cost) {
        int first = state >>> 16;
        int middle = state & 0xFFFF;
        double log = 0;
        for (int symbol : option) {
            int id = model.id((char) symbol);
            if (id == middle && Symbols.collapses((char) symbol)) {
                continue;
            }
            log += model.log(first, middle, id) - (symbol == Symbols.LOST ? 8 : 0);
            first = middle;
            middle = id;
        }
        cost[0] = log;
        return (first << 16) | middle;
    }

    private static double[][] posteriors(List<Slot> slots, Layer[] layers, double[] end) {
        double[][] posteriors = new double[slots.size()][];
        double[] after = end;
        for (int i = slots.size(); i > 0; i--) {
            Layer before = layers[i - 1];
            Layer layer = layers[i];
            double[] mass = new double[slots.get(i - 1).options().size()];
            Arrays.fill(mass, Double.NEGATIVE_INFINITY);
            double[] backward = new double[before.size];
            Arrays.fill(backward, Double.NEGATIVE_INFINITY);
            for (int arc = 0; arc < layer.arcs; arc++) {
                if (layer.to[arc] < 0) {
                    continue;
                }
                double x = layer.cost[arc] + after[layer.to[arc]];
                int from = layer.from[arc];
                backward[from] = sum(backward[from], x);
                mass[layer.option[arc]] = sum(mass[layer.option[arc]], before.forward[from] + x);
            }
            posteriors[i - 1] = normal(mass);
            after = backward;
        }
        return posteriors;
    }

    private static double[] normal(double[] mass) {
        double all = Double.NEGATIVE_INFINITY;
        for (double m : mass) {
            all = sum(all, m);
        }
        double[] result = new double[mass.length];
        for (int i = 0; i < mass.length; i++) {
            result[i] = Math.exp(mass[i] - all);
        }
        return result;
    }

    /// log(exp(a) + exp(b)).
    private static double sum(double a, double b) {
        double high = Math.max(a, b);
        double low = Math.min(a, b);
        return low == Double.NEGATIVE_INFINITY || high - low > 40 ? high : high + Math.log1p(Math.exp(low - high));
    }
}
