package studypack.anki;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConnection;

/// What the package that is being replaced said, so that only the notes that changed since look newer than in the
/// learner's collection.
///
/// Anki takes a note only when its date is later than that of the note it has, and then replaces all fields, also where
/// nothing changed. A deck that gives every note the date of the pack is right; one that knows its predecessor leaves
/// what the learner wrote into the other notes alone.
record History(Map<String, Seen> notes) {

    static final History NONE = new History(Map.of());

    /// A note of the package before.
    ///
    /// @param modified seconds
    /// @param digest   of everything that an import would replace
    /// @param asked    what it asked, null where it is of no note type of ours
    record Seen(long modified, String digest, @Nullable Asked asked) {}

    History {
        notes = Map.copyOf(notes);
    }

    /// Reads a package that we wrote; what cannot be read has no history.
    static History of(byte[] apkg) {
        try {
            byte[] collection = collection(apkg);
            return collection.length == 0 ? NONE : read(collection);
        } catch (IOException | SQLException e) {
            return NONE;
        }
    }

    /// When the note changed, in seconds.
    ///
    /// @param date of the pack
    long modified(DeckNote note, long date) {
        Seen seen = notes.get(note.guid());
        if (seen == null) {
            return date;
        }
        return seen.digest().equals(digest(note.type().id(), note.joined(), note.tags()))
                ? seen.modified()
                : Math.max(date, seen.modified() + 1);
    }

    private static byte[] collection(byte[] apkg) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(apkg), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("collection.anki2")) {
                    return zip.readAllBytes();
                }
            }
        }
        return new byte[0];
    }

    private static History read(byte[] collection) throws SQLException {
        Map<String, Seen> notes = new HashMap<>();
        try (SQLiteConnection database = (SQLiteConnection) DriverManager.getConnection("jdbc:sqlite::memory:")) {
            database.deserialize("main", collection);
            try (Statement statement = database.createStatement();
                    ResultSet row = statement.executeQuery("select guid, mod, mid, flds, tags from notes")) {
                while (row.next()) {
                    String fields = row.getString(4);
                    String digest = digest(row.getLong(3), fields, row.getString(5));
                    notes.put(row.getString(1), new Seen(row.getLong(2), digest, Asked.of(row.getLong(3), fields)));
                }
            }
        }
        return new History(notes);
    }

    private static String digest(long type, String fields, String tags) {
        byte[] hash = Digest.of("SHA-256", type + "\u001f" + fields + "\u001f" + tags);
        return Base64.getEncoder().encodeToString(hash);
    }
}
