package studypack.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studypack.cli.baseline.Baseline;
import studypack.cli.baseline.BaselineFile;
import studypack.cli.baseline.BaselinePage;
import studypack.cli.baseline.Baselines;
import studypack.cli.baseline.Comparing;
import studypack.cli.config.Asked;
import studypack.cli.config.Configs;
import studypack.cli.files.Failure;
import studypack.cli.files.NoteFile;
import studypack.cli.files.NoteFiles;
import studypack.cli.report.Figures;
import studypack.cli.report.FileFindings;
import studypack.cli.report.Printable;
import studypack.cli.report.Style;
import studypack.cli.report.Tally;
import studypack.validate.RuleTimes;

/// `studypack baseline`: the list of old findings that a check does not tell.
final class BaselineCommand implements Command {
    private static final List<String> ACTIONS = List.of("create", "update", "prune", "show");
    private static final String FORCE = "--force";
    private static final String GROWTH = "--allow-growth";

    @Override
    public Syntax syntax() {
        return new Syntax(
                "baseline",
                "create|update|prune|show [PATH…]",
                Integer.MAX_VALUE,
                """
                Keeps the list of old findings that check does not tell.
                create lists what is found now, update takes out what is mended and follows what is moved,
                prune takes out and no more, show tells what is in the list.""",
                Stream.concat(
                                Stream.of(
                                        Syntax.Option.one(
                                                OldFindings.FILE, "FILE", "the list (default: studypack.baseline)"),
                                        Syntax.Option.flag(FORCE, "create: in place of the list that is there"),
                                        Syntax.Option.flag(GROWTH, "update: adds what is new"),
                                        Syntax.Option.flag("--all", "lists remarks (severity info) too")),
                                Stream.concat(Judging.SELECTION.stream(), Caching.OPTIONS.stream()))
                        .toList());
    }

    /// What is checked, and against which list.
    ///
    /// @param list its file
    private record Work(Given given, Path list, Notes notes, Surroundings here) {
        OldFindings.Scope scope() {
            return OldFindings.Scope.of(given, notes.configs(), here);
        }

        Path place(String note) {
            return OldFindings.absolute(note, here);
        }
    }

    @Override
    public int run(Given all, Surroundings here) {
        String action = all.operands().isEmpty() ? "" : all.operands().getFirst();
        if (!ACTIONS.contains(action)) {
            throw new Failure("baseline needs one of " + String.join(", ", ACTIONS)
                    + (action.isEmpty() ? "" : ", not " + action + DidYouMean.hint(action, ACTIONS))
                    + " (studypack baseline --help shows what can be written)");
        }
        Given given = new Given(
                all.options(), all.operands().subList(1, all.operands().size()));
        refuse(given.has(FORCE) && !action.equals("create"), FORCE + " goes with create");
        refuse(given.has(GROWTH) && !action.equals("update"), GROWTH + " goes with update");
        Configs configs = Notes.configs(given, Judging.asked(given), here);
        if (action.equals("show")) {
            Path list = shown(given, configs, here);
            List<Path> named = given.operands().stream()
                    .map(path -> OldFindings.absolute(path, here))
                    .toList();
            Baseline baseline = read(list, here).under(named);
            here.out().print(Printable.lines(BaselinePage.of(baseline, new Style(here.colour()))));
            return Exit.OK;
        }
        Path list = list(given, configs, here);
        Asked asked = Judging.asked(given);
        return switch (action) {
            case "create" -> create(new Work(given, list, notesFor(list, given, asked, here), here));
            case "update" -> update(new Work(given, list, notesFor(list, given, asked, here), here));
            default -> prune(new Work(given, list, notesFor(list, given, asked, here), here));
        };
    }

    private static void refuse(boolean wrong, String message) {
        if (wrong) {
            throw new Failure(message + " (studypack baseline --help shows what can be written)");
        }
    }

    /// Of the notes that are named, else of those where the user stands.
    private static Path shown(Given given, Configs configs, Surroundings here) {
        Path note = OldFindings.absolute("", here).resolve("note.md");
        Path known = given.operands().isEmpty()
                ? OldFindings.baselines(given, configs, here).file(note)
                : null;
        return known != null ? known : list(given, configs, here);
    }

    /// The list that is named, else the one that holds for all paths, else a new one beside the nearest
    /// `studypack.yaml`, else where the user stands.
    private static Path list(Given given, Configs configs, Surroundings here) {
        Path folder = null;
        for (String path : here.orContent(given.operands())) {
            Path place = OldFindings.absolute(path, here);
            Path own = Files.isDirectory(place) ? place : place.getParent();
            folder = folder == null ? own : common(folder, own);
        }
        Path note = (folder == null ? OldFindings.absolute("", here) : folder).resolve("note.md");
        Path known = OldFindings.baselines(given, configs, here).file(note);
        if (known != null) {
            return known;
        }
        Path config = Configs.nearestFile(note.getParent());
        Path cwd = OldFindings.absolute("", here);
        if (config != null && !given.has("--no-config")) {
            return config.resolveSibling(BaselineFile.NAME);
        }
        return note.startsWith(cwd) ? cwd.resolve(BaselineFile.NAME) : note.resolveSibling(BaselineFile.NAME);
    }

