package studypack.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import studypack.note.Note;
import studypack.note.StudyPack;
import studypack.reader.NoteReader;
import studypack.testkit.Project;

class NoWordLostTest {
    @Test
    void everyKindOfBlockAndItemIsPrinted() throws Exception {
        check(Everything.pack());
    }

    @Test
    void ourOwnNotesArePrinted() throws Exception {
        check(Sample.pack("content", notes(Project.content())));
    }

    @Test
    void realNotesArePrinted() throws Exception {
        check(Sample.pack("seeds", notes(Project.seeds())));
    }

    static Note[] notes(Path folder) throws IOException {
        List<Note> notes = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Project::isNote).sorted().toList()) {
                notes.add(NoteReader.read(folder.relativize(file).toString(), Files.readAllBytes(file)));
            }
        }
        return notes.toArray(new Note[0]);
    }

    private static void check(StudyPack pack) throws Exception {
        Project.needs("pdftotext");
        Extracted printed = Extracted.of(PdfExporterTest.printed(pack));
        List<String> lost = new ArrayList<>();
        long all = 0;
        long missing = 0;
        for (Note note : pack.notes()) {
            for (String piece : Words.of(note)) {
                all += Extracted.folded(piece).length();
                for (String word : printed.missing(piece)) {
                    missing += Extracted.folded(word).length();
                    lost.add(note.path() + ": " + word + "  in  " + piece);
                }
            }
        }
        System.out.println(pack.title() + ": " + (all - missing) + " of " + all + " visible characters found");
        assertThat(lost).isEmpty();
    }
}
