package studypack.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import studypack.cli.cache.Cache;
import studypack.cli.check.ChangedLines;
import studypack.cli.check.NewFindings;
import studypack.cli.check.Sieve;
import studypack.cli.check.Trace;
import studypack.cli.config.Asked;
import studypack.cli.files.Failure;
import studypack.cli.files.NoteFile;
import studypack.cli.git.MergeBase;
import studypack.cli.git.Repository;
import studypack.cli.report.FileFindings;
import studypack.cli.report.Finding;
import studypack.cli.report.Tally;
import studypack.text.Decoder;
import studypack.validate.Fingerprints;
import studypack.validate.RuleTimes;

/// Lets through the findings that are new since a commit, those on lines that changed since, or those that are both.
final class Since implements Sieve, AutoCloseable {
    private static final String SINCE = "--since";
    private static final String CHANGED = "--changed-lines";
    private static final String STAGED = "--staged";
    private static final String HEAD = "HEAD";

    static final List<Syntax.Option> OPTIONS = List.of(
            Syntax.Option.one(
                    SINCE, "REF", "tells only what is new since the branch checked out left REF, such as origin/main"),
            Syntax.Option.flag(CHANGED, "tells only what stands on lines changed since REF (default: HEAD)"),
            Syntax.Option.flag(STAGED, "checks what the next commit will hold; tells what is new in it"));

    private final @Nullable String ref;
    private final boolean onChangedLines;
    private final boolean all;
    private final TwoStates states;
    private final Cache cache;
    private final Surroundings here;
    private @Nullable Map<String, List<Trace>> before;
    private int others;

    private Since(
            @Nullable String ref,
            boolean onChangedLines,
            boolean all,
            TwoStates states,
            Cache cache,
            Surroundings here) {
        this.ref = ref;
        this.onChangedLines = onChangedLines;
        this.all = all;
        this.states = states;
        this.cache = cache;
        this.here = here;
    }

    static boolean isAsked(Given given) {
        return given.has(SINCE) || given.has(CHANGED) || given.has(STAGED);
    }

    /// @throws Failure where git cannot compare, or there are no notes
    static Since of(Given given, Asked asked, Surroundings here) {
        boolean staged = given.has(STAGED);
        for (String writes : List.of("--fix", "--fix-only", "--diff", "--add-ignore")) {
            if (staged && given.has(writes)) {
                throw new Failure(STAGED + " checks what is staged, and " + writes + " changes the files in the folder;"
                        + " change them first, then git add");
            }
        }
        String first = here.orContent(given.operands()).getFirst();
        Repository repository = Repository.of(TwoStates.folder(here.cwd().resolve(first)), here.environment());
        String ref = given.value(SINCE);
        String commit = ref == null ? repository.head() : MergeBase.of(repository, ref);
        return new Since(
                ref == null && staged ? HEAD : ref,
                given.has(CHANGED),
                given.has("--all"),
                TwoStates.of(repository, commit, staged, given, asked, here),
                Caching.of(given, here),
                here);
    }

    Notes notes() {
        return states.now().called("now");
    }

    /// In the order in which they are compared.
    List<NoteFile> files() {
        return states.order();
    }

    /// The notes that are not as they were.
    List<NoteFile> touched() {
        return states.now().files().stream().filter(states::isTouched).toList();
    }

    /// The same without the findings that are known to be old.
    Sieve behind(OldFindings old) {
        return files -> {
            List<FileFindings> uncovered = old.sift(files);
            List<FileFindings> fresh = sift(files);
            List<FileFindings> told = new ArrayList<>();
            for (int i = 0; i < files.size(); i++) {
                told.add(both(uncovered.get(i), fresh.get(i)));
            }
            others = count(uncovered) - count(told);
            return told;
        };
    }