    private static @Nullable Path common(Path folder, @Nullable Path other) {
        Path common = folder;
        while (common != null && (other == null || !other.startsWith(common))) {
            common = common.getParent();
        }
        return common;
    }

    /// The notes for which the list holds, or will hold.
    private static Notes notesFor(Path list, Given given, Asked asked, Surroundings here) {
        Notes notes = Notes.of(given, asked, here);
        Baselines baselines = OldFindings.baselines(given, notes.configs(), here);
        List<NoteFile> own = new ArrayList<>();
        for (NoteFile file : notes.files()) {
            Path note = OldFindings.absolute(file.shown(), here);
            Path holds = baselines.file(note);
            Path folder = list.getParent();
            boolean nearer = holds != null && !holds.equals(list) && folder != null && holds.startsWith(folder);
            boolean other = given.value(OldFindings.FILE) == null && holds != null && !holds.equals(list);
            if (!nearer && !(other && Files.exists(list))) {
                own.add(file);
            }
        }
        return notes.with(own);
    }

    private static Baseline read(Path list, Surroundings here) {
        return BaselineFile.read(list, OldFindings.shown(list, here));
    }

    /// What is told of the notes; null where a note could not be read.
    private static @Nullable List<FileFindings> found(Work work) {
        List<NoteFile> files =
                work.notes().files().stream().sorted(NoteFiles.ORDER).toList();
        List<FileFindings> found = new ArrayList<>();
        Surroundings here = work.here();
        boolean whole = new CheckRun(
                        work.notes(),
                        files,
                        work.given().has("--all"),
                        Fixing.none(here),
                        Caching.of(work.given(), here),
                        RuleTimes.OFF,
                        here)
                .each(checked -> found.add(checked.found()));
        if (!whole) {
            here.say("the list is left as it is, for not all notes could be read");
        }
        return whole ? found : null;
    }

    private static int create(Work work) {
        String shown = OldFindings.shown(work.list(), work.here());
        if (Files.exists(work.list()) && !work.given().has(FORCE)) {
            throw new Failure(shown + " is there already; studypack baseline update keeps it, create " + FORCE
                    + " writes it anew");
        }
        List<FileFindings> found = found(work);
        if (found == null) {
            return Exit.FAILED;
        }
        Baseline empty = new Baseline(work.list(), shown, List.of());
        Baseline baseline = empty.with(Comparing.of(empty, found, work::place).fresh());
        BaselineFile.write(baseline);
        tell(
                "Wrote " + Tally.count(baseline.size(), "old finding") + " in " + Tally.count(baseline.notes(), "note")
                        + " to " + shown,
                work.here());
        return Exit.OK;
    }

    private static int prune(Work work) {
        Baseline baseline = read(work.list(), work.here());
        List<FileFindings> found = found(work);
        if (found == null) {
            return Exit.FAILED;
        }
        Comparing comparing = Comparing.of(baseline, found, work::place);
        Baseline pruned = baseline.without(comparing.stale(work.scope()::judges));
        write(pruned, baseline, work.here());
        return Exit.OK;
    }

    private static int update(Work work) {
        Baseline baseline = read(work.list(), work.here());
        List<FileFindings> found = found(work);
        if (found == null) {
            return Exit.FAILED;
        }
        Comparing comparing = Comparing.of(baseline, found, work::place);
        Baseline followed = comparing.followed(work.scope()::judges);
        int fresh = comparing.fresh().stream().mapToInt(entry -> entry.count()).sum();
        boolean grows = work.given().has(GROWTH);
        write(grows ? followed.and(comparing.fresh()) : followed, baseline, work.here());
        if (fresh == 0 || grows) {
            return Exit.OK;
        }
        work.here()
                .say(Tally.count(fresh, "finding") + " not in the list; studypack check tells "
                        + (fresh == 1 ? "it" : "them") + ", " + GROWTH + " adds " + (fresh == 1 ? "it" : "them"));
        return Exit.FINDINGS;
    }

    /// An unchanged list is not written.
    private static void write(Baseline now, Baseline before, Surroundings here) {
        if (now.equals(before)) {
            tell(before.shown() + " is as it should be: " + Tally.count(now.size(), "old finding"), here);
            return;
        }
        BaselineFile.write(now);
        int less = before.size() - now.size();
        String how =
                less > 0 ? Figures.of(less) + " fewer" : less < 0 ? Figures.of(-less) + " more" : "some at new places";
        tell(before.shown() + ": " + Tally.count(now.size(), "old finding") + ", " + how, here);
    }

    private static void tell(String line, Surroundings here) {
        here.out().print(Printable.of(line) + "\n");
    }
}
