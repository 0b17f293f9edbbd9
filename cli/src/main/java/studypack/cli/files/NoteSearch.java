package studypack.cli.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import studypack.format.Formats;
import studypack.text.Decoder;

/// Searches folders for notes. Hidden files and folders, those of build tools, and what the configuration or a file
/// such as
/// `.gitignore` names are passed over; links are not followed.
final class NoteSearch {
    /// A line of column names, or the head of a document, is not longer.
    private static final int HEAD = 1 << 16;

    private static final Set<String> SKIPPED = Set.of("node_modules", "target", "dist");

    private final Function<Path, Picks> picks;
    private final List<String> missed = new ArrayList<>();
    private final List<Path> folders = new ArrayList<>();
    private boolean passedOver;

    /// @param picks what is picked in a folder
    NoteSearch(Function<Path, Picks> picks) {
        this.picks = picks;
    }

    /// A folder that is searched, with all that its own files are judged by.
    ///
    /// @param folder     where it is
    /// @param shown      as the user sees it, with `/` at its end
    /// @param label      as a pack sees it, with `/` at its end
    /// @param ignorePath as the ignore files see it, with `/` at its end
    /// @param pickPath   as the patterns of the configuration see it, with `/` at its end
    /// @param from       how much of that leads to the folder that the user named
    private record At(
            Path folder,
            String shown,
            String label,
            IgnoreFiles ignore,
            String ignorePath,
            Picks picks,
            String pickPath,
            int from) {

        At withIgnoreFiles() {
            return new At(folder, shown, label, ignore.with(ignorePath, folder), ignorePath, picks, pickPath, from);
        }

        At below(Entry entry, String composed, Picks picked) {
            boolean own = !picked.base().equals(picks.base());
            return new At(
                    entry.path(),
                    shown + entry.name() + "/",
                    label + entry.name() + "/",
                    ignore,
                    ignorePath + composed + "/",
                    picked,
                    own ? "" : pickPath + composed + "/",
                    own ? 0 : from);
        }

        boolean passes(String name, boolean isFolder) {
            Boolean excluded = picks.exclude().saysWithin(pickPath + name, isFolder, from);
            return excluded == null ? !ignore.ignore(ignorePath + name, isFolder, picks.gitignore()) : !excluded;
        }

        boolean picks(String name) {
            return picks.include().isEmpty() || picks.include().take(pickPath + name);
        }
    }

    /// The notes in a folder that the user named, in order.
    List<NoteFile> in(Path named, String shown, String label) {
        Path folder = named.toAbsolutePath().normalize();
        Picks picked = picks.apply(folder);
        Path top = IgnoreFiles.top(folder, folder.startsWith(picked.base()) ? picked.base() : folder);
        IgnoreFiles ignore = IgnoreFiles.of(top);
        String ignorePath = "";
        Path above = top;
        for (Path name : top.equals(folder) ? List.<Path>of() : top.relativize(folder)) {
            ignore = ignore.with(ignorePath, above);
            ignorePath += Patterns.composed(name.toString()) + "/";
            above = above.resolve(name);
        }
        String pickPath = picked.path(folder);
        List<NoteFile> files = new ArrayList<>();
        search(new At(named, shown, label, ignore, ignorePath, picked, pickPath, pickPath.length()), files);
        files.sort(NoteFiles.ORDER);
        return files;
    }

    /// What could not be searched, one line each.
    List<String> missed() {
        return missed;
    }

    /// What was searched, notes or none in it.
    List<Path> folders() {
        return folders;
    }

    /// What may have to do with it where nothing was found.
    String hint() {
        return passedOver
                ? "; some are passed over, see exclude and include in studypack.yaml, .gitignore and .studypackignore"
                : "";
    }

    /// What stands in a folder, neither hidden nor a link.
    private record Entry(Path path, String name, boolean isFolder) {}

    private void search(At listed, List<NoteFile> files) {
        folders.add(listed.folder());
        List<Entry> entries = new ArrayList<>();
        At at = list(listed, entries) ? listed.withIgnoreFiles() : listed;
        for (Entry entry : entries) {
            String name = entry.name();
            boolean isFolder = entry.isFolder();
            if (isFolder ? SKIPPED.contains(name) : !NoteFiles.isNote(name)) {
                continue;
            }
            String composed = Patterns.composed(name);
            if (!at.passes(composed, isFolder) || (!isFolder && !at.picks(composed))) {
                passedOver = true;
            } else if (isFolder) {
                search(at.below(entry, composed, picks.apply(entry.path())), files);
            } else if (!Formats.needsLook(name) || isNote(name, entry.path())) {
                files.add(new NoteFile(at.shown() + name, at.label() + name, entry.path()));
            }
        }
    }

    /// @return whether there is a file in the folder that says what to ignore
    private boolean list(At at, List<Entry> entries) {
        boolean ignores = false;
        try (DirectoryStream<Path> all = Files.newDirectoryStream(at.folder())) {
            for (Path path : all) {
                String name = path.getFileName().toString();
                if (name.startsWith(".")) {
                    ignores |= IgnoreFiles.NAMES.contains(name);
                } else {
                    add(path, name, entries);
                }
            }
        } catch (IOException e) {
            missed.add("cannot search " + at.shown() + ": " + IoWords.of(e));
        } catch (DirectoryIteratorException e) {
            missed.add("cannot search " + at.shown() + ": " + IoWords.of(e.getCause()));
        }
        return ignores;
    }

    private static void add(Path path, String name, List<Entry> entries) {
        try {
            BasicFileAttributes facts =
                    Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (!facts.isSymbolicLink()) {
                entries.add(new Entry(path, name, facts.isDirectory()));
            }
        } catch (IOException e) {
            // Reading it fails too and is told there.
            entries.add(new Entry(path, name, false));
        }
    }

    /// A file that cannot be read is taken, so that the reading says why it cannot.
    private static boolean isNote(String name, Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Formats.isNote(name, Decoder.decode(in.readNBytes(HEAD)).text());
        } catch (IOException e) {
            return true;
        }
    }
}
