package studypack.mojibake;

/// How often Korean syllables follow each other, which decides what a lost byte was. Nothing is loaded before a broken
/// run asks for it.
public final class Syllables {
    private static final Syllables SHIPPED = new Syllables();

    private Syllables() {}

    /// Counted from Korean technical prose; see `korean-syllables.md` beside the resource.
    public static Syllables shipped() {
        return SHIPPED;
    }

    SyllableModel model() {
        return SyllableModel.get();
    }
}
