package studypack.cli.session;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import studypack.cli.files.Failure;
import studypack.cli.files.IoWords;

/// Tells what changes in folders, a burst at a time: an editor that saves writes another file, moves it over the old
/// one
/// and takes a third away.
public final class FolderWatch implements AutoCloseable {
    /// A burst is over when so long nothing more came.
    private static final long QUIET_MILLIS = 25;

    /// Where it does not end, so long is enough.
    private static final long LONGEST_NANOS = 150_000_000;

    private final WatchService service;
    private final Map<Path, WatchKey> keys = new HashMap<>();
    private final Map<WatchKey, Path> folders = new HashMap<>();

    private FolderWatch(WatchService service) {
        this.service = service;
    }

    /// @param any a path of the file system
    public static FolderWatch on(Path any) {
        try {
            return new FolderWatch(any.getFileSystem().newWatchService());
        } catch (IOException e) {
            throw new Failure("the system cannot tell of changes: " + IoWords.of(e), e);
        }
    }

    /// A burst of changes.
    ///
    /// @param paths      of files and folders, absolute
    /// @param incomplete more happened than could be told
    public record Burst(Set<Path> paths, boolean incomplete) {}

    /// Watches these folders from now on, and no others.
    ///
    /// @param wanted absolute; one that is not there is left out
    /// @return whether some were not watched before, so that something in them may have been missed
    public synchronized boolean follow(Set<Path> wanted) {
        // A folder that got another name is known to the system under the old one, until that is given up.
        for (Path gone : new TreeSet<>(keys.keySet())) {
            if (!wanted.contains(gone)) {
                forget(gone);
            }
        }
        boolean more = false;
        for (Path folder : new TreeSet<>(wanted)) {
            more |= !keys.containsKey(folder) && begin(folder);
        }
        return more;
    }

    private void forget(Path folder) {
        WatchKey key = keys.remove(folder);
        if (key != null) {
            folders.remove(key);
            key.cancel();
        }
    }

    private boolean begin(Path folder) {
        try {
            WatchKey key = folder.register(
                    service,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_DELETE,
                    StandardWatchEventKinds.ENTRY_MODIFY);
            keys.put(folder, key);
            folders.put(key, folder);
            return true;
        } catch (NoSuchFileException | NotDirectoryException e) {
            return false;
        } catch (IOException e) {
            throw new Failure(
                    "cannot watch " + folder + ": " + IoWords.of(e)
                            + "; on Linux fs.inotify.max_user_watches says how many folders may be watched",
                    e);
        }
    }

    /// Waits for the next burst.
    ///
    /// @throws InterruptedException where the thread is to end
    public Burst next() throws InterruptedException {
        Collected collected = new Collected();
        collected.take(service.take());
        long end = System.nanoTime() + LONGEST_NANOS;
        while (System.nanoTime() < end) {
            WatchKey key = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
            if (key == null) {
                break;
            }
            collected.take(key);
        }
        return new Burst(Set.copyOf(collected.paths), collected.incomplete);
    }

    private final class Collected {
        private final Set<Path> paths = new HashSet<>();
        private boolean incomplete;

        void take(WatchKey key) {
            Path folder = folder(key);
            for (WatchEvent<?> event : key.pollEvents()) {
                if (event.kind().equals(StandardWatchEventKinds.OVERFLOW)) {
                    incomplete = true;
                } else if (folder != null && event.context() instanceof Path name) {
                    paths.add(folder.resolve(name));
                }
            }
            if (!key.reset() && folder != null) {
                // The folder has gone, and may come again.
                gone(folder);
                paths.add(folder);
            }
        }
    }

    private synchronized @Nullable Path folder(WatchKey key) {
        return folders.get(key);
    }

    private synchronized void gone(Path folder) {
        forget(folder);
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException e) {
            // Nothing is asked of it any more.
            return;
        }
    }
}
