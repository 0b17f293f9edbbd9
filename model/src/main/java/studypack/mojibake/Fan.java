package studypack.mojibake;

import java.util.Arrays;

/// All states that the options of one slot lead to, of which only the best go on.
///
/// The arrays are kept from slot to slot, because a line has thousands of them.
final class Fan {
    private static final int STATES = 48;

    /// A state this many nats behind the best never wins and adds nothing to a posterior that anyone would notice.
    private static final double FAR = 14;

    /// Thousands of ways that are far together add something; this far, they do not.
    private static final double TOO_FAR = 24;

    private final SyllableModel model;

    private int size;
    private int[] first = new int[64];
    private int[] middle = new int[64];
    private int[] context = new int[64];
    private double[] best = new double[64];
    private int[] bestFrom = new int[64];
    private int[] bestOption = new int[64];

    /// Open addressing: one more than the number of the state, 0 where the place is free.
    private int[] index = new int[256];

    private int mask;

    /// What an option costs behind a state, by state before, then by option.
    private double[] cost = new double[64];

    /// The state it leads to, negative where that is too far off.
    private int[] to = new int[64];

    /// For the first state with each last symbol, by option: the number of the pair that the symbol makes with the
    /// option's first, and what that costs where the model knows nothing of the symbol before both.
    private int[] pair = new int[64];

    private double[] lower = new double[64];

    /// Likewise the state that the option leads to, -1 where it was not asked for yet.
    private int[] target = new int[64];

    /// By state before, the first one with the same last symbol.
    private int[] same = new int[64];

    Fan(SyllableModel model) {
        this.model = model;
    }

    /// @param options in the order of their first symbols
    void spread(Layer before, Option[] options) {
        makeRoom(before.size * options.length);
        weigh(before, options);
        double highest = Double.NEGATIVE_INFINITY;
        for (int s = 0; s < before.size; s++) {
            for (int o = 0; o < options.length; o++) {
                highest = Math.max(highest, before.best[s] + cost[s * options.length + o]);
            }
        }
        for (int s = 0; s < before.size; s++) {
            for (int o = 0; o < options.length; o++) {
                int at = s * options.length + o;
                double total = before.best[s] + cost[at];
                to[at] = total < highest - TOO_FAR ? -1 : reach(before, s, options[o], same[s] * options.length + o);
                if (to[at] >= 0 && total > best[to[at]]) {
                    best[to[at]] = total;
                    bestFrom[to[at]] = s;
                    bestOption[to[at]] = options[o].index();
                }
            }
        }
    }

    private void weigh(Layer before, Option[] options) {
        int[] ids = new int[options.length];
        for (int o = 0; o < ids.length; o++) {
            ids[o] = options[o].ids()[0];
        }
        for (int s = 0; s < before.size; s++) {
            int at = s * ids.length;
            same[s] = sameMiddle(before, s);
            int first = same[s] * ids.length;
            if (first == at) {
                lookUpPairs(before.middle[s], ids, at);
            }
            model.logs(before.context[s], ids, lower, first, cost, at);
        }
        for (int o = 0; o < ids.length; o++) {
            addRest(before, options[o], o, ids.length);
        }
    }

    private void lookUpPairs(int middle, int[] ids, int at) {
        for (int o = 0; o < ids.length; o++) {
            target[at + o] = -1;
            pair[at + o] = model.context(middle, ids[o]);
            lower[at + o] = model.logPair(pair[at + o], middle, ids[o]);
        }
    }

    /// Of an option's symbols behind the first; what stands behind the second does not depend on the state before.
    private void addRest(Layer before, Option option, int o, int options) {
        int[] ids = option.ids();
        for (int s = 0; s < before.size; s++) {
            int at = s * options + o;
            boolean swallowed = option.collapses() && ids[0] == before.middle[s];
            cost[at] = (swallowed ? 0 : cost[at]) + option.rest();
            if (ids.length > 1) {
                cost[at] += model.log(
                        swallowed ? before.context[s] : pair[same[s] * options + o], ids[1], option.secondLower());
            }
        }
    }

    /// The first state with the same last symbol: what an option costs behind it alone is looked up once.
    private static int sameMiddle(Layer before, int s) {
        int same = 0;
        while (before.middle[same] != before.middle[s]) {
            same++;
        }
        return same;
    }

