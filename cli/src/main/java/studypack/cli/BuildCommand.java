package studypack.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import studypack.cli.files.Failure;
import studypack.cli.files.IoWords;
import studypack.cli.files.NoteFile;
import studypack.cli.files.PictureFiles;
import studypack.cli.files.WholeFile;
import studypack.cli.report.BuildReport;
import studypack.cli.report.Style;
import studypack.export.ExportReport;
import studypack.export.Exporter;
import studypack.media.MediaSource;
import studypack.note.Note;
import studypack.note.StudyPack;

/// `studypack build`: study packs from notes.
final class BuildCommand implements Command {
    @Override
    public Syntax syntax() {
        return new Syntax(
                "build",
                "[PATH…]",
                Integer.MAX_VALUE,
                "Makes a PDF, a workbook and an Anki deck of the notes under PATH (default: content).",
                List.of(
                        Syntax.Option.one("-o", "--out", "FOLDER", "where the files go (default: dist)"),
                        Syntax.Option.many("--format", "FORMAT", "pdf, excel or anki (default: all)"),
                        Syntax.Option.one("--name", "NAME", "names the files (default: the folder's name)"),
                        Syntax.Option.one("--title", "TITLE", "stands on the cover and names the deck")));
    }

    @Override
    public int run(Given given, Surroundings here) {
        List<Exporter> exporters = Exporters.named(given.values("--format"));
        List<String> paths = here.orContent(given.operands());
        Notes found = Notes.of(given, here);
        PackLabel label =
                PackLabel.of(paths.get(0), given.value("--name"), given.value("--title"), found.configs(), here.cwd());
        Instant date = PackDate.of(here.environment(), found.files());
        String folder = given.value("--out");
        Output output = new Output(folder == null ? "dist" : folder, here);

        Map<String, NoteFile> labels = shownPaths(found.files());
        BuildReport report = new BuildReport(here.out(), new Style(here.colour()), labels);
        MediaSource media = new PictureFiles(labels);
        List<Note> notes = new ArrayList<>();
        Progress progress = new Progress(here, found.files().size());
        boolean whole = Reading.each(
                found,
                found.files(),
                file -> report.labelOf(file),
                BuildCommand::inPack,
                note -> {
                    notes.add(note);
                    progress.read(notes.size());
                    return true;
                },
                here);
        StudyPack pack = new StudyPack(label.name(), label.title(), date, notes, label.cloze());
        report.notes(pack);
        for (Exporter exporter : exporters) {
            progress.writing(exporter);
            output.write(pack, media, exporter, report);
        }
        progress.end();
        report.end();
        return whole ? Exit.OK : Exit.FAILED;
    }

    /// A note of a file that holds several is named after both.
    private static Note inPack(Note note) {
        return note.origin() == null ? note : note.withPath(note.path() + "/" + note.origin());
    }

    /// Where the files go.
    private record Output(String folder, Surroundings here) {
        void write(StudyPack pack, MediaSource media, Exporter exporter, BuildReport report) {
            String fileName = pack.name() + "." + exporter.extension();
            String shown = folder.replaceFirst("/+$", "") + "/" + fileName;
            try {
                Path target = here.cwd().resolve(folder).resolve(fileName);
                Exporter heir = Files.isRegularFile(target) ? exporter.replacing(Files.readAllBytes(target)) : exporter;
                ExportReport made = WholeFile.write(target, stream -> heir.export(pack, media, stream));
                report.made(shown, exporter, made, Files.size(target));
            } catch (IOException e) {
                throw new Failure("cannot write " + shown + ": " + IoWords.of(e), e);
            }
        }
    }

    /// Notes are named in a pack as seen from their folder, so that a pack is the same wherever it was made and does
    /// not
    /// tell whose machine that was; the user sees the paths he named. Where two folders of one name would mix their
    /// notes up, the paths named have to do for both.
    private static Map<String, NoteFile> shownPaths(List<NoteFile> files) {
        boolean unique = files.size()
                == new HashSet<>(files.stream().map(NoteFile::label).toList()).size();
        Map<String, NoteFile> shown = new LinkedHashMap<>();
        files.forEach(file -> shown.put(unique ? file.label() : file.shown(), file));
        return shown;
    }
}
