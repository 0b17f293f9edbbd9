package studypack.cli.session;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studypack.cli.PackFolders;
import studypack.cli.baseline.BaselineFile;
import studypack.cli.baseline.OldOnes;
import studypack.cli.check.Comments;
import studypack.cli.config.Configs;
import studypack.cli.config.Settings;
import studypack.cli.files.InOrder;
import studypack.cli.files.NoteFile;
import studypack.cli.files.NoteFiles;
import studypack.cli.report.FileFindings;
import studypack.cli.report.Finding;
import studypack.note.Note;
import studypack.text.SourceText;
import studypack.validate.Diagnostic;
import studypack.validate.corpus.Corpus;
import studypack.validate.corpus.NoteFacts;
import studypack.validate.fixes.Fixed;
import studypack.validate.fixes.IgnoreWriter;

/// The notes that somebody works on, and what is wrong with them: what a note says by itself is worked out when it
/// changes, what notes have in common after each change.
///
/// Nothing happens by itself: changes are told with [#notice], taken up with [#judge] and [#compare]. For one thread.
public final class Session {
    private final Scope scope;
    private final Drafts drafts;
    private final Map<String, Kept> kept = new HashMap<>();

    /// What each has in common with others.
    private final Map<String, List<Finding>> shared = new HashMap<>();

    private final Set<String> due = new HashSet<>();

    /// Of files that are no notes, as they were told of last.
    private final Map<Path, Boolean> existing = new HashMap<>();

    private Map<String, FileFindings> loose = Map.of();
    private Map<String, FileFindings> told = Map.of();
    private @Nullable Configs configs;
    private Found found = Found.NOTHING;

    public Session(Scope scope, Drafts drafts) {
        this.scope = scope;
        this.drafts = drafts;
    }

    /// Reads the configuration and looks for notes; all are to be judged.
    ///
    /// @throws studypack.cli.files.Failure where the configuration has a fault; everything is then as it was
    public void restart() {
        Configs fresh = scope.configs().get();
        Found now = Found.of(scope, fresh, drafts);
        configs = fresh;
        found = now;
        forgetGone();
        now.files().forEach(file -> due.add(file.shown()));
    }

    /// Takes notice of files that were changed, came or went.
    ///
    /// @param changed absolute paths; some may have nothing to do with notes
    /// @throws studypack.cli.files.Failure where the configuration has a fault; everything is then as it was
    public void notice(Set<Path> changed) {
        Configs known = configs;
        if (known == null || changed.stream().anyMatch(path -> isDeciding(path, known))) {
            restart();
            return;
        }
        Set<Path> others = new HashSet<>();
        for (Path path : changed) {
            NoteFile note = found.note(path);
            if (note != null && (Files.exists(path) || drafts.text(path) != null)) {
                takeUp(note);
            } else if (isOther(path)) {
                others.add(path);
            }
        }
        if (!others.isEmpty()) {
            lookAgain(others, known);
        }
    }

    /// Takes notice that anything may have changed.
    public void noticeAll() {
        Configs known = configs;
        if (known == null) {
            restart();
            return;
        }
        found.files().forEach(this::takeUp);
        lookAgain(new HashSet<>(found.folders()), known);
    }

    private static boolean isDeciding(Path path, Configs configs) {
        String name = NoteFiles.fileName(path);
        return NoteFiles.DECIDING.contains(name)
                || name.equals(BaselineFile.NAME)
                || configs.files().contains(path);
    }

    /// A note that was not there, or a file that a note may name; one that is only written to, such as our own output,
    /// changes nothing.
    private boolean isOther(Path path) {
        Path folder = path.getParent();
        boolean isInside = found.folders().contains(path)
                || (folder != null && found.folders().contains(folder))
                || scope.names(path)
                || drafts.text(path) != null
                || found.note(path) != null;
        boolean exists = Files.exists(path);
        Boolean before = existing.put(path, exists);
        return isInside && (Files.isDirectory(path) || before == null || before != exists || found.note(path) != null);
    }

    private void takeUp(NoteFile note) {
        Kept before = kept.get(note.shown());
        if (before == null || !before.digest().equals(found.reader(drafts).digest(note))) {
            due.add(note.shown());
            dueWith(note.shown(), found);
        }
    }

    /// A note is read with those that hold its keys, or whose keys it holds.
    private void dueWith(String note, Found among) {
        among.answers().partners(note).forEach(partner -> due.add(partner.path()));
    }

    private void lookAgain(Set<Path> others, Configs known) {
        Found before = found;
        found = Found.of(scope, known, drafts);
        forgetGone();
        Set<String> moved = names(before);
        Set<String> now = names(found);
        Set<String> come = now.stream().filter(name -> !moved.contains(name)).collect(Collectors.toSet());
        moved.removeAll(now);
        due.addAll(come);
        moved.addAll(come);
        for (String name : moved) {
            dueWith(name, before);
            dueWith(name, found);
        }
        if (!moved.isEmpty() || others.stream().anyMatch(path -> !isPassing(NoteFiles.fileName(path)))) {
            kept.forEach((name, note) -> {
                if (note.asksForFiles()) {
                    due.add(name);
                }
            });
        }
        due.retainAll(now);
    }

    private static Set<String> names(Found found) {
        return found.files().stream().map(NoteFile::shown).collect(Collectors.toCollection(HashSet::new));
    }

    /// What editors write beside a file and take away again, so that no note can mean it.
    private static boolean isPassing(String name) {
        return name.startsWith(".") || name.matches(".*(~|\\.tmp|\\.sw[a-z]|\\.part)|#.*#|4913");
    }

