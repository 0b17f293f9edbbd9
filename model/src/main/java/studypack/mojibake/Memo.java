package studypack.mojibake;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// What was worked out for one line of a document and comes up again in the next: few bytes survive, so the same ones
/// stand again and again.
final class Memo {
    /// Options of all sequences together; what was known is forgotten then, since memory matters more.
    private static final int MOST = 200_000;

    /// A damaged sequence.
    ///
    /// @param options what it may have been, at least one; none where it fits no sequence
    /// @param length  in units of the line
    /// @param whole   no byte is missing
    record Sequence(List<String> options, int length, boolean whole) {}

    /// The options of a slot that are worth following.
    static final class Choice {
        private final List<String> options;
        private final Option[] ready;

        Choice(List<String> options, Option[] ready) {
            this.options = options;
            this.ready = ready;
        }

        List<String> options() {
            return options;
        }

        /// As the model sees them, in the order of their first symbols; not to be changed.
        Option[] ready() {
            return ready;
        }
    }

    private record Damage(OneByte codec, Loss loss) {}

    private final Map<Damage, Map<String, Sequence>> sequences = new HashMap<>();

    /// By the very list, which lives as long as the sequence it is from.
    private final IdentityHashMap<List<String>, Choice> choices = new IdentityHashMap<>();

    private int size;

    /// By the units that a sequence begins with. To be asked for each line anew.
    Map<String, Sequence> sequences(OneByte codec, Loss loss) {
        if (size > MOST) {
            sequences.clear();
            choices.clear();
            size = 0;
        }
        return sequences.computeIfAbsent(new Damage(codec, loss), damage -> new HashMap<>());
    }

    void count(Sequence sequence) {
        size += sequence.options.size() + 1;
    }

    /// @param options of a sequence that is remembered
    Choice choice(List<String> options, Supplier<Choice> made) {
        Choice known = choices.get(options);
        if (known == null) {
            known = made.get();
            choices.put(options, known);
        }
        return known;
    }
}
