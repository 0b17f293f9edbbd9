package studypack.anki;

import java.io.IOException;
import studypack.export.Measured;

/// Exports many items, for `time -v`: `ManyItems 100000 deck.apkg`.
final class ManyItems {
    private ManyItems() {}

    public static void main(String[] args) throws IOException {
        Measured.export(new AnkiExporter(), args);
    }
}
