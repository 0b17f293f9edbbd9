package studypack.mojibake;

import java.util.Arrays;

/// A text of a slot as the syllable model sees it.
///
/// @param ids       its symbols, a run of letters, digits or spaces as one
/// @param collapses the first is swallowed where the same stands before
/// @param handicap  in nats, taken off what the model says
record Option(int[] ids, boolean collapses, double handicap) {
    /// What a character that nobody writes costs, in nats.
    private static final double UNWRITTEN = 8;

    /// @param competes there are other options
    static Option of(String text, boolean competes, SyllableModel model) {
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
        return new Option(Arrays.copyOf(ids, size), collapses, handicap);
    }

    /// What the symbols behind the second cost, which depend on nothing before the option.
    double tail(SyllableModel model) {
        double sum = 0;
        for (int i = 2; i < ids.length; i++) {
            sum += model.log(ids[i - 2], ids[i - 1], ids[i]);
        }
        return sum;
    }
}