    private void forgetGone() {
        Set<String> now = names(found);
        kept.keySet().retainAll(now);
        shared.keySet().retainAll(now);
        due.retainAll(now);
    }

    /// Judges the notes that changed, several at a time.
    ///
    /// @param which of them are judged
    /// @param goOn  where it says no, the rest is left for the next time
    /// @param done  takes how many are judged
    /// @return the notes that were judged, with what is wrong with them and, as far as that is known from before, with
    ///         them and others
    public List<FileFindings> judge(Predicate<NoteFile> which, BooleanSupplier goOn, IntConsumer done) {
        List<NoteFile> todo = found.files().stream()
                .filter(file -> due.contains(file.shown()) && which.test(file))
                .toList();
        List<FileFindings> judged = new ArrayList<>();
        if (todo.isEmpty() || !goOn.getAsBoolean()) {
            return judged;
        }
        NoteReading reading = found.reader(drafts);
        Map<String, FileFindings> now = new LinkedHashMap<>(loose);
        InOrder.work(todo, file -> reading.kept(file, scope.all()), note -> {
            String name = note.file().shown();
            kept.put(name, note);
            due.remove(name);
            FileFindings findings = loose(note, shared.getOrDefault(name, List.of()));
            now.put(name, findings);
            judged.add(findings);
            done.accept(judged.size());
            return goOn.getAsBoolean();
        });
        tell(now);
        return judged;
    }

    /// Compares all notes with each other.
    ///
    /// @param goOn where it says no, nothing is changed
    public void compare(BooleanSupplier goOn) {
        Corpus corpus = new Corpus();
        PackFolders packs = new PackFolders();
        Map<String, FileFindings> now = new LinkedHashMap<>();
        for (NoteFile file : found.files()) {
            if (!goOn.getAsBoolean()) {
                return;
            }
            Kept note = kept.get(file.shown());
            if (note == null) {
                continue;
            }
            NoteFacts facts = note.facts();
            List<Finding> others = facts == null
                    ? List.of()
                    : Finding.of(
                            facts,
                            corpus.check(
                                    packs.of(file.shown(), scope.cwd()),
                                    facts,
                                    note.settings().rules(scope.all())));
            shared.put(file.shown(), others);
            now.put(file.shown(), loose(note, others));
        }
        tell(now);
    }

    /// Without what comments ignore and what nobody wants to hear, with what a baseline holds.
    private FileFindings loose(Kept note, List<Finding> others) {
        Settings settings = note.settings();
        List<Finding> all = Stream.concat(note.own().findings().stream(), others.stream())
                .sorted(Finding.ORDER)
                .toList();
        return Comments.hide(note.own().with(all), settings.rules(scope.all()), note.comments())
                .only(finding -> settings.tells(finding.rule(), finding.severity(), scope.all()));
    }

    private void tell(Map<String, FileFindings> now) {
        loose = now;
        Map<String, FileFindings> fresh = new LinkedHashMap<>();
        OldOnes.hide(
                        List.copyOf(now.values()),
                        found.baselines(),
                        path -> Paths.absolute(scope.cwd().resolve(path)),
                        (baseline, comparing) -> {})
                .forEach(file -> fresh.put(file.path(), file));
        told = fresh;
    }

    /// What is told of all notes, in order.
    public List<FileFindings> told() {
        return List.copyOf(told.values());
    }

    /// Notes that could not be read, one line each; and folders that could not be searched.
    public List<String> troubles() {
        return Stream.concat(
                        found.missed().stream(),
                        found.files().stream()
                                .map(file -> kept.get(file.shown()))
                                .map(note -> note == null ? null : note.trouble())
                                .filter(Objects::nonNull))
                .toList();
    }

    /// The notes that are to be judged, in order.
    public List<String> due() {
        return found.files().stream().map(NoteFile::shown).filter(due::contains).toList();
    }

    public List<NoteFile> files() {
        return found.files();
    }

    /// @param path absolute
    /// @return null where no note of the session stands there
    public @Nullable NoteFile note(Path path) {
        return found.note(path);
    }

    /// How a note of the session is judged.
    public Settings settings(NoteFile note) {
        return found.settings(note);
    }

    /// A note of the session as it is now.
    ///
    /// @return null where it cannot be read
    public @Nullable Note read(NoteFile note) {
        return found.reader(drafts).note(note);
    }

    /// What the fixes of a note make of it now.
    ///
    /// @param suggested suggested fixes are applied too
    /// @param wanted    the findings that may be mended, of what is read before any is
    /// @return null where the note cannot be read
    public @Nullable Fixed fixed(NoteFile note, boolean suggested, BiPredicate<SourceText, Diagnostic> wanted) {
        return found.reader(drafts).fixed(note, suggested, wanted, scope.all());
    }

    /// A note with a comment that ignores a finding.
    ///
    /// @param finding as it was told
    /// @param reason  in one line, without what ends a comment or a cell
    /// @return null where the note cannot be read
    public IgnoreWriter.@Nullable Written ignoring(NoteFile note, Finding finding, String reason) {
        return found.reader(drafts).ignoring(note, finding, reason, scope.all());
    }

    /// The folders in which something may change that matters, absolute.
    public Set<Path> folders() {
        Set<Path> folders = new HashSet<>(found.folders());
        folders.add(scope.cwd());
        Set<Path> files = new HashSet<>(configs == null ? Set.of() : configs.files());
        found.files().forEach(file -> files.add(Paths.absolute(file.path())));
        for (Path file : files) {
            Path folder = file.getParent();
            if (folder != null) {
                folders.add(folder);
            }
        }
        return folders;
    }
}
