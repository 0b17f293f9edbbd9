package studypack.mojibake;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/// How often Korean syllables follow each other, which decides what a lost byte was. Nothing is loaded before a broken
/// run asks for it.
public final class Syllables {
    private static final Syllables SHIPPED = new Syllables(null);

    private final byte @Nullable [] table;
    private volatile @Nullable SyllableModel model;

    private Syllables(byte @Nullable [] table) {
        this.table = table;
    }

    /// Counted from Korean technical prose; see `korean-syllables.md` beside the resource.
    public static Syllables shipped() {
        return SHIPPED;
    }

    /// Those of a table that [SyllableTraining] made.
    ///
    /// @throws IOException where the bytes are no such table, or not all of one
    public static Syllables of(byte[] table) throws IOException {
        SyllableTable.check(table);
        return new Syllables(table.clone());
    }

    SyllableModel model() {
        byte[] own = table;
        if (own == null) {
            return SyllableModel.get();
        }
        SyllableModel loaded = model;
        if (loaded == null) {
            synchronized (this) {
                loaded = model;
                if (loaded == null) {
                    loaded = new SyllableModel(counts(own));
                    model = loaded;
                }
            }
        }
        return loaded;
    }

    private static SyllableCounts counts(byte[] table) {
        try {
            return SyllableTable.read(table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
