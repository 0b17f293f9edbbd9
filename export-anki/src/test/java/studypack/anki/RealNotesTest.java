package studypack.anki;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studypack.export.Exported;
import studypack.note.HandMade;
import studypack.note.Note;
import studypack.note.StudyPack;
import studypack.reader.NoteReader;
import studypack.testkit.Project;

/// Decks of the project's own notes and of real ones, in Anki's engine.
class RealNotesTest {
    @TempDir
    Path folder;

    @Test
    void ourOwnNotesAreADeckThatAnkiTakesWhole() throws IOException {
        takesWhole(Project.content());
    }

    @Test
    void realNotesAreADeckThatAnkiTakesWhole() throws IOException {
        takesWhole(Project.seeds());
    }

    private void takesWhole(Path notes) throws IOException {
        StudyPack pack = read(notes);
        int items = pack.entries().size();
        assertThat(items).isPositive();
        Path deck = Files.write(
                folder.resolve("deck.apkg"),
                Exported.of(new AnkiExporter(), pack).bytes());
        var report = AnkiEngine.find().imports(List.of(deck));
        AnkiEngineTest.assertImport(report.get("imports").get(0), items, 0, 0);
        AnkiEngineTest.assertImport(report.get("imports").get(1), 0, 0, items);
        AnkiEngineTest.assertClean(report, items);
    }

    private static StudyPack read(Path root) throws IOException {
        List<Note> notes = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Project::isNote).sorted().toList()) {
                notes.add(NoteReader.read(root.relativize(file).toString(), Files.readAllBytes(file)));
            }
        }
        return new StudyPack("real", "Real notes", HandMade.DATE, notes);
    }
}
