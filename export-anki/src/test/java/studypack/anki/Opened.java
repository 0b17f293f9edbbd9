package studypack.anki;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.sqlite.SQLiteConnection;

/// A package taken apart again, by the format's rules and not by the code that wrote it.
///
/// @param entries names in the zip, in order
/// @param col     the one row of the collection
record Opened(List<String> entries, String media, Map<String, String> col, List<Row> notes, List<Card> cards) {
    record Row(long id, String guid, long type, long modified, String tags, List<String> fields) {}

    record Card(long id, long note, long deck, long template, long due) {}

    static Opened of(byte[] apkg) throws IOException, SQLException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(apkg))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        try (SQLiteConnection database = (SQLiteConnection) DriverManager.getConnection("jdbc:sqlite::memory:");
                Statement statement = database.createStatement()) {
            database.deserialize("main", files.get("collection.anki2"));
            return new Opened(
                    List.copyOf(files.keySet()),
                    new String(files.get("media"), java.nio.charset.StandardCharsets.UTF_8),
                    col(statement),
                    notes(statement),
                    cards(statement));
        }
    }

    private static Map<String, String> col(Statement statement) throws SQLException {
        Map<String, String> col = new LinkedHashMap<>();
        try (ResultSet row = statement.executeQuery("select * from col")) {
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                col.put(row.getMetaData().getColumnName(i), row.getString(i));
            }
        }
        return col;
    }

    private static List<Row> notes(Statement statement) throws SQLException {
        List<Row> notes = new ArrayList<>();
        try (ResultSet row = statement.executeQuery("select id, guid, mid, mod, tags, flds from notes order by id")) {
            while (row.next()) {
                notes.add(new Row(
                        row.getLong(1),
                        row.getString(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getString(5),
                        List.of(row.getString(6).split("\u001f", -1))));
            }
        }
        return notes;
    }

    private static List<Card> cards(Statement statement) throws SQLException {
        List<Card> cards = new ArrayList<>();
        try (ResultSet row = statement.executeQuery("select id, nid, did, ord, due from cards order by id")) {
            while (row.next()) {
                cards.add(new Card(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5)));
            }
        }
        return cards;
    }

    JsonNode json(String column) throws IOException {
        return new ObjectMapper().readTree(col.get(column));
    }

    /// The note of the item at the given place of the pack, from 0.
    Row note(int place) {
        return notes.get(place);
    }

    /// Names of the decks by id.
    Map<Long, String> decks() throws IOException {
        Map<Long, String> decks = new LinkedHashMap<>();
        for (JsonNode deck : json("decks")) {
            decks.put(deck.get("id").asLong(), deck.get("name").asText());
        }
        return decks;
    }
}
