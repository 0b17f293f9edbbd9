package studypack.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import studypack.cli.files.Failure;
import studypack.cli.files.IoWords;
import studypack.cli.files.NoteBytes;
import studypack.cli.files.NoteFile;
import studypack.cli.files.NoteFiles;
import studypack.cli.files.WholeFile;
import studypack.cli.repair.Accepting;
import studypack.cli.repair.Mending;
import studypack.cli.repair.RepairRun;
import studypack.cli.repair.ReviewList;
import studypack.cli.repair.Wanted;
import studypack.cli.repair.Ways;
import studypack.cli.report.Printable;
import studypack.cli.report.Style;
import studypack.cli.report.Tally;
import studypack.mojibake.Grade;

/// `studypack repair`: broken text made right in the files themselves.
final class RepairCommand implements Command {
    @Override
    public Syntax syntax() {
        return new Syntax(
                "repair",
                "[PATH…]",
                Integer.MAX_VALUE,
                "Shows how the broken text of the notes under PATH (default: content) is repaired, or writes it.\n"
                        + "Exit code 0: no broken text is left, 1: some is shown or left, 2: something failed.",
                List.of(
                        Syntax.Option.flag("--write", "writes the certain repairs"),
                        Syntax.Option.flag("--sure", "writes the certain and the sure repairs"),
                        Syntax.Option.flag("--backup", "keeps each file that is written as NAME.orig"),
                        Syntax.Option.flag("--utf8", "makes the files UTF-8, too"),
                        Syntax.Option.flag("--guessed", "with --utf8: also those whose encoding is only likely"),
                        Syntax.Option.one("--review", "FILE", "lists in FILE what can be read in several ways"),
                        Syntax.Option.one("--accept", "FILE", "writes what you accepted in that list")));
    }

    @Override
    public int run(Given given, Surroundings here) {
        String accept = given.value("--accept");
        boolean write = given.has("--write") || given.has("--sure");
        Ways ways = new Ways(here.cwd(), new Style(here.colour()), here.outTerminal(), write, given.has("--backup"));
        if (accept != null) {
            return accept(accept, given, ways, here);
        }
        refuse(given.has("--guessed") && !given.has("--utf8"), "--guessed goes with --utf8");
        refuse(ways.backup() && !write, "--backup goes with --write, --sure or --accept");
        Grade least = write && !given.has("--sure") ? Grade.CERTAIN : Grade.SURE;
        Wanted wanted = new Wanted(least, given.has("--utf8"), given.has("--guessed"));
        String list = given.value("--review");
        Path target = list == null ? null : listFile(list, here.orContent(given.operands()), here);

        Notes found = Notes.of(given, here);
        List<NoteFile> files = found.files().stream().sorted(NoteFiles.ORDER).toList();
        ReviewList review = target == null ? null : new ReviewList();
        RepairRun run = new RepairRun(wanted, ways, here.out(), line -> here.say(Printable.of(line)), review);
        boolean whole = Reading.eachText(
                found,
                files,
                (file, bytes, syllables) -> Mending.of(file, bytes, wanted, syllables),
                mended -> {
                    run.take(mended);
                    return write || !here.readerGone();
                },
                here);
        run.summary().forEach(line -> tell(line, here));
        if (target != null && review != null && list != null) {
            save(review, target, list, here);
        }
        if (!whole || run.failed()) {
            return Exit.FAILED;
        }
        return run.isLeft() ? Exit.FINDINGS : Exit.OK;
    }

    private static int accept(String list, Given given, Ways ways, Surroundings here) {
        for (String other : List.of("--write", "--sure", "--utf8", "--guessed", "--review")) {
            refuse(given.has(other), other + " does not go with --accept");
        }
        refuse(!given.operands().isEmpty(), "--accept takes its paths from the list, and no other");
        byte[] bytes;
        try {
            bytes = NoteBytes.read(here.cwd().resolve(list));
        } catch (IOException e) {
            throw new Failure("cannot read " + list + ": " + IoWords.of(e), e);
        }
        Accepting accepting = new Accepting(list, ways, here.out(), line -> here.say(Printable.of(line)));
        Accepting.Outcome outcome = accepting.accept(bytes);
        tell(outcome.summary(), here);
        if (outcome.failed() > 0) {
            return Exit.FAILED;
        }
        return outcome.undecided() > 0 ? Exit.FINDINGS : Exit.OK;
    }

    private static void refuse(boolean wrong, String message) {
        if (wrong) {
            throw new Failure(message + " (studypack repair --help shows what can be written)");
        }
    }

    /// A list may hold decisions of the user, so none is written over; and it is full of broken text, so it must not be
    /// a note itself.
    private static Path listFile(String list, List<String> paths, Surroundings here) {
        Path file = here.cwd().resolve(list).normalize();
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new Failure(list + " is there already; remove it or name another file");
        }
        for (String path : paths) {
            Path folder = here.cwd().resolve(path).normalize();
            if (file.startsWith(folder) && NoteFiles.isNote(NoteFiles.fileName(file))) {
                throw new Failure(list
                        + " would be read as a note the next time; name it review.list, or put it outside " + path);
            }
        }
        return file;
    }

    private static void save(ReviewList review, Path file, String list, Surroundings here) {
        if (review.size() == 0) {
            tell("nothing to review, so " + list + " was not made", here);
            return;
        }
        byte[] bytes = review.text(list).getBytes(StandardCharsets.UTF_8);
        try {
            WholeFile.write(file, out -> {
                out.write(bytes);
                return bytes;
            });
        } catch (IOException e) {
            throw new Failure("cannot write " + list + ": " + IoWords.of(e), e);
        }
        tell(
                Tally.count(review.size(), "place") + " to review in " + list
                        + "; edit it, then run studypack repair --accept " + list,
                here);
    }

    /// What the user is to know, apart from the output that a tool may take.
    private static void tell(String line, Surroundings here) {
        here.out().flush();
        here.err().print(Printable.of(line) + "\n");
        here.err().flush();
    }
}
