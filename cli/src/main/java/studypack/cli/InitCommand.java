package studypack.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import studypack.cli.config.Asked;
import studypack.cli.config.Configs;
import studypack.cli.config.FirstConfig;
import studypack.cli.config.PackName;
import studypack.cli.files.Failure;
import studypack.cli.files.IoWords;
import studypack.cli.files.NoteBytes;
import studypack.cli.files.NoteFile;
import studypack.cli.files.NoteFiles;
import studypack.cli.files.WholeFile;
import studypack.cli.report.Printable;
import studypack.cli.report.Tally;
import studypack.reader.NoteReader;

/// `studypack init`: a `studypack.yaml` to start from.
final class InitCommand implements Command {
    /// Notes that speak for their folder.
    private static final List<String> SPOKESMEN = List.of("readme.md", "index.md");

    @Override
    public Syntax syntax() {
        return new Syntax(
                "init",
                "[FOLDER]",
                1,
                "Writes a commented studypack.yaml for the notes in FOLDER (default: where you stand).",
                List.of());
    }

    @Override
    public int run(Given given, Surroundings here) {
        String folder = given.operands().isEmpty() ? "." : given.operands().get(0);
        Path path = here.cwd().resolve(folder).toAbsolutePath().normalize();
        if (!Files.isDirectory(path)) {
            throw new Failure(folder + " is no folder");
        }
        Path file = path.resolve(Configs.FILE);
        String shown = folder.equals(".") ? Configs.FILE : folder.replaceFirst("/+$", "") + "/" + Configs.FILE;
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new Failure(shown + " is there already and is not replaced");
        }
        Configs configs = Configs.nearest(here.cwd(), Asked.NOTHING);
        List<NoteFile> notes = NoteFiles.in(path, configs::picks);
        String name = PackName.from(NoteFiles.fileName(path), "notes");
        String title = title(notes, PackName.readable(name));
        Path around = Configs.nearestFile(path.getParent());
        write(file, shown, FirstConfig.of(name, title, around == null ? null : slashed(path.relativize(around))));
        here.out()
                .print(Printable.of("wrote " + shown + ": " + Tally.count(notes.size(), "note") + ", " + title) + "\n");
        if (around != null) {
            here.out().print("  it extends " + Printable.of(slashed(path.relativize(around))) + "\n");
        }
        return Exit.OK;
    }

    /// What the note that speaks for all is called, else the folder.
    private static String title(List<NoteFile> notes, String folder) {
        NoteFile spokesman = notes.size() == 1 ? notes.get(0) : null;
        for (NoteFile note : notes) {
            if (SPOKESMEN.contains(note.shown().toLowerCase(Locale.ROOT))) {
                spokesman = note;
            }
        }
        String title = spokesman == null ? null : title(spokesman);
        return title == null || title.isBlank() ? folder : title.strip();
    }

    private static @Nullable String title(NoteFile note) {
        try {
            return NoteReader.read(note.shown(), NoteBytes.read(note.path())).title();
        } catch (IOException e) {
            return null;
        }
    }

    private static void write(Path file, String shown, String text) {
        try {
            WholeFile.write(file, out -> {
                out.write(text.getBytes(StandardCharsets.UTF_8));
                return file;
            });
        } catch (IOException e) {
            throw new Failure("cannot write " + shown + ": " + IoWords.of(e), e);
        }
    }

    private static String slashed(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
