package studypack.cli.repair;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import studypack.cli.report.Style;

/// Shows what a repair changes: exact bytes to a tool, text to a person.
///
/// @param cwd    paths are shown from there
/// @param person a person reads it on a terminal
record DiffView(Path cwd, Style style, boolean person) {

    byte[] of(Mended mended) {
        Version before = mended.before();
        Version after = mended.after();
        if (before.isWide()) {
            return wide(mended).getBytes(StandardCharsets.UTF_8);
        }
        if (!person) {
            String diff = print(mended, bytes(before), bytes(after), latin1(path(mended)), true);
            return diff.getBytes(StandardCharsets.ISO_8859_1);
        }
        // Where the encoding changes, the old lines are shown as the programs of today show them.
        String old = mended.reEncoded().isEmpty() ? before.text() : utf8(before);
        return print(mended, old, after.text(), path(mended), false).getBytes(StandardCharsets.UTF_8);
    }

    /// The lines are no lines to git and patch, so they are told to pass over them.
    private String wide(Mended mended) {
        String diff = title(mended) + "\n";
        if (!mended.before().text().equals(mended.after().text())) {
            diff += print(mended, mended.before().text(), mended.after().text(), path(mended), !person);
        }
        return diff.lines().map(line -> style.dim("#") + " " + line + "\n").collect(Collectors.joining());
    }

    private String title(Mended mended) {
        String name = String.join(" and ", mended.before().otherEncodings());
        return path(mended)
                + (mended.reEncoded().isEmpty()
                        ? " is " + name + "; git and patch cannot apply this"
                        : ": " + name + " becomes UTF-8");
    }

    private String print(Mended mended, String old, String now, String path, boolean plain) {
        return new UnifiedDiff(old, now).print(path, (from, to) -> heading(mended, from, to), style, plain);
    }

    private static String heading(Mended mended, int from, int to) {
        List<String> words = mended.done().stream()
                .filter(done -> done.line() >= from && done.line() < to)
                .map(Mended.Done::grade)
                .distinct()
                .sorted()
                .map(Words::of)
                .collect(Collectors.toCollection(ArrayList::new));
        if (!mended.reEncoded().isEmpty()) {
            words.add(String.join(" and ", mended.reEncoded()) + " becomes UTF-8");
        }
        return String.join(", ", words);
    }

    /// The path from the folder the user stands in; a link is followed, for a patch would replace it.
    private String path(Mended mended) {
        Path path = mended.file().path();
        boolean link = Files.isSymbolicLink(path);
        Path file = link ? real(path) : path.toAbsolutePath().normalize();
        Path from = link ? real(cwd) : cwd.toAbsolutePath().normalize();
        Path shown = file.startsWith(from) ? from.relativize(file) : file;
        return shown.toString().replace(File.separatorChar, '/').replaceFirst("^/+", "");
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String bytes(Version version) {
        return new String(version.bytes(), StandardCharsets.ISO_8859_1);
    }

    private static String utf8(Version version) {
        return new String(version.bytes(), StandardCharsets.UTF_8);
    }

    private static String latin1(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
