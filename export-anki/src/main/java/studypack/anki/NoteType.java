package studypack.anki;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A kind of note that Anki keeps for ever: its ids and its list of fields must never change, or every learner who has
/// the deck gets a second note type and a conflict for each note.
///
/// @param front what asks, as an Anki template
/// @param back  what answers
record NoteType(long id, String name, List<Field> fields, Template template, String front, String back, String css) {

    /// A field, known to Anki by its id.
    record Field(long id, String name) {}

    /// The one card of the note type.
    record Template(long id, String name) {}

    /// To be raised with every change of a template or of the style, for Anki takes a note type only when it is newer
    /// than the one it has. Seconds, 2026-11-21.
    static final long CHANGED = 1_795_219_200L;

    /// A question with options to choose from.
    static final NoteType CHOICE = of(
            1_764_720_918_353L,
            "studypack choice",
            "choice",
            new Template(7_302_114_950_185_221_301L, "Choice"),
            List.of(
                    new Field(7_302_114_950_185_221_001L, "Question"),
                    new Field(7_302_114_950_185_221_002L, "Options"),
                    new Field(7_302_114_950_185_221_003L, "Answer"),
                    new Field(7_302_114_950_185_221_004L, "Explanation"),
                    new Field(7_302_114_950_185_221_005L, "Source"),
                    new Field(7_302_114_950_185_221_006L, "Shuffle"),
                    new Field(7_302_114_950_185_221_007L, "Multi"),
                    new Field(7_302_114_950_185_221_008L, "Id"),
                    new Field(7_302_114_950_185_221_009L, "Extra")));

    /// A question and its answer, a term and its meaning.
    static final NoteType BASIC = of(
            1_764_720_918_417L,
            "studypack basic",
            "basic",
            new Template(7_302_114_950_185_222_301L, "Recall"),
            List.of(
                    new Field(7_302_114_950_185_222_001L, "Question"),
                    new Field(7_302_114_950_185_222_002L, "Answer"),
                    new Field(7_302_114_950_185_222_003L, "Explanation"),
                    new Field(7_302_114_950_185_222_004L, "Source"),
                    new Field(7_302_114_950_185_222_005L, "Id"),
                    new Field(7_302_114_950_185_222_006L, "Extra")));

    static final List<NoteType> ALL = List.of(CHOICE, BASIC);

    /// Of the field, from 0.
    int place(String field) {
        return fields.stream().map(Field::name).toList().indexOf(field);
    }

    private static NoteType of(long id, String name, String folder, Template template, List<Field> fields) {
        return new NoteType(
                id,
                name,
                fields,
                template,
                resource(folder + "/front.html"),
                resource(folder + "/back.html"),
                resource("style.css"));
    }

    private static String resource(String name) {
        try (InputStream in = NoteType.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("not in the jar: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
