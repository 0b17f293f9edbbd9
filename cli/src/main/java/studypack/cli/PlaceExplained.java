package studypack.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studypack.cli.files.Failure;
import studypack.cli.files.NoteFile;
import studypack.cli.files.NoteFiles;
import studypack.cli.files.PictureFiles;
import studypack.cli.report.Judges;
import studypack.cli.report.PlaceReport;
import studypack.cli.report.Style;
import studypack.cli.report.Tally;
import studypack.note.Note;
import studypack.validate.Checker;
import studypack.validate.Context;
import studypack.validate.Diagnostic;

/// A place as `check` prints it, `notes/a.md:12` or `notes/a.md:12:3`, explained.
record PlaceExplained(String path, int line) {
    private static final Pattern PLACE = Pattern.compile("(.+?):([0-9]{1,9})(?::[0-9]*)?:?");

    /// Null where no place is named.
    static @Nullable PlaceExplained of(String asked) {
        Matcher place = PLACE.matcher(asked);
        return place.matches() ? new PlaceExplained(place.group(1), Integer.parseInt(place.group(2))) : null;
    }

    /// @throws Failure where the file cannot be read, or has no such line
    String text(Given given, Surroundings here) {
        if (Files.isDirectory(here.cwd().resolve(path))) {
            throw new Failure(path + " is a folder; name a file and a line of it");
        }
        Notes found = Notes.of(new Given(given.options(), List.of(path)), here);
        NoteFile file = found.files().getFirst();
        List<NoteFile> beside = beside(file);
        Note note = Reading.one(file, beside, found);
        int lines = note.source().originalLines().lines();
        if (line < 1 || line > lines) {
            throw new Failure(path + " has " + Tally.count(lines, "line") + ", and no line " + line);
        }
        Context context = found.context(file, PictureFiles.of(beside), true);
        List<Diagnostic> findings = Checker.checkAlone(note, context);
        return PlaceReport.of(
                note, line, findings, new Judges(found.of(file), context.profile(note)), new Style(here.colour()));
    }

    /// The file and the notes of its folder, for they may hold its keys.
    private static List<NoteFile> beside(NoteFile file) {
        List<NoteFile> files = new ArrayList<>(List.of(file));
        Path folder = file.path().toAbsolutePath().getParent();
        String shown = file.shown().substring(0, file.shown().lastIndexOf('/') + 1);
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, Files::isRegularFile)) {
            for (Path entry : entries) {
                String name = NoteFiles.fileName(entry);
                if (NoteFiles.isNote(name) && !Files.isSameFile(entry, file.path())) {
                    files.add(new NoteFile(shown + name, name, entry));
                }
            }
        } catch (IOException e) {
            return List.of(file);
        }
        return files.stream().sorted(NoteFiles.ORDER).toList();
    }
}