    /// @param first the place of the option behind the first state with the same last symbol
    private int reach(Layer before, int s, Option option, int first) {
        int[] ids = option.ids();
        if (option.collapses() && ids.length == 1 && ids[0] == before.middle[s]) {
            return add(before.first[s], before.middle[s], before.context[s]);
        }
        if (target[first] < 0) {
            target[first] = reachAnew(before.middle[s], ids, pair[first]);
        }
        return target[first];
    }

    private int reachAnew(int middleBefore, int[] ids, int pairOfBoth) {
        int last = ids.length - 1;
        if (last > 0) {
            return add(ids[last - 1], ids[last], model.context(ids[last - 1], ids[last]));
        }
        return add(middleBefore, ids[0], pairOfBoth);
    }

    private void makeRoom(int ways) {
        if (ways > to.length) {
            int room = 2 * ways;
            first = new int[room];
            middle = new int[room];
            context = new int[room];
            best = new double[room];
            bestFrom = new int[room];
            bestOption = new int[room];
            cost = new double[room];
            to = new int[room];
            pair = new int[room];
            lower = new double[room];
            target = new int[room];
            same = new int[room];
            index = new int[4 * Integer.highestOneBit(room)];
        }
        size = 0;
        // At most half full.
        mask = 2 * Integer.highestOneBit(2 * ways) - 1;
        Arrays.fill(index, 0, mask + 1, 0);
    }

    /// The number of a state, which is added where it is new.
    private int add(int firstId, int middleId, int contextOfBoth) {
        int at = ((((firstId << 16) | middleId) * 0x9E3779B1) >>> 8) & mask;
        while (index[at] != 0 && (first[index[at] - 1] != firstId || middle[index[at] - 1] != middleId)) {
            at = (at + 1) & mask;
        }
        if (index[at] == 0) {
            first[size] = firstId;
            middle[size] = middleId;
            context[size] = contextOfBoth;
            best[size] = Double.NEGATIVE_INFINITY;
            index[at] = ++size;
        }
        return index[at] - 1;
    }

    /// The states that go on, with the ways that lead to them.
    Layer best(Layer before, Option[] options) {
        double least = least();
        int[] moved = new int[size];
        int kept = 0;
        for (int state = 0; state < size; state++) {
            moved[state] = best[state] < least ? -1 : kept++;
        }
        Layer layer = new Layer(kept);
        for (int state = 0; state < size; state++) {
            if (moved[state] >= 0) {
                copy(state, layer, moved[state]);
            }
        }
        addWays(before, options, layer, moved);
        return layer;
    }

    private double least() {
        double highest = Double.NEGATIVE_INFINITY;
        for (int state = 0; state < size; state++) {
            highest = Math.max(highest, best[state]);
        }
        double[] near = new double[size];
        int count = 0;
        for (int state = 0; state < size; state++) {
            if (best[state] >= highest - FAR) {
                near[count++] = best[state];
            }
        }
        if (count <= STATES) {
            return highest - FAR;
        }
        Arrays.sort(near, 0, count);
        return near[count - STATES];
    }

    private void copy(int state, Layer layer, int at) {
        layer.first[at] = first[state];
        layer.middle[at] = middle[state];
        layer.context[at] = context[state];
        layer.best[at] = best[state];
        layer.bestFrom[at] = bestFrom[state];
        layer.bestOption[at] = bestOption[state];
    }

    private void addWays(Layer before, Option[] options, Layer layer, int[] moved) {
        int ways = before.size * options.length;
        double highest = Double.NEGATIVE_INFINITY;
        int count = 0;
        for (int at = 0; at < ways; at++) {
            to[at] = to[at] < 0 ? -1 : moved[to[at]];
            highest = to[at] < 0 ? highest : Math.max(highest, cost[at]);
            count += to[at] < 0 ? 0 : 1;
        }
        layer.makeRoom(count);
        for (int at = 0; at < ways; at++) {
            if (to[at] >= 0) {
                int s = at / options.length;
                layer.addWay(
                        s,
                        options[at % options.length].index(),
                        to[at],
                        before.forward[s],
                        Math.exp(cost[at] - highest));
            }
        }
        Layer.scale(layer.forward);
    }
}
