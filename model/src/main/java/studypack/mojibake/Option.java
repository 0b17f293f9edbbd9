package studypack.mojibake;

import java.util.Arrays;

/// A text of a slot as the syllable model sees it.
final class Option {
    /// What a character that nobody writes costs, in nats.
    private static final double UNWRITTEN = 8;

    private final int index;
    private final int[] ids;
    private final boolean collapses;
    private final double rest;

    private final double secondLower;

    private Option(int index, int[] ids, boolean collapses, double handicap, SyllableModel model) {
        this.index = index;
        this.ids = ids;
        this.collapses = collapses;
        this.rest = tail(ids, model) - handicap;

        this.secondLower = ids.length == 1 ? 0 : model.logPair(model.context(ids[0], ids[1]), ids[0], ids[1]);
    }

    /// @param competes there are other options
    static Option of(int index, String text, boolean competes, SyllableModel model) {
        int[] ids = new int[text.length()];
        int size = 0;
        double handicap = competes ? Symbols.handicap(text.codePointAt(0)) : 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            char symbol = Symbols.of(c);
            int id = model.id(symbol);
            if (size == 0 || ids[size - 1] != id || !Symbols.collapses(symbol)) {
                ids[size++] = id;
            }
            handicap += symbol == Symbols.LOST ? UNWRITTEN : 0;
            i += Character.charCount(c);
        }
        boolean collapses = Symbols.collapses(Symbols.of(text.codePointAt(0)));
        return new Option(index, Arrays.copyOf(ids, size), collapses, handicap, model);
    }

    /// What the symbols behind the second cost, which depend on nothing before the option.
    private static double tail(int[] ids, SyllableModel model) {
        double sum = 0;
        for (int i = 2; i < ids.length; i++) {
            sum += model.log(ids[i - 2], ids[i - 1], ids[i]);
        }
        return sum;
    }

    /// Its place in the slot.
    int index() {
        return index;
    }

    /// Its symbols, a run of letters, digits or spaces as one; not to be changed.
    int[] ids() {
        return ids;
    }

    /// The first symbol is swallowed where the same stands before.
    boolean collapses() {
        return collapses;
    }

    /// What the symbols behind the second and the rareness of the text cost, in nats; nothing before changes it.
    double rest() {
        return rest;
    }

    /// What the model says of the second symbol after the first, whatever stood before; 0 where there is none.
    double secondLower() {
        return secondLower;
    }
}
