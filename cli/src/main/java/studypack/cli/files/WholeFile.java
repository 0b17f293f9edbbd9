package studypack.cli.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/// Writes a file that appears whole or not at all.
///
/// The bytes go to `.<name>.<process>.part` beside the target, are synced and moved over it. A run that is killed
/// leaves the old file as it was; its part is removed on the way out or, after a `kill -9`, by the next run.
public final class WholeFile {
    private WholeFile() {}

    /// Writes the bytes of one file.
    @FunctionalInterface
    public interface Content<T> {
        T writeTo(OutputStream out) throws IOException;
    }

    /// @return what `content` returned
    /// @throws IOException where the folder or the file cannot be written; the target is then as it was
    public static <T> T write(Path target, Content<T> content) throws IOException {
        return write(target, content, part -> {});
    }

    /// Puts new bytes in place of a file's, which keeps its permissions; a link stays a link.
    ///
    /// @param read what the file said when it was read
    /// @throws IOException where the file is read-only, says something else by now or cannot be written; it is then
    ///                     as it was
    public static void replace(Path file, byte[] read, byte[] now) throws IOException {
        Path target = file.toRealPath();
        if (!Files.isWritable(target) || FileRights.forbidWriting(target)) {
            throw new IOException("it is read-only");
        }
        write(
                target,
                out -> {
                    out.write(now);
                    return now;
                },
                part -> {
                    FileRights.copy(target, part);
                    if (!Arrays.equals(NoteBytes.read(target), read)) {
                        throw new IOException("it was changed meanwhile; run again");
                    }
                });
    }

    /// The last thing before a part is moved over its target.
    @FunctionalInterface
    private interface LastLook {
        void at(Path part) throws IOException;
    }

    private static <T> T write(Path target, Content<T> content, LastLook look) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(target)) {
            throw new IOException("there is a folder where the file belongs");
        }
        Files.createDirectories(folder);
        removeAbandoned(folder, target.getFileName().toString());
        Part part = new Part(folder.resolve(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part"));
        Thread onExit = new Thread(part::remove);
        beforeExit(onExit);
        try {
            T made = fill(part, content);
            look.at(part.path);
            Files.move(part.path, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return made;
        } finally {
            part.remove();
            forget(onExit);
        }
    }

    /// A part that is removed stays so, though the thread that writes it may only be about to.
    private static final class Part {
        private final Path path;
        private boolean removed;

        Part(Path path) {
            this.path = path;
        }

        synchronized FileChannel open() throws IOException {
            if (removed) {
                throw new IOException("the run ends");
            }
            return FileChannel.open(
                    path, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        }

        synchronized void remove() {
            removed = true;
            delete(path);
        }
    }

    private static <T> T fill(Part part, Content<T> content) throws IOException {
        try (FileChannel channel = part.open();
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
            T made = content.writeTo(out);
            out.flush();
            channel.force(true);
            return made;
        }
    }

    private static void removeAbandoned(Path folder, String name) throws IOException {
        String prefix = "." + name + ".";
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(
                folder, entry -> entry.getFileName().toString().startsWith(prefix))) {
            for (Path part : parts) {
                String rest = part.getFileName().toString().substring(prefix.length());
                if (rest.matches("[0-9]{1,18}\\.part")
                        && ProcessHandle.of(Long.parseLong(rest.substring(0, rest.length() - 5)))
                                .isEmpty()) {
                    delete(part);
                }
            }
        }
    }

    private static void delete(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            // A left part harms nobody and the next run tries again; the error that matters is already on its way.
            return;
        }
    }

    /// @throws IOException where the machine is going down
    private static void beforeExit(Thread hook) throws IOException {
        try {
            Runtime.getRuntime().addShutdownHook(hook);
        } catch (IllegalStateException e) {
            throw new IOException("the run ends", e);
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The machine is going down and runs the hook by itself.
            return;
        }
    }
}
