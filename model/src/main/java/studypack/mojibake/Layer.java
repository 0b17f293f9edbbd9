package studypack.mojibake;

/// The states of the syllable model between two slots, and the ways that lead to them.
///
/// A state is the last two symbols. All arrays of states have `size` elements that count, all arrays of ways `ways`.
final class Layer {
    final int size;
    final int[] first;
    final int[] middle;

    /// Where the model keeps what follows the state, see [SyllableModel#context].
    final int[] context;

    /// Of the best way to the state from where the stretch begins, in nats.
    final double[] best;

    /// The state before and the option of the best way.
    final int[] bestFrom;

    final int[] bestOption;

    /// Of all ways to the state together; only the proportions count.
    final double[] forward;

    int ways;
    int[] wayFrom = new int[0];
    int[] wayOption = new int[0];
    int[] wayTo = new int[0];

    /// In proportion.
    double[] wayWeight = new double[0];

    Layer(int size) {
        this.size = size;
        first = new int[size];
        middle = new int[size];
        context = new int[size];
        best = new double[size];
        bestFrom = new int[size];
        bestOption = new int[size];
        forward = new double[size];
    }

    /// One state alone.
    static Layer of(int first, int middle, int context) {
        Layer layer = new Layer(1);
        layer.first[0] = first;
        layer.middle[0] = middle;
        layer.context[0] = context;
        layer.forward[0] = 1;
        return layer;
    }

    void makeRoom(int count) {
        wayFrom = new int[count];
        wayOption = new int[count];
        wayTo = new int[count];
        wayWeight = new double[count];
    }

    /// @param before the weight of all ways to `from`
    void addWay(int from, int option, int to, double before, double weight) {
        wayFrom[ways] = from;
        wayOption[ways] = option;
        wayTo[ways] = to;
        wayWeight[ways++] = weight;
        forward[to] += before * weight;
    }

    /// The weight of each state before, given the weights of what follows each state here; adds to `options` the weight
    /// of each option.
    double[] backward(Layer before, double[] after, double[] options) {
        double[] backward = new double[before.size];
        for (int way = 0; way < ways; way++) {
            double weight = wayWeight[way] * after[wayTo[way]];
            backward[wayFrom[way]] += weight;
            options[wayOption[way]] += weight * before.forward[wayFrom[way]];
        }
        scale(options);
        scale(backward);
        return backward;
    }

    /// Makes the weights sum up to one.
    static void scale(double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
    }
}
