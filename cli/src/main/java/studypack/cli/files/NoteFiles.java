package studypack.cli.files;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import studypack.format.Formats;
import studypack.text.Decoder;

/// Finds the notes under the paths that a user named.
///
/// A file named outright is taken whatever its name. A folder is searched for notes by their endings, and where an
/// ending is not of notes alone, by their first lines; hidden files and folders and those of build tools are passed
/// over, and links are not followed: what they lead to inside the folder is
/// found anyhow, what lies outside is read when it is named.
public final class NoteFiles {
    /// A line of column names, or the head of a document, is not longer.
    private static final int HEAD = 1 << 16;

    private static final Set<String> SKIPPED = Set.of("node_modules", "target", "dist");

    /// Paths by their composed form and code points, so that every machine has the same order.
    public static final Comparator<NoteFile> ORDER = Comparator.comparing(
                    NoteFile::shown, NoteFiles::compareByCodePoints)
            .thenComparing(NoteFile::shown);

    private NoteFiles() {}

    /// What the search brought.
    ///
    /// @param files  in the order of the paths named, each folder's in [#ORDER]; no file twice
    /// @param missed what could not be searched, one line each
    public record Found(List<NoteFile> files, List<String> missed) {
        public Found {
            files = List.copyOf(files);
            missed = List.copyOf(missed);
        }
    }

    /// @throws Failure where a path does not exist, or there is nothing to read under all of them
    public static Found find(List<String> paths, Path cwd) {
        List<NoteFile> files = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        for (String named : paths) {
            Path path = cwd.resolve(named);
            if (!Files.exists(path)) {
                throw new Failure("cannot read " + named + ": "
                        + (Files.exists(path, LinkOption.NOFOLLOW_LINKS)
                                ? "the link leads nowhere"
                                : "there is no such file or folder"));
            }
            if (!Files.isDirectory(path)) {
                files.add(new NoteFile(slashes(named), fileName(path), path));
                continue;
            }
            List<NoteFile> inFolder = new ArrayList<>();
            String prefix = slashes(named).replaceFirst("/+$", "");
            prefix = prefix.equals(".") ? "" : named.startsWith("/") && prefix.isEmpty() ? "/" : prefix + "/";
            search(path, prefix, fileName(path) + "/", inFolder, missed);
            inFolder.sort(ORDER);
            files.addAll(inFolder);
        }
        if (files.isEmpty() && missed.isEmpty()) {
            throw new Failure("no notes under " + String.join(", ", paths) + " (looked for "
                    + String.join(" ", Formats.endings()) + ")");
        }
        return new Found(withoutTwins(files), missed);
    }

    private static void search(Path folder, String shown, String label, List<NoteFile> files, List<String> missed) {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = entry.getFileName().toString();
                if (name.startsWith(".") || Files.isSymbolicLink(entry)) {
                    continue;
                }
                if (Files.isDirectory(entry)) {
                    if (!SKIPPED.contains(name)) {
                        search(entry, shown + name + "/", label + name + "/", files, missed);
                    }
                } else if (isNote(name) && (!Formats.needsLook(name) || isNote(name, entry))) {
                    files.add(new NoteFile(shown + name, label + name, entry));
                }
            }
        } catch (IOException e) {
            missed.add("cannot search " + shown + ": " + IoWords.of(e));
        } catch (DirectoryIteratorException e) {
            missed.add("cannot search " + shown + ": " + IoWords.of(e.getCause()));
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

    /// Whether a search in a folder looks at a file of this name.
    public static boolean isNote(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Formats.endings().stream().anyMatch(lower::endsWith);
    }

    private static List<NoteFile> withoutTwins(List<NoteFile> files) {
        Set<Path> seen = new HashSet<>();
        return files.stream().filter(file -> seen.add(real(file.path()))).toList();
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }

    /// The name of a folder or file, also of `.` and `..`.
    public static String fileName(Path path) {
        Path name = path.toAbsolutePath().normalize().getFileName();
        return name == null ? "" : name.toString();
    }

    private static String slashes(String path) {
        return File.separatorChar == '/' ? path : path.replace(File.separatorChar, '/');
    }

    private static int compareByCodePoints(String a, String b) {
        int[] left = Normalizer.normalize(a, Normalizer.Form.NFC).codePoints().toArray();
        int[] right = Normalizer.normalize(b, Normalizer.Form.NFC).codePoints().toArray();
        return Arrays.compare(left, right);
    }
}
