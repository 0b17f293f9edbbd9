package studypack.mojibake;

import java.util.Arrays;

/// All states that the options of one slot lead to, of which only the best go on.
///
/// The arrays are kept from slot to slot, because a line has thousands of them.
final class Fan {
    private static final int STATES = 48;

    /// A state this many nats behind the best never wins and adds nothing to a posterior that anyone would notice.
    private static final double FAR = 14;

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

    /// The state that an option leads to, and its cost; by state before, then by option.
    private int[] to = new int[64];

    private double[] cost = new double[64];

    /// For each symbol before and each option: one more than the state reached, 0 where it is not yet known; and what
    /// the option costs when the model knows nothing of the symbol before the last.
    private int[] known = new int[64];

    private double[] lower = new double[64];

    Fan(SyllableModel model) {
        this.model = model;
    }

    void spread(Layer before, Option[] options) {
        int ways = before.size * options.length;
        makeRoom(ways);
        double[] tails = new double[options.length];
        for (int o = 0; o < options.length; o++) {
            tails[o] = options[o].tail(model) - options[o].handicap();
        }
        for (int s = 0; s < before.size; s++) {
            int same = sameMiddle(before, s);
            for (int o = 0; o < options.length; o++) {
                int at = s * options.length + o;
                step(before, s, options[o], at, same * options.length + o);
                cost[at] += tails[o];
                double total = before.best[s] + cost[at];
                int state = to[at];
                if (total > best[state]) {
                    best[state] = total;
                    bestFrom[state] = s;
                    bestOption[state] = o;
                }
            }
        }
    }

    /// The first state with the same last symbol: what an option costs behind it alone is worked out once.
    private static int sameMiddle(Layer before, int s) {
        int same = 0;
        while (before.middle[same] != before.middle[s]) {
            same++;
        }
        return same;
    }

    private void step(Layer before, int s, Option option, int at, int shared) {
        int[] ids = option.ids();
        boolean swallowed = option.collapses() && ids[0] == before.middle[s];
        if (swallowed && ids.length == 1) {
            to[at] = add(before.first[s], before.middle[s], before.context[s]);
            cost[at] = 0;
            return;
        }
        if (ids.length > 1) {
            stepFar(before, s, ids, at, swallowed);
            return;
        }
        if (known[shared] == 0) {
            int pair = model.context(before.middle[s], ids[0]);
            lower[shared] = model.logPair(pair, before.middle[s], ids[0]);
            known[shared] = 1 + add(before.middle[s], ids[0], pair);
        }
        to[at] = known[shared] - 1;
        cost[at] = model.log(before.context[s], ids[0], lower[shared]);
    }

    /// Two symbols and more, behind which nothing is left of the state before.
    private void stepFar(Layer before, int s, int[] ids, int at, boolean swallowed) {
        int pair = before.context[s];
        double log = 0;
        if (!swallowed) {
            pair = model.context(before.middle[s], ids[0]);
            log = model.log(before.context[s], ids[0], model.logPair(pair, before.middle[s], ids[0]));
        }
        int next = model.context(ids[0], ids[1]);
        cost[at] = log + model.log(pair, ids[1], model.logPair(next, ids[0], ids[1]));
        int last = ids.length - 1;
        int end = last == 1 ? next : model.context(ids[last - 1], ids[last]);
        to[at] = add(ids[last - 1], ids[last], end);
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
            to = new int[room];
            cost = new double[room];
            known = new int[room];
            lower = new double[room];
            index = new int[4 * Integer.highestOneBit(room)];
        }
        size = 0;
        // At most half full.
        mask = 2 * Integer.highestOneBit(2 * ways) - 1;
        Arrays.fill(index, 0, mask + 1, 0);
        Arrays.fill(known, 0, ways, 0);
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
    Layer best(Layer before, int options) {
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

    private void addWays(Layer before, int options, Layer layer, int[] moved) {
        int ways = before.size * options;
        double highest = Double.NEGATIVE_INFINITY;
        int count = 0;
        for (int at = 0; at < ways; at++) {
            boolean goesOn = moved[to[at]] >= 0;
            highest = goesOn ? Math.max(highest, cost[at]) : highest;
            count += goesOn ? 1 : 0;
        }
        layer.makeRoom(count);
        for (int s = 0; s < before.size; s++) {
            for (int o = 0; o < options; o++) {
                int at = s * options + o;
                if (moved[to[at]] >= 0) {
                    layer.addWay(s, o, moved[to[at]], before.forward[s], Math.exp(cost[at] - highest));
                }
            }
        }
        Layer.scale(layer.forward);
    }
}
