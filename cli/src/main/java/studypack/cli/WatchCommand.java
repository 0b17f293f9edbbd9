package studypack.cli;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import studypack.cli.config.Asked;
import studypack.cli.files.Failure;
import studypack.cli.files.NoteFile;
import studypack.cli.report.FileFindings;
import studypack.cli.report.Reports;
import studypack.cli.report.RepositoryPaths;
import studypack.cli.report.Style;
import studypack.cli.report.Tally;
import studypack.cli.report.WatchLines;
import studypack.cli.report.WatchPage;
import studypack.cli.report.WatchReport;
import studypack.cli.session.Difference;
import studypack.cli.session.Drafts;
import studypack.cli.session.FolderWatch;
import studypack.cli.session.Scope;
import studypack.cli.session.Session;

/// `studypack watch`: what is wrong with the notes, told again while somebody writes them.
final class WatchCommand implements Command {
    private static final String LINES = "jsonl";
    private static final List<String> FORMATS = List.of("full", "concise", "grouped", LINES);

    private final Supplier<String> clock;

    /// @param clock tells the time as a person wants to read it
    WatchCommand(Supplier<String> clock) {
        this.clock = clock;
    }

    static WatchCommand withClock() {
        return new WatchCommand(() -> LocalTime.now(ZoneId.systemDefault())
                .truncatedTo(ChronoUnit.SECONDS)
                .toString());
    }

    @Override
    public Syntax syntax() {
        return new Syntax(
                "watch",
                "[PATH…]",
                Integer.MAX_VALUE,
                "Checks the notes under PATH (default: content), and again whenever one is saved.\n"
                        + "Prints what came and what is gone; Ctrl-C ends it.",
                Stream.of(OPTIONS, Judging.SELECTION).flatMap(List::stream).toList());
    }

    private static final List<Syntax.Option> OPTIONS = List.of(
            Syntax.Option.one("--output", "FORMAT", "how findings are printed: " + String.join(", ", FORMATS)),
            Syntax.Option.flag("--quiet", "prints nothing but findings"),
            Syntax.Option.flag("--all", "shows remarks (severity info) too, and folds nothing"));

    @Override
    public int run(Given given, Surroundings here) {
        Asked asked = Judging.asked(given);
        WatchReport report = report(given, here);
        // Says what is wrong with paths and configuration, and that there are notes.
        Notes.of(given, asked, here).found().missed().forEach(here::say);
        Scope scope = new Scope(
                here.orContent(given.operands()),
                here.cwd(),
                () -> Notes.configs(given, asked, here),
                given.has("--all"));
        try (FolderWatch folders = FolderWatch.on(here.cwd())) {
            new Run(new Session(scope, Drafts.NONE), folders, report, here).go();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Exit.OK;
    }

    private static WatchReport report(Given given, Surroundings here) {
        String name = given.choice("--output", FORMATS);
        if (name.equals(LINES)) {
            return new WatchLines(here.out());
        }
        Reports.Format format = Reports.FORMATS.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        return new WatchPage(
                here.out(),
                format,
                new Reports.View(
                        new Style(here.colour()),
                        given.has("--all"),
                        given.has("--quiet"),
                        RepositoryPaths.around(here.cwd()),
                        here.stepSummary()));
    }

    /// One run, until it is interrupted or its reader goes away.
    private final class Run {
        private final Session session;
        private final FolderWatch folders;
        private final WatchReport report;
        private final Surroundings here;
        private final Set<String> said = new HashSet<>();

        Run(Session session, FolderWatch folders, WatchReport report, Surroundings here) {
            this.session = session;
            this.folders = folders;
            this.report = report;
            this.here = here;
        }

        void go() throws InterruptedException {
            session.restart();
            follow();
            Progress progress = new Progress(here, session.files().size());
            session.judge(file -> true, () -> true, progress::read);
            session.compare(() -> true);
            progress.end();
            sayTroubles();
            report.begin(session.told(), tally());
            while (!here.readerGone()) {
                take(folders.next());
            }
        }

        /// What changed in folders that were not watched yet is found by looking.
        private void follow() {
            while (folders.follow(session.folders())) {
                session.notice(session.folders());
            }
        }

        private void take(FolderWatch.Burst burst) {
            List<FileFindings> before = session.told();
            Set<String> known = names();
            try {
                if (burst.incomplete()) {
                    session.noticeAll();
                } else {
                    session.notice(burst.paths());
                }
                follow();
            } catch (Failure e) {
                here.say(e.getMessage() + "; until that is mended the notes are judged as before");
            }
            List<String> changed = changed(known);
            if (changed.isEmpty()) {
                return;
            }
            report.changed(clock.get(), changed);
            session.judge(file -> true, () -> true, done -> {});
            boolean any = tell(before);
            before = session.told();
            // This takes longer the more notes there are, and rarely brings anything.
            session.compare(() -> true);
            any |= tell(before);
            sayTroubles();
            report.end(any, tally());
        }

        /// The notes that are to be judged anew, and those that are no more.
        private List<String> changed(Set<String> before) {
            Set<String> now = names();
            List<String> changed = new ArrayList<>(session.due());
            before.stream().filter(name -> !now.contains(name)).sorted().forEach(changed::add);
            return changed;
        }

        private Set<String> names() {
            Set<String> names = new HashSet<>();
            for (NoteFile file : session.files()) {
                names.add(file.shown());
            }
            return names;
        }

        private boolean tell(List<FileFindings> before) {
            WatchReport.Change change = Difference.between(before, session.told());
            if (!change.isNothing()) {
                report.tell(change);
                here.out().flush();
            }
            return !change.isNothing();
        }

        private void sayTroubles() {
            List<String> troubles = session.troubles();
            troubles.stream().filter(said::add).forEach(here::say);
            said.retainAll(troubles);
        }

        private Tally tally() {
            return session.told().stream().map(Tally::of).reduce(Tally.NONE, Tally::plus);
        }
    }
}
