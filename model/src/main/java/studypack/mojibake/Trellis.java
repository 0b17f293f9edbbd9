package studypack.mojibake;

import java.util.ArrayList;
import java.util.List;

/// The ways through a stretch of slots, from one place where a single state is left to the next.
final class Trellis {
    private final SyllableModel model;
    private final Fan fan;
    private final List<Layer> layers = new ArrayList<>();

    Trellis(SyllableModel model, int before) {
        this.model = model;
        this.fan = new Fan(model);
        layers.add(Layer.of(before, before, model.context(before, before)));
    }

    /// @param options in the order of their first symbols
    void advance(Option[] options) {
        fan.spread(layers.getLast(), options);
        layers.add(fan.best(layers.getLast(), options));
    }

    boolean isSettled() {
        return layers.getLast().size == 1;
    }

    /// Closes the stretch where one state is left, and begins the next there.
    ///
    /// @param picks      the option taken in each slot, filled from `slot` on
    /// @param posteriors of each option of each slot, filled likewise
    /// @return the score of the stretch in nats
    double settle(int[] picks, double[][] posteriors, int slot) {
        Layer last = layers.getLast();
        close(0, new double[] {1}, picks, posteriors, slot);
        layers.clear();
        layers.add(Layer.of(last.first[0], last.middle[0], last.context[0]));
        return last.best[0];
    }

    /// Closes the last stretch, behind which `symbol` stands.
    double end(int symbol, int[] picks, double[][] posteriors, int slot) {
        Layer last = layers.getLast();
        double[] costs = new double[last.size];
        int winner = 0;
        for (int s = 0; s < last.size; s++) {
            costs[s] = model.log(last.first[s], last.middle[s], symbol);
            winner = last.best[s] + costs[s] > last.best[winner] + costs[winner] ? s : winner;
        }
        double[] after = new double[last.size];
        for (int s = 0; s < last.size; s++) {
            after[s] = Math.exp(costs[s] - costs[winner]);
        }
        close(winner, after, picks, posteriors, slot);
        return last.best[winner] + costs[winner];
    }

    private void close(int winner, double[] weights, int[] picks, double[][] posteriors, int slot) {
        int state = winner;
        double[] after = weights;
        for (int i = layers.size() - 1; i > 0; i--) {
            Layer layer = layers.get(i);
            int at = slot + i - 1;
            picks[at] = layer.bestOption[state];
            state = layer.bestFrom[state];
            after = layer.backward(layers.get(i - 1), after, posteriors[at]);
        }
    }
}
