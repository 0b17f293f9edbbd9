package studypack.cli.lsp;

import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.services.LanguageClient;
import org.jspecify.annotations.Nullable;
import studypack.cli.files.Failure;
import studypack.cli.files.NoteFile;
import studypack.cli.report.FileFindings;
import studypack.cli.session.FolderWatch;
import studypack.cli.session.Paths;
import studypack.cli.session.Session;

/// The notes of the folders that are open in an editor. What changes is noticed at once and judged when a pause comes;
/// a change that comes meanwhile ends the judging, and nothing is told of a text that is no more.
///
/// All that is said of notes happens in one thread; everything else only leaves word there.
final class Workspace implements AutoCloseable {
    /// Whoever types makes longer pauses only where a word is done.
    private static final long PAUSE_MILLIS = 120;

    private final OpenDocuments documents;
    private final LanguageClient editor;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("notes").factory());
    private final AtomicLong changes = new AtomicLong();
    private final Set<Path> noticed = new HashSet<>();
    private @Nullable ScheduledFuture<?> next;
    private final Map<Path, Project> projects = new LinkedHashMap<>();
    private final Map<String, Published> published = new HashMap<>();
    private final Map<Path, Fault> faults = new HashMap<>();
    private final Set<String> said = new HashSet<>();
    private Client client;
    private volatile @Nullable FolderWatch watch;

    /// What the editor was told last of a document.
    private record Published(@Nullable Integer version, List<Diagnostic> diagnostics) {}

    Workspace(OpenDocuments documents, LanguageClient editor, Client client) {
        this.documents = documents;
        this.editor = editor;
        this.client = client;
    }

    /// Watches the folders itself from now on, for an editor that does not.
    void watchItself(Path any) {
        FolderWatch own;
        try {
            own = FolderWatch.on(any);
        } catch (Failure e) {
            log(MessageType.Warning, String.valueOf(e.getMessage()));
            return;
        }
        watch = own;
        Thread.ofPlatform().daemon().name("watch").start(() -> {
            try {
                while (true) {
                    FolderWatch.Burst burst = own.next();
                    if (burst.incomplete()) {
                        later(() -> projects.values().forEach(project -> take(project, Session::noticeAll)));
                    } else {
                        notice(burst.paths(), false);
                    }
                }
            } catch (InterruptedException | ClosedWatchServiceException e) {
                // The session ends.
                return;
            }
        });
    }

    /// Takes notice of files and documents that changed.
    ///
    /// @param now not after a pause
    void notice(Set<Path> paths, boolean now) {
        changes.incrementAndGet();
        synchronized (noticed) {
            noticed.addAll(paths);
            if (next != null) {
                next.cancel(false);
            }
            try {
                next = worker.schedule(() -> guarded(this::settle), now ? 0 : PAUSE_MILLIS, TimeUnit.MILLISECONDS);
            } catch (RejectedExecutionException e) {
                // The session ends.
                return;
            }
        }
    }

    /// Adds folders and takes others away.
    void folders(List<Path> added, List<Path> removed) {
        later(() -> {
            removed.forEach(projects::remove);
            for (Path folder : added) {
                projects.putIfAbsent(folder, Project.ofFolder(folder, client.remarks(), documents));
            }
            singles();
        });
    }

    /// The user wants other things.
    void wanting(@Nullable Object options) {
        later(() -> {
            Client other = client.wanting(options);
            if (other.equals(client)) {
                return;
            }
            client = other;
            projects.replaceAll((path, project) -> project.isFolder()
                    ? Project.ofFolder(path, client.remarks(), documents)
                    : Project.ofDocument(path, client.remarks(), documents));
        });
    }

    /// Takes notice of a document that was opened or closed.
    void opened(Path path) {
        synchronized (noticed) {
            noticed.add(path);
        }
        later(this::singles);
    }

    private void later(Runnable change) {
        changes.incrementAndGet();
        try {
            worker.execute(() -> guarded(change));
        } catch (RejectedExecutionException e) {
            return;
        }
        notice(Set.of(), true);
    }

    /// A document in none of the folders is checked by itself while it is open.
    private void singles() {
        Set<Path> open = documents.open();
        projects.values()
                .removeIf(project -> !project.isFolder()
                        && open.stream().noneMatch(path -> project.isOf(path) && !isInFolder(path)));
        for (Path document : open) {
            if (!isInFolder(document)) {
                projects.computeIfAbsent(document, path -> Project.ofDocument(path, client.remarks(), documents));
            }
        }
    }

    private boolean isInFolder(Path document) {
        return projects.values().stream()
                .anyMatch(project -> project.isFolder() && document.startsWith(project.folder()));
    }

    /// Asks something of a note that is open, when all changes so far have been taken up.
    ///
    /// @param question gets the project of the note, the note and what is told of it
    /// @param otherwise the answer where there is no such note
    <T extends @Nullable Object> CompletableFuture<T> ask(@Nullable Path path, Question<T> question, T otherwise) {
        try {
            return CompletableFuture.supplyAsync(
                    () -> {
                        settle();
                        Project project = path == null ? null : owner(path);
                        NoteFile note = project == null || path == null
                                ? null
                                : project.session().note(path);
                        FileFindings told = project == null || note == null ? null : project.told(note);
                        OpenDocument document = path == null ? null : documents.at(path);
                        if (project == null || note == null || told == null || document == null) {
                            return otherwise;
                        }
                        boolean current = told.text().text().equals(document.text());
                        return current ? question.of(project, note, told, document) : otherwise;
                    },
                    worker);
        } catch (RejectedExecutionException e) {
            return CompletableFuture.completedFuture(otherwise);
        }
    }

    /// What is asked of a note.
    @FunctionalInterface
    interface Question<T extends @Nullable Object> {
        T of(Project project, NoteFile note, FileFindings told, OpenDocument document);
    }

    private void settle() {
        Set<Path> changed;
        synchronized (noticed) {
            changed = Set.copyOf(noticed);
            noticed.clear();
        }
        long state = changes.get();
        BooleanSupplier goOn = () -> changes.get() == state;
        for (Project project : projects.values()) {
            if (!changed.isEmpty() || !project.isBegun()) {
                take(project, session -> session.notice(changed));
            }
        }
        follow();
        for (Project project : projects.values()) {
            judge(project, !project.isBegun(), goOn);
            project.begin();
        }
        for (Project project : projects.values()) {
            if (project.isStale()
                    && goOn.getAsBoolean()
                    && project.session().due().isEmpty()) {
                project.session().compare(goOn);
                project.stale(!goOn.getAsBoolean());
                project.session().troubles().stream().filter(said::add).forEach(line -> log(MessageType.Warning, line));
            }
        }
        if (goOn.getAsBoolean()) {
            publish();
        }
    }

    /// What changed in folders that were not watched yet is found by looking.
    private void follow() {
        FolderWatch own = watch;
        if (own == null) {
            return;
        }
        Set<Path> folders = folders();
        try {
            while (own.follow(folders)) {
                Set<Path> added = folders;
                projects.values().forEach(project -> take(project, session -> session.notice(added)));
                folders = folders();
            }
        } catch (Failure e) {
            watch = null;
            log(MessageType.Warning, String.valueOf(e.getMessage()));
        }
    }

    private Set<Path> folders() {
        Set<Path> all = new HashSet<>();
        projects.values().forEach(project -> all.addAll(project.session().folders()));
        return all;
    }

    /// One broken configuration does not keep the other projects from being checked.
    private void take(Project project, Consumer<Session> notice) {
        try {
            notice.accept(project.session());
            project.stale(true);
            faults.remove(project.folder());
        } catch (Failure e) {
            String message = Objects.requireNonNullElse(e.getMessage(), e.toString());
            Fault fault = Fault.of(message, project.folder());
            if (fault == null) {
                faults.remove(project.folder());
            } else {
                faults.put(project.folder(), fault);
            }
            if (said.add(message)) {
                editor.showMessage(new MessageParams(MessageType.Error, "studypack: " + message));
            }
        }
    }

    /// At first what is in front of the user.
    private void judge(Project project, boolean first, BooleanSupplier goOn) {
        Set<Path> open = documents.open();
        List<FileFindings> judged =
                project.session().judge(file -> open.contains(Paths.absolute(file.path())), goOn, done -> {});
        if (first && !judged.isEmpty() && goOn.getAsBoolean()) {
            publish();
        }
        project.session().judge(file -> true, goOn, done -> {});
    }

    /// The project that a file belongs to: that of the innermost folder.
    private @Nullable Project owner(Path path) {
        Project single = projects.get(path);
        if (single != null && !single.isFolder()) {
            return single;
        }
        return projects.values().stream()
                .filter(project -> project.isFolder() && path.startsWith(project.folder()))
                .max(Comparator.comparingInt(project -> project.folder().getNameCount()))
                .orElse(null);
    }

    private void publish() {
        Map<String, Published> now = new LinkedHashMap<>();
        for (Project project : projects.values()) {
            Map<String, Path> paths = new HashMap<>();
            project.session().files().forEach(file -> paths.put(file.shown(), Paths.absolute(file.path())));
            Function<String, @Nullable String> uris = shown -> {
                Path path = paths.get(shown);
                return path == null ? null : uri(path);
            };
            for (FileFindings told : project.session().told()) {
                Path path = paths.get(told.path());
                if (path != null && Objects.equals(owner(path), project)) {
                    publishable(told, path, uris, now);
                }
            }
        }
        for (Fault fault : faults.values()) {
            now.put(uri(fault.file()), new Published(null, List.of(fault.diagnostic())));
        }
        List<String> gone = new ArrayList<>(published.keySet());
        gone.removeAll(now.keySet());
        gone.sort(Comparator.naturalOrder());
        gone.forEach(uri -> editor.publishDiagnostics(new PublishDiagnosticsParams(uri, List.of())));
        now.forEach((uri, told) -> {
            if (!told.equals(published.get(uri))) {
                editor.publishDiagnostics(
                        told.version() == null
                                ? new PublishDiagnosticsParams(uri, told.diagnostics())
                                : new PublishDiagnosticsParams(uri, told.diagnostics(), told.version()));
            }
        });
        published.clear();
        published.putAll(now);
    }

    private void publishable(
            FileFindings told, Path path, Function<String, @Nullable String> uris, Map<String, Published> now) {
        OpenDocument document = documents.at(path);
        boolean current = document == null || told.text().text().equals(document.text());
        Published before = published.get(uri(path));
        if (!current && before != null) {
            now.put(uri(path), before);
        } else if (current
                && (document != null || (client.workspace() && !told.findings().isEmpty()))) {
            List<Diagnostic> diagnostics = Problems.of(told, client.related(), uris);
            now.put(uri(path), new Published(document == null ? null : document.version(), diagnostics));
        }
    }

    private String uri(Path path) {
        OpenDocument document = documents.at(path);
        return document == null ? Uris.of(path) : document.uri();
    }

    private void guarded(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            log(MessageType.Error, "a fault of studypack itself (" + e + ")");
        }
    }

    private void log(MessageType type, String message) {
        editor.logMessage(new MessageParams(type, message));
    }

    @Override
    public void close() {
        changes.incrementAndGet();
        worker.shutdownNow();
        FolderWatch own = watch;
        if (own != null) {
            own.close();
        }
    }
}