    /// As many of a kind as both let through: of two that are alike each may have taken the other for the old one.
    private static FileFindings both(FileFindings uncovered, FileFindings fresh) {
        Map<String, Integer> most = new HashMap<>();
        uncovered.findings().forEach(finding -> most.merge(kind(finding), 1, Integer::sum));
        List<Finding> told = fresh.findings().stream()
                .filter(finding -> most.merge(kind(finding), -1, Integer::sum) >= 0)
                .toList();
        return uncovered.with(told);
    }

    private static String kind(Finding finding) {
        return finding.rule() + ' ' + finding.print();
    }

    @Override
    public List<FileFindings> sift(List<FileFindings> files) {
        Map<String, NoteFile> byPath = new HashMap<>();
        states.now().files().forEach(file -> byPath.put(file.shown(), file));
        List<FileFindings> sifted = ref == null ? files : fresh(files, byPath);
        sifted = onChangedLines ? onChangedLines(sifted, byPath) : sifted;
        others = count(files) - count(sifted);
        return sifted;
    }

    private static int count(List<FileFindings> files) {
        return files.stream().mapToInt(file -> file.findings().size()).sum();
    }

    /// What was told, when it is.
    Tally.Scope scope() {
        return new Tally.Scope(ref, onChangedLines, others);
    }

    private List<FileFindings> fresh(List<FileFindings> files, Map<String, NoteFile> byPath) {
        NewFindings fresh = new NewFindings(before());
        for (FileFindings file : files) {
            NoteFile note = Objects.requireNonNull(byPath.get(file.path()));
            String path = states.earlier(note);
            fresh.add(file, path, traces(file, path, states.isTouched(note)));
        }
        return fresh.left();
    }

    /// What every note of before left behind, by its path.
    private Map<String, List<Trace>> before() {
        if (before == null) {
            Map<String, List<Trace>> traces = new HashMap<>();
            states.before().files().forEach(file -> traces.put(states.pathBefore(file), List.of()));
            Surroundings silent = here.silent();
            Notes notes = states.before().called("before");
            new CheckRun(notes, states.orderBefore(), all, Fixing.none(silent), cache, RuleTimes.OFF, silent)
                    .each(checked -> {
                        String path = states.pathBefore(checked.file());
                        traces.put(path, traces(checked.found(), path, !states.isSame(path)));
                        return true;
                    });
            before = traces;
        }
        return before;
    }

    /// Of two places that are told together only one that was touched can have become the other.
    private static List<Trace> traces(FileFindings file, String path, boolean isTouched) {
        return file.findings().stream()
                .map(finding -> isTouched ? Trace.of(finding, path, file.text()) : Trace.of(finding, path))
                .toList();
    }

    private List<FileFindings> onChangedLines(List<FileFindings> files, Map<String, NoteFile> byPath) {
        Map<String, ChangedLines> changed = new HashMap<>();
        for (FileFindings file : files) {
            NoteFile note = byPath.get(file.path());
            if (note != null && states.isTouched(note)) {
                String before = Decoder.decode(states.earlierBytes(note)).text();
                changed.put(file.path(), ChangedLines.of(before, file.text().text()));
            }
        }
        return files.stream().map(file -> file.only(touched(file, changed))).toList();
    }

    private static Predicate<Finding> touched(FileFindings file, Map<String, ChangedLines> changed) {
        ChangedLines lines = changed.get(file.path());
        return finding -> (lines != null && isTouched(finding, lines))
                || finding.related().stream().anyMatch(related -> isTouched(related, changed));
    }

    private static boolean isTouched(Finding finding, ChangedLines lines) {
        return finding.print().equals(Fingerprints.WHOLE) || lines.touch(finding.unit()) || lines.touch(finding.span());
    }

    private static boolean isTouched(Finding.Related related, Map<String, ChangedLines> changed) {
        ChangedLines lines = changed.get(related.path());
        return lines != null
                && (related.excerpt() == null
                        ? lines.touch(related.span())
                        : lines.touch(related.excerpt().start().line()));
    }

    @Override
    public void close() {
        states.close();
    }
}
