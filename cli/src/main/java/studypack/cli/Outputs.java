package studypack.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import studypack.cli.files.Failure;
import studypack.cli.files.IoWords;
import studypack.cli.files.NoteFiles;
import studypack.cli.files.WholeFile;
import studypack.cli.report.CheckReport;
import studypack.cli.report.FileFindings;
import studypack.cli.report.Printable;
import studypack.cli.report.Reports;
import studypack.cli.report.Tally;
import studypack.format.Formats;

/// Where the findings of one run go: to the screen, and into any number of files, each whole or not at all.
///
/// @param screen what is printed
record Outputs(Reports.Format screen, List<Target> files) {
    private static final String OPTION = "--output";

    /// A report in a file.
    ///
    /// @param shown the path as the user named it
    record Target(Reports.Format format, String shown, Path path) {}

    /// Reads `--output FORMAT` and `--output FORMAT=FILE`, and `--statistics`, which is a format too.
    ///
    /// @throws Failure where a format is unknown, or two are to go to one place
    static Outputs of(Given given, Surroundings here) {
        List<String> written = new ArrayList<>(given.values(OPTION));
        if (given.has("--statistics")) {
            written.add("statistics");
        }
        Reports.Format screen = null;
        List<Target> files = new ArrayList<>();
        Set<Path> paths = new HashSet<>();
        for (String output : written) {
            int equals = output.indexOf('=');
            Reports.Format format = format(equals < 0 ? output : output.substring(0, equals));
            if (equals < 0) {
                refuse(
                        screen != null && !screen.equals(format),
                        "two formats cannot both be printed; give one a file: " + OPTION + " " + format.name()
                                + "=FILE");
                screen = format;
                continue;
            }
            String shown = output.substring(equals + 1);
            refuse(shown.isEmpty(), OPTION + " " + output + " names no file");
            Path path = here.cwd().resolve(shown).normalize();
            refuse(!paths.add(path), "two reports cannot both be written to " + shown);
            refuse(
                    Files.exists(path) && !Files.isRegularFile(path),
                    shown + " is no file; to print a report, leave " + "=" + shown + " out");
            files.add(new Target(format, shown, path));
        }
        if (screen == null) {
            screen = format(files.isEmpty() ? Reports.names().getFirst() : "summary");
        }
        return new Outputs(screen, List.copyOf(files));
    }

    private static Reports.Format format(String name) {
        return Reports.FORMATS.stream()
                .filter(format -> format.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Failure(OPTION + " knows " + String.join(", ", Reports.names()) + ", not " + name
                        + DidYouMean.hint(name, Reports.names())));
    }

    /// A report must not take the place of a note, nor be read as one the next time.
    ///
    /// @param paths where notes are looked for
    void keepOffNotes(List<String> paths, Surroundings here) {
        for (Target target : files) {
            for (String path : paths) {
                Path folder = here.cwd().resolve(path).normalize();
                String name = NoteFiles.fileName(target.path());
                boolean hidden = name.startsWith(".");
                refuse(
                        target.path().equals(folder)
                                || (target.path().startsWith(folder)
                                        && !hidden
                                        && NoteFiles.isNote(name)
                                        && !Formats.needsLook(name)),
                        target.shown() + " would be read as a note; name it ." + name + ", or put it outside " + path);
            }
        }
    }

    /// Somebody reads what is written even where the reader of the screen has gone.
    boolean hasFiles() {
        return !files.isEmpty();
    }

    /// Runs the check with a report that stands for all of them. A file is in its place when the check is through.
    ///
    /// @param work gives the exit code
    int write(Reports.View view, Surroundings here, ToIntFunction<CheckReport> work) {
        List<CheckReport> reports = new ArrayList<>(List.of(screen.to(here.out(), view)));
        int code = write(0, reports, view, work);
        if (!view.quiet() && screen.name().equals("summary")) {
            files.forEach(target -> here.out().print("  " + Printable.of(target.shown()) + "\n"));
        }
        return code;
    }

    private int write(int at, List<CheckReport> reports, Reports.View view, ToIntFunction<CheckReport> work) {
        if (at == files.size()) {
            CheckReport all = new All(List.copyOf(reports));
            int code = work.applyAsInt(all);
            all.exit(code);
            return code;
        }
        Target target = files.get(at);
        try {
            return WholeFile.write(target.path(), out -> {
                PrintStream stream = utf8(out);
                reports.add(target.format().to(stream, view.plain()));
                int code = write(at + 1, reports, view, work);
                if (stream.checkError()) {
                    throw new IOException("the disk is full, or the folder has gone");
                }
                return code;
            });
        } catch (IOException e) {
            throw new Failure("cannot write " + target.shown() + ": " + IoWords.of(e), e);
        }
    }

    private static PrintStream utf8(OutputStream out) {
        return new PrintStream(out, false, StandardCharsets.UTF_8);
    }

    private static void refuse(boolean wrong, String message) {
        if (wrong) {
            throw new Failure(message);
        }
    }

    /// Several reports as one.
    private record All(List<CheckReport> reports) implements CheckReport {
        @Override
        public void file(FileFindings file) {
            reports.forEach(report -> report.file(file));
        }

        @Override
        public void end(Tally tally) {
            reports.forEach(report -> report.end(tally));
        }

        @Override
        public void exit(int code) {
            reports.forEach(report -> report.exit(code));
        }
    }
}
