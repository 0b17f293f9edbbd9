package studypack.anki;

import java.nio.ByteBuffer;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sqlite.SQLiteConnection;

/// Anki's database of schema 11, made in memory. Source: `rslib/src/storage/schema11.sql` of Anki.
final class Collection implements AutoCloseable {
    private static final String[] TABLES = {
        "create table col (id integer primary key, crt integer not null, mod integer not null, scm integer not null,"
                + " ver integer not null, dty integer not null, usn integer not null, ls integer not null,"
                + " conf text not null, models text not null, decks text not null, dconf text not null,"
                + " tags text not null)",
        "create table notes (id integer primary key, guid text not null, mid integer not null, mod integer not null,"
                + " usn integer not null, tags text not null, flds text not null, sfld integer not null,"
                + " csum integer not null, flags integer not null, data text not null)",
        "create table cards (id integer primary key, nid integer not null, did integer not null, ord integer not null,"
                + " mod integer not null, usn integer not null, type integer not null, queue integer not null,"
                + " due integer not null, ivl integer not null, factor integer not null, reps integer not null,"
                + " lapses integer not null, left integer not null, odue integer not null, odid integer not null,"
                + " flags integer not null, data text not null)",
        "create table revlog (id integer primary key, cid integer not null, usn integer not null, ease integer not"
                + " null, ivl integer not null, lastIvl integer not null, factor integer not null, time integer not"
                + " null, type integer not null)",
        "create table graves (usn integer not null, oid integer not null, type integer not null)"
    };
    private static final int BATCH = 1000;
    private static final long FIRST_DECK = 1_764_720_919_001L;
    /// 2200-01-01: a date beyond it is none, and its milliseconds still fit where Anki puts them.
    private static final long LAST_DATE = 7_258_118_400L;

    private final SQLiteConnection database;
    private final PreparedStatement insertNote;
    private final PreparedStatement insertCard;
    private final History history;
    private final long seconds;
    private final long firstId;
    private final Map<String, Long> decks = new LinkedHashMap<>();
    private int notes;

    /// @param date    of the pack
    /// @param count   how many notes there will be; their ids are the milliseconds up to the date, so that none is
    /// later
    /// @param history which notes are as they were in the package before
    Collection(Instant date, int count, History history) throws SQLException {
        database = (SQLiteConnection) DriverManager.getConnection("jdbc:sqlite::memory:");
        database.setAutoCommit(false);
        try (Statement statement = database.createStatement()) {
            for (String table : TABLES) {
                statement.addBatch(table);
            }
            statement.executeBatch();
        }
        insertNote = database.prepareStatement("insert into notes values (?,?,?,?,0,?,?,?,?,0,'')");
        insertCard = database.prepareStatement("insert into cards values (?,?,?,0,?,0,0,0,?,0,0,0,0,0,0,0,0,'')");
        this.history = history;
        seconds = Math.clamp(date.getEpochSecond(), 1, LAST_DATE);
        firstId = Math.max(1, seconds * 1000 - count + 1);
    }

    void add(DeckNote note) throws SQLException {
        long id = firstId + notes;
        notes++;
        long modified = history.modified(note, seconds);
        insertNote.setLong(1, id);
        insertNote.setString(2, note.guid());
        insertNote.setLong(3, note.type().id());
        insertNote.setLong(4, modified);
        insertNote.setString(5, note.tags());
        insertNote.setString(6, note.joined());
        insertNote.setString(7, note.sort());
        insertNote.setLong(8, checksum(note.sort()));
        insertNote.addBatch();
        insertCard.setLong(1, id);
        insertCard.setLong(2, id);
        insertCard.setLong(3, deckId(note.deck()));
        insertCard.setLong(4, modified);
        insertCard.setInt(5, notes);
        insertCard.addBatch();
        if (notes % BATCH == 0) {
            flush();
        }
    }

    /// The database file.
    byte[] bytes(String description) throws SQLException {
        flush();
        try (PreparedStatement insert =
                database.prepareStatement("insert into col values (1,?,?,?,11,0,0,0,'{}',?,?,?,'{}')")) {
            insert.setLong(1, seconds);
            insert.setLong(2, seconds * 1000);
            insert.setLong(3, seconds * 1000);
            insert.setString(4, CollectionJson.noteTypes(NoteType.ALL));
            insert.setString(5, CollectionJson.decks(decks, description, seconds));
            insert.setString(6, CollectionJson.presets());
            insert.executeUpdate();
        }
        database.commit();
        return database.serialize("main");
    }

    @Override
    public void close() throws SQLException {
        insertNote.close();
        insertCard.close();
        database.close();
    }

    private void flush() throws SQLException {
        insertNote.executeBatch();
        insertCard.executeBatch();
    }

    /// Of the deck, which is made with the decks above it when it is first named. Anki looks at names alone when it
    /// imports a deck; the ids need only differ.
    private long deckId(String name) {
        Long known = decks.get(name);
        if (known != null) {
            return known;
        }
        int above = name.lastIndexOf("::");
        if (above > 0) {
            deckId(name.substring(0, above));
        }
        long id = FIRST_DECK + decks.size();
        decks.put(name, id);
        return id;
    }

    /// First four bytes of the digest of the first field without its marks; Anki computes it anew.
    private static long checksum(String text) {
        return Integer.toUnsignedLong(ByteBuffer.wrap(Digest.of("SHA-1", text)).getInt());
    }
}
