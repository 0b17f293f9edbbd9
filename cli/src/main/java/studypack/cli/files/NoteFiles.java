package studypack.cli.files;

import java.io.File;
import java.io.IOException;
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
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studypack.format.Formats;

/// Finds the notes under the paths that a user named.
///
/// A file named outright is taken whatever its name. A folder is searched for notes by their endings, and where an
/// ending is not of notes alone, by their first lines; links are not followed: what they lead to inside the folder is
/// found anyhow, what lies outside is read when it is named.
public final class NoteFiles {
    /// Paths by their composed form and code points, so that every machine has the same order.
    public static final Comparator<NoteFile> ORDER = Comparator.comparing(
                    NoteFile::shown, NoteFiles::compareByCodePoints)
            .thenComparing(NoteFile::shown);

    /// Names of files and folders that decide which notes are found and where their pictures are looked for.
    public static final Set<String> DECIDING = Stream.of(IgnoreFiles.NAMES, ContentRoot.OWN_MARKS)
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private NoteFiles() {}

    /// What a file of this name says decides which notes are found.
    public static boolean decides(String name) {
        return DECIDING.contains(name) || (isNote(name) && Formats.needsLook(name));
    }

    /// What the search brought.
    ///
    /// @param files  in the order of the paths named, each folder's in [#ORDER]; no file twice
    /// @param missed  what could not be searched, one line each
    /// @param looked  where and for what, to tell where there is nothing
    /// @param folders that were searched, whether notes are in them or not
    public record Found(List<NoteFile> files, List<String> missed, String looked, List<Path> folders) {
        public Found {
            files = List.copyOf(files);
            missed = List.copyOf(missed);
            folders = List.copyOf(folders);
        }

        /// The same with some of the files.
        public Found with(List<NoteFile> some) {
            return new Found(some, missed, looked, folders);
        }

        /// There is nothing to read, and no trouble that explains it.
        public boolean isEmpty() {
            return files.isEmpty() && missed.isEmpty();
        }
    }

    /// The notes in a folder, in order; none where it has none.
    public static List<NoteFile> in(Path folder, Function<Path, Picks> picks) {
        return new NoteSearch(picks).in(folder, "", "");
    }

    /// @param picks what is picked in a folder, given as it stands in the file system
    /// @throws Failure where a path does not exist
    public static Found find(List<String> paths, Path cwd, Function<Path, Picks> picks) {
        for (String named : paths) {
            Path path = cwd.resolve(named);
            if (!Files.exists(path)) {
                throw new Failure("cannot read " + named + ": "
                        + (Files.exists(path, LinkOption.NOFOLLOW_LINKS)
                                ? "the link leads nowhere"
                                : "there is no such file or folder"));
            }
        }
        return search(paths, cwd::resolve, picks);
    }

    /// The same where files are laid out elsewhere, or come and go; a path that is not there has no notes.
    ///
    /// @param place where what a user named is laid out
    public static Found laidOut(List<String> paths, Function<String, Path> place, Function<Path, Picks> picks) {
        List<String> there =
                paths.stream().filter(named -> Files.exists(place.apply(named))).toList();
        return search(there, place, picks);
    }

    private static Found search(List<String> paths, Function<String, Path> place, Function<Path, Picks> picks) {
        List<NoteFile> files = new ArrayList<>();
        NoteSearch search = new NoteSearch(picks);
        for (String named : paths) {
            Path path = place.apply(named);
            if (!Files.isDirectory(path)) {
                files.add(new NoteFile(slashes(named), fileName(path), path));
                continue;
            }
            String prefix = slashes(named).replaceFirst("/+$", "");
            prefix = prefix.equals(".") ? "" : named.startsWith("/") && prefix.isEmpty() ? "/" : prefix + "/";
            files.addAll(search.in(path, prefix, fileName(path) + "/"));
        }
        String looked = "no notes under " + String.join(", ", paths) + " (looked for "
                + String.join(" ", Formats.endings()) + ")" + search.hint();
        return new Found(withoutTwins(files), search.missed(), looked, search.folders());
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

    /// Paths by their composed form and code points.
    public static int compareByCodePoints(String a, String b) {
        int[] left = Normalizer.normalize(a, Normalizer.Form.NFC).codePoints().toArray();
        int[] right = Normalizer.normalize(b, Normalizer.Form.NFC).codePoints().toArray();
        return Arrays.compare(left, right);
    }
}
