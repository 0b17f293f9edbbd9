package studypack.format;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import studypack.note.Note;
import studypack.reader.NoteReader;
import studypack.text.SourceText;

/// Reads a file as what it is: Markdown, or one of the formats of other programs.
public final class Formats {
    private static final List<Format> ALL =
            List.of(new StudypackJson(), new AnkiText(), new Gift(), new Aiken(), new Csv());

    private static final List<String> MARKDOWN = List.of(".md", ".markdown", ".mdx");

    private static final List<Writer> WRITERS =
            List.of(new JsonWriter(), new GiftWriter(), new AikenWriter(), new MarkdownNotes());

    private Formats() {}

    /// The formats that notes can be written in.
    public static List<Writer> writers() {
        return WRITERS;
    }

    /// Endings of files that may be notes, with their dots: whether one is, [#isNote] says.
    public static List<String> endings() {
        return List.of(".md", ".markdown", ".mdx", ".txt", ".json", ".csv", ".tsv", ".gift", ".aiken");
    }

    /// Whether a file of a folder is a note, by its name and, where that does not tell, by its text.
    ///
    /// @param head the beginning of the file
    public static boolean isNote(String name, String head) {
        return !needsLook(name) || ALL.stream().anyMatch(format -> format.isIn(head));
    }

    /// Whether the name leaves open if the file is a note: other things are called `.json` and `.csv` too.
    public static boolean needsLook(String name) {
        return List.of(".json", ".csv", ".tsv").contains(ending(name));
    }

    /// Reads one file, which may hold several notes.
    ///
    /// @param path how the file is named to the user
    /// @throws NoNoteException where it is none
    public static List<Note> read(String path, SourceText source) throws NoNoteException {
        @Nullable Format format = source.decoded().binary() ? null : of(path, source.text());
        return format == null ? List.of(NoteReader.read(path, source)) : format.read(path, source);
    }

    /// Reads one file as one note, even where it holds several: what is wrong with the file is then said once. Items of
    /// Markdown have no ids but those that are written.
    ///
    /// @param path how the file is named to the user
    /// @throws NoNoteException where it is none
    public static Note readWhole(String path, SourceText source) throws NoNoteException {
        @Nullable Format format = source.decoded().binary() ? null : of(path, source.text());
        if (format == null) {
            return NoteReader.readNameless(path, source);
        }
        List<Note> notes = format.read(path, source);
        return notes.size() == 1 ? notes.get(0) : Notes.of(path, source, Notes.elements(notes));
    }

    private static @Nullable Format of(String path, String text) {
        String ending = ending(path);
        if (MARKDOWN.contains(ending)) {
            return null;
        }
        for (Format format : ALL) {
            if (format.endings().contains(ending)) {
                return format.endings().contains(".csv") && new AnkiText().isIn(text) ? new AnkiText() : format;
            }
        }
        return ALL.stream().filter(format -> format.isIn(text)).findFirst().orElse(null);
    }

    private static String ending(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
    }
}
