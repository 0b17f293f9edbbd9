package studypack.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studypack.cli.files.Failure;
import studypack.cli.files.IoWords;
import studypack.cli.files.NoteFile;
import studypack.cli.files.WholeFile;
import studypack.cli.report.LeftOutList;
import studypack.export.ExportReport.LeftOut;
import studypack.format.Formats;
import studypack.format.Writer;
import studypack.note.Note;
import studypack.note.StudyPack;

/// `studypack convert`: notes in the format of another program.
final class ConvertCommand implements Command {
    @Override
    public Syntax syntax() {
        return new Syntax(
                "convert",
                "--to FORMAT [PATH…]",
                Integer.MAX_VALUE,
                "Writes the notes under PATH (default: content) in another format.\n"
                        + "They may be in any format that is read: see docs/formats.md.",
                List.of(
                        Syntax.Option.one("--to", "FORMAT", String.join(", ", names())),
                        Syntax.Option.one(
                                "-o",
                                "--out",
                                "FILE",
                                "where it goes (default: printed); a folder, or a name with / at its end, gets a file for"
                                        + " each note")));
    }

    private static List<String> names() {
        return Formats.writers().stream().map(Writer::name).toList();
    }

    @Override
    public int run(Given given, Surroundings here) {
        Writer writer = writer(given.value("--to"));
        Notes found = Notes.of(given, here);
        LeftOutList leftOut = new LeftOutList();
        List<Note> notes = new ArrayList<>();
        boolean whole = Reading.eachNote(
                found,
                found.files(),
                NoteFile::shown,
                (file, note) -> note.origin() == null ? note.withOrigin(file.label()) : note,
                note -> {
                    if (note.source().decoded().binary()) {
                        leftOut.add("the file is no text", new LeftOut(note.path(), 1, "", ""));
                    } else {
                        notes.add(note);
                    }
                    return true;
                },
                here);
        List<Note> distinct = new StudyPack("notes", "notes", Instant.EPOCH, notes).notes();
        @Nullable String out = given.value("--out");
        Map<String, List<Note>> files = files(distinct, out, writer, here.cwd());
        Map<String, Writer.Written> written = new LinkedHashMap<>();
        files.forEach((file, some) -> written.put(file, writer.write(some)));
        written.values().forEach(one -> one.leftOut().forEach(missing -> leftOut.add(missing.why(), missing)));
        here.out().flush();
        leftOut.print(here.err(), path -> path);
        if (written.values().stream().allMatch(one -> one.text().isBlank())) {
            throw new Failure("there is nothing to write as " + writer.name());
        }
        if (out == null) {
            written.values().forEach(one -> here.out().print(one.text()));
        } else {
            new Output(found, here).write(written);
        }
        return whole ? Exit.OK : Exit.FAILED;
    }

    private static Writer writer(@Nullable String name) {
        if (name == null) {
            throw new Failure("--to FORMAT says what to write: " + String.join(", ", names()));
        }
        return Formats.writers().stream()
                .filter(writer -> writer.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Failure("there is no format " + name + DidYouMean.hint(name, names())
                        + " (known: " + String.join(", ", names()) + ")"));
    }

    /// The files to write, as the user would name them, and the notes in each.
    private static Map<String, List<Note>> files(List<Note> notes, @Nullable String out, Writer writer, Path cwd) {
        boolean folder = out != null && (out.endsWith("/") || Files.isDirectory(cwd.resolve(out)));
        if (out == null || !folder) {
            return Map.of(out == null ? "" : out, notes);
        }
        Map<String, List<Note>> files = new LinkedHashMap<>();
        for (Note note : notes) {
            String file = out.replaceFirst("/+$", "") + "/" + fileOf(note, writer);
            if (files.put(file, List.of(note)) != null) {
                throw new Failure("two notes would be written to " + file + "; convert them one by one");
            }
        }
        return files;
    }

    /// A path that was read from a file may not lead out of the folder.
    private static String fileOf(Note note, Writer writer) {
        String name = note.name();
        int dot = name.lastIndexOf('.');
        String base = dot > name.lastIndexOf('/') + 1 ? name.substring(0, dot) : name;
        Path path = Path.of(base + "." + writer.extension()).normalize();
        if (path.isAbsolute() || path.startsWith("..")) {
            throw new Failure("the note " + name + " in " + note.path() + " would be written outside of the folder");
        }
        return path.toString();
    }

    /// Where the files go: none of them over what was read.
    private record Output(Notes found, Surroundings here) {
        void write(Map<String, Writer.Written> files) {
            files.keySet().forEach(this::refuseSource);
            files.forEach(this::write);
        }

        private void refuseSource(String file) {
            Path target = here.cwd().resolve(file);
            for (NoteFile source : found.files()) {
                if (isSame(target, source.path())) {
                    throw new Failure(source.shown() + " is one of the notes that are read; write to another file");
                }
            }
        }

        private static boolean isSame(Path target, Path source) {
            try {
                return Files.exists(target) && Files.isSameFile(target, source);
            } catch (IOException e) {
                return false;
            }
        }

        private void write(String file, Writer.Written written) {
            try {
                WholeFile.write(here.cwd().resolve(file), stream -> {
                    stream.write(written.text().getBytes(StandardCharsets.UTF_8));
                    return written;
                });
            } catch (IOException e) {
                throw new Failure("cannot write " + file + ": " + IoWords.of(e), e);
            }
            here.out().print("  " + file + "  " + written.items() + (written.items() == 1 ? " item" : " items") + "\n");
        }
    }
}
