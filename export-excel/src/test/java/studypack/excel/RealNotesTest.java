package studypack.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import studypack.export.Exported;
import studypack.note.HandMade;
import studypack.note.Item;
import studypack.note.Note;
import studypack.note.StudyPack;
import studypack.reader.NoteReader;
import studypack.testkit.Project;

/// Workbooks of the project's own notes and of real ones, read back by another library.
class RealNotesTest {

    @Test
    void ourOwnNotesAreAllInTheWorkbook() throws IOException {
        comesBackWhole(Project.content());
    }

    @Test
    void realNotesAreAllInTheWorkbook() throws IOException {
        comesBackWhole(Project.seeds());
    }

    private static void comesBackWhole(Path notes) throws IOException {
        StudyPack pack = read(notes);
        Opened book = Opened.of(Exported.of(new ExcelExporter(), pack).bytes());
        Set<String> written = new HashSet<>();
        pack.entries().forEach(entry -> written.add(key(entry.item())));
        Set<String> found = new HashSet<>();
        int rows = 0;
        for (String sheet : List.of("Questions", "Pairs", "Terms")) {
            for (var item : book.items(sheet)) {
                rows++;
                found.add(item.get("Id") + " " + item.getOrDefault("Question", item.getOrDefault("Term", "")));
            }
        }
        assertThat(rows).isEqualTo(pack.entries().size()).isPositive();
        assertThat(found).isEqualTo(written);
    }

    private static String key(Item item) {
        return item.id() + " " + item.prompt().plain();
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
