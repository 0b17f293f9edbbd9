package studypack.cli.git;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import studypack.cli.files.Failure;
import studypack.cli.files.IoWords;

/// What a commit or the index holds, laid out in a folder of its own until it is closed or the program ends.
///
/// Files that are read say what they would in a work tree: git itself writes them, with its filters and its ends of
/// lines. All others are empty, for a picture matters only by being there.
final class Checkout implements AutoCloseable {
    private static final int ATTEMPTS = 20;
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final Path parent;
    private final Path folder;
    private final Predicate<String> isRead;
    private final Set<String> kept;
    private final Thread onExit;

    private Checkout(Path parent, Predicate<String> isRead, Set<String> kept) {
        this.parent = parent;
        this.folder = parent.resolve("files");
        this.isRead = isRead;
        this.kept = kept;
        this.onExit = new Thread(() -> deleteAtLast(parent));
    }

    /// @param isRead whether a file is read, by its path from the top
    /// @param kept   names of files and folders that are there, and what they say, as they are in the work tree
    /// @throws Failure where git cannot give it, or it cannot be written
    static Checkout of(Tree tree, Predicate<String> isRead, Set<String> kept) {
        Checkout checkout = new Checkout(temporary(), isRead, kept);
        Runtime.getRuntime().addShutdownHook(checkout.onExit);
        try {
            for (Tree.Part part : tree.parts()) {
                checkout.lay(part);
            }
            return checkout;
        } catch (IOException e) {
            checkout.close();
            throw new Failure("cannot lay out what git holds in " + checkout.parent + ": " + IoWords.of(e), e);
        } catch (RuntimeException e) {
            checkout.close();
            throw e;
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("studypack-").toRealPath();
        } catch (IOException e) {
            throw new Failure("cannot make a temporary folder: " + IoWords.of(e), e);
        }
    }

    /// It stands for the top of the repository.
    Path folder() {
        return folder;
    }

    private void lay(Tree.Part part) throws IOException {
        Path root = Files.createDirectories(folder.resolve(part.within()).normalize());
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        Set<Path> folders = new TreeSet<>(Set.of(root));
        for (Entry entry : part.entries()) {
            Path file = resolved(root, entry.path());
            if (entry.isSubmodule()) {
                Files.createDirectories(file);
                continue;
            }
            for (Path at = file.getParent(); at != null && folders.add(at); at = at.getParent()) {
                Files.createDirectories(at);
            }
            if (entry.isLink() || isRead.test(part.within() + entry.path())) {
                read.writeBytes(Fields.bytes(entry.name()));
                read.write(0);
            } else {
                Files.createFile(file);
            }
        }
        write(part.repository(), part.version(), read.toByteArray(), root);
        keep(part.repository().top(), root, folders);
    }

    /// Names that git keeps are no paths of this system, or lead elsewhere, only where somebody means harm.
    private static Path resolved(Path root, String path) {
        try {
            Path file = root.resolve(path).normalize();
            if (file.startsWith(root)) {
                return file;
            }
        } catch (InvalidPathException e) {
            throw new Failure("git holds a file that this system has no name for: " + path, e);
        }
        throw new Failure("git holds a file that leads out of its folder: " + path);
    }

    /// @param names paths from the top of the repository, each ended by a zero byte
    private void write(Repository repository, Version version, byte[] names, Path root) {
        if (names.length == 0) {
            return;
        }
        Git git = repository.git();
        if (version instanceof Version.Commit commit) {
            git = git.with("GIT_INDEX_FILE", parent.resolve("index").toString());
            repository.said(git.ask("-c", "core.sparseCheckout=false", "read-tree", commit.id()), commit.id());
        }
        Git.Answer answer = git.ask(names, "checkout-index", "--quiet", "-z", "--stdin", "--prefix=" + root + "/");
        repository.said(answer, version instanceof Version.Commit commit ? commit.id() : "the index");
    }

    /// Settings are those of the work tree: a rule that is switched on makes no finding new.
    private void keep(Path top, Path root, Set<Path> folders) throws IOException {
        for (Path there : folders) {
            Path here = top.resolve(root.relativize(there));
            if (!Files.isDirectory(here, LinkOption.NOFOLLOW_LINKS)) {
                continue;
            }
            for (String name : kept) {
                delete(there.resolve(name));
                copy(here.resolve(name), there.resolve(name));
            }
        }
        Path exclude = Path.of(Repository.FOLDER, "info", "exclude");
        Files.createDirectories(root.resolve(exclude).getParent());
        copy(top.resolve(exclude), root.resolve(exclude));
    }

    private static void copy(Path from, Path to) throws IOException {
        if (Files.isDirectory(from)) {
            Files.createDirectory(to);
        } else if (Files.isRegularFile(from)) {
            Files.copy(from, to);
        }
    }

    @Override
    public void close() {
        delete(parent);
        try {
            Runtime.getRuntime().removeShutdownHook(onExit);
        } catch (IllegalStateException e) {
            // The machine is going down and runs the hook by itself.
            return;
        }
    }

    /// Git, or a thread of ours that still runs, may lay out what was just taken away.
    private static void deleteAtLast(Path place) {
        for (int attempt = 0; attempt < ATTEMPTS && Files.exists(place, LinkOption.NOFOLLOW_LINKS); attempt++) {
            delete(place);
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private static void delete(Path place) {
        if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try {
            Files.walkFileTree(place, new Deleting());
        } catch (IOException e) {
            // What is left in the folder for temporary files harms nobody; the error that matters is on its way.
            return;
        }
    }

    private static final class Deleting extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes facts) throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException trouble) throws IOException {
            Files.deleteIfExists(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
