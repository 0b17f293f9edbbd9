package studypack.cli.rewrite;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studypack.cli.files.NoteFile;
import studypack.cli.report.Style;

/// Shows what becomes of a file: exact bytes to a tool, text to a person.
///
/// @param cwd    paths are shown from there, or from the root of the repository that it belongs to
/// @param person a person reads it on a terminal
public record DiffView(Path cwd, Style style, boolean person) {

    /// @param heading what stands behind the `@@` of a hunk, besides a change of the encoding
    public byte[] of(NoteFile file, Version before, Version after, UnifiedDiff.Heading heading) {
        String encodings = String.join(" and ", before.encodingsLostIn(after));
        String path = path(file);
        UnifiedDiff.Heading all =
                (from, to) -> Stream.of(heading.of(from, to), encodings.isEmpty() ? "" : encodings + " becomes UTF-8")
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(", "));
        if (before.isWide()) {
            return wide(path, before, after, encodings, all).getBytes(StandardCharsets.UTF_8);
        }
        if (!person) {
            String diff = new UnifiedDiff(latin1(before.bytes()), latin1(after.bytes()))
                    .print(latin1(path.getBytes(StandardCharsets.UTF_8)), all, style, true);
            return diff.getBytes(StandardCharsets.ISO_8859_1);
        }
        // Where the encoding changes, the old lines are shown as the programs of today show them.
        String old = encodings.isEmpty() ? before.text() : new String(before.bytes(), StandardCharsets.UTF_8);
        return new UnifiedDiff(old, after.text()).print(path, all, style, false).getBytes(StandardCharsets.UTF_8);
    }

    /// The lines are no lines to git and patch, so they are told to pass over them.
    private String wide(String path, Version before, Version after, String encodings, UnifiedDiff.Heading heading) {
        String name = String.join(" and ", before.otherEncodings());
        String diff = path
                + (encodings.isEmpty()
                        ? " is " + name + "; git and patch cannot apply this"
                        : ": " + name + " becomes UTF-8")
                + "\n";
        if (!before.text().equals(after.text())) {
            diff += new UnifiedDiff(before.text(), after.text()).print(path, heading, style, !person);
        }
        return diff.lines().map(line -> style.dim("#") + " " + line + "\n").collect(Collectors.joining());
    }

    /// The path as git takes it: from the root of the repository, wherever in it the user stands, for git passes
    /// silently over paths that it does not know there. A link is followed, for a patch would replace it.
    private String path(NoteFile note) {
        Path path = note.path();
        boolean link = Files.isSymbolicLink(path);
        Path file = link ? real(path) : path.toAbsolutePath().normalize();
        Path from = root(link ? real(cwd) : cwd.toAbsolutePath().normalize());
        Path shown = file.startsWith(from) ? from.relativize(file) : file;
        return shown.toString().replace(File.separatorChar, '/').replaceFirst("^/+", "");
    }

    private static Path root(Path folder) {
        for (Path at = folder; at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(".git"))) {
                return at;
            }
        }
        return folder;
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String latin1(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
