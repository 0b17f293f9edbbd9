package studypack.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import studypack.cli.files.Failure;
import studypack.cli.files.NoteFile;
import studypack.cli.files.NoteFiles;
import studypack.cli.report.CheckReport;
import studypack.cli.report.FileFindings;
import studypack.cli.report.Finding;
import studypack.cli.report.Printable;
import studypack.cli.report.Style;
import studypack.cli.report.Tally;
import studypack.cli.rewrite.DiffView;
import studypack.cli.rewrite.Replacing;
import studypack.cli.rewrite.Version;
import studypack.text.Decoder;
import studypack.validate.Fingerprints;
import studypack.validate.fixes.IgnoreWriter;
import studypack.validate.fixes.Judged;

/// Writes a comment for every finding that is told, so that it is ignored from now on.
final class Ignoring implements CheckReport {
    private static final String OPTION = "--add-ignore";

    static final List<Syntax.Option> OPTIONS = List.of(Syntax.Option.one(
            OPTION, "REASON", "writes a comment into the notes for every finding told, so that it is ignored"));

    private final String reason;
    private final boolean diff;
    private final Surroundings here;
    private final Map<String, FileFindings> told = new HashMap<>();
    private final Map<String, Integer> done = new TreeMap<>();
    private int changed;
    private boolean failed;
    private boolean isLeft;

    private Ignoring(String reason, boolean diff, Surroundings here) {
        this.reason = reason;
        this.diff = diff;
        this.here = here;
    }

    /// Null where nobody asks for it.
    ///
    /// @throws Failure where options do not go together, or the reason cannot be written
    static @Nullable Ignoring of(Given given, Surroundings here) {
        String reason = given.value(OPTION);
        if (reason == null) {
            return null;
        }
        for (String other : List.of(
                "--fix",
                "--fix-only",
                "--unsafe-fixes",
                "--exit-non-zero-on-fix",
                "--output",
                "--statistics",
                "--staged")) {
            refuse(given.has(other), OPTION + " does not go with " + other);
        }
        refuse(reason.isBlank(), OPTION + " needs a reason, such as " + OPTION + "=\"the old name is on the exam\"");
        refuse(
                reason.contains("--") || reason.contains("|") || reason.chars().anyMatch(Character::isISOControl),
                "a reason is one line without -- and |, which would end the comment or a cell");
        return new Ignoring(reason.strip(), given.has("--diff"), here);
    }

    private static void refuse(boolean wrong, String message) {
        if (wrong) {
            throw new Failure(message + " (studypack check --help shows what can be written)");
        }
    }

    @Override
    public void file(FileFindings file) {
        if (!file.findings().isEmpty()) {
            told.put(file.path(), file);
        }
    }

    @Override
    public void end(Tally tally) {}

    /// What is to be written into a file.
    private record Work(NoteFile file, @Nullable Judged before, IgnoreWriter.@Nullable Written written) {}

    /// Writes the comments, and says what was done.
    ///
    /// @param notes all of them, for one may hold the keys of another
    /// @return the exit code
    int write(Notes notes) {
        Notes again = notes.silently();
        Replacing replacing = new Replacing(false, line -> here.say(Printable.of(line)));
        List<Work> works = new ArrayList<>();
        boolean whole = Reading.eachWhole(
                again,
                notes.files().stream().sorted(NoteFiles.ORDER).toList(),
                NoteFile::shown,
                (file, bytes, others, reader) ->
                        told.containsKey(file.shown()) ? work(file, bytes, reader) : new Work(file, null, null),
                work -> work.written() == null || works.add(work),
                here);
        works.forEach(work -> finish(work, replacing));
        tell(summary());
        if (failed || !whole) {
            return Exit.FAILED;
        }
        return isLeft || (diff && changed > 0) ? Exit.FINDINGS : Exit.OK;
    }

    private Work work(NoteFile file, byte[] bytes, Reading.WholeReader reader) throws IOException {
        FileFindings found = told.get(file.shown());
        List<IgnoreWriter.Wish> wishes = found == null
                ? List.of()
                : found.findings().stream().map(Ignoring::wish).toList();
        Judged before = new Judged(bytes, reader.read(Decoder.decode(bytes)), List.of());
        return new Work(file, before, IgnoreWriter.write(before, wishes, reason, new Again(reader, note -> List.of())));
    }

    private static IgnoreWriter.Wish wish(Finding finding) {
        return new IgnoreWriter.Wish(
                finding.rule(), finding.span(), finding.print().equals(Fingerprints.WHOLE));
    }

    private void finish(Work work, Replacing replacing) {
        Judged before = work.before();
        IgnoreWriter.Written written = work.written();
        if (before == null || written == null) {
            return;
        }
        tellLeft(work.file(), before, written);
        if (written.after() == before) {
            return;
        }
        if (diff) {
            DiffView view = new DiffView(here.cwd(), new Style(here.colour()), here.outTerminal());
            byte[] patch = view.of(work.file(), version(before), version(written.after()), (from, to) -> "");
            here.out().write(patch, 0, patch.length);
        } else {
            String name =
                    replacing.write(work.file(), before.bytes(), written.after().bytes());
            if (name == null) {
                failed = true;
                return;
            }
            tell("ignored in " + Printable.of(name) + ": " + words(counts(written.done())));
        }
        changed++;
        counts(written.done()).forEach((rule, count) -> done.merge(rule, count, Integer::sum));
    }

    private static Version version(Judged file) {
        return Version.of(file.bytes(), file.note().source());
    }

    /// One line for all findings of a rule that are left for the same reason, at the first.
    private void tellLeft(NoteFile file, Judged before, IgnoreWriter.Written written) {
        Map<String, List<IgnoreWriter.Wish>> same = new LinkedHashMap<>();
        written.left()
                .forEach((wish, why) -> same.computeIfAbsent(wish.rule() + ", for " + why, key -> new ArrayList<>())
                        .add(wish));
        same.forEach((what, wishes) -> {
            isLeft = true;
            here.say(Printable.of(file.shown() + ":"
                    + before.note()
                            .source()
                            .originalLines()
                            .position(wishes.getFirst().span().start())
                    + ": left " + (wishes.size() == 1 ? "" : wishes.size() + " × ") + what));
        });
    }

    private static Map<String, Integer> counts(List<IgnoreWriter.Wish> wishes) {
        Map<String, Integer> counts = new TreeMap<>();
        wishes.forEach(wish -> counts.merge(wish.rule(), 1, Integer::sum));
        return counts;
    }

    private String summary() {
        if (changed == 0) {
            return isLeft ? "Ignored nothing" : "Nothing to ignore";
        }
        int findings = done.values().stream().mapToInt(Integer::intValue).sum();
        return (diff ? "Would ignore " : "Ignored ") + Tally.count(findings, "finding") + " in "
                + Tally.count(changed, "file") + ": " + words(done);
    }

    private static String words(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey())
                .collect(Collectors.joining(", "));
    }

    /// What the user is to know, apart from the output that a tool may take.
    private void tell(String line) {
        here.out().flush();
        here.err().print(line + "\n");
        here.err().flush();
    }
}
