package studypack.cli.files;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Patterns as `.gitignore` has them, of which the last that matches counts: the one way to name many files.
public final class Patterns {
    public static final Patterns NONE = new Patterns(List.of());

    private final List<Pattern> last;

    private Patterns(List<Pattern> last) {
        this.last = last;
    }

    /// One pattern.
    ///
    /// @param glob    without the marks around it, composed
    /// @param taken   false behind `!`: what it matches is not meant
    /// @param folder  matches folders alone
    /// @param anywhere matches a name in any folder
    private record Pattern(String glob, boolean taken, boolean folder, boolean anywhere) {
        boolean matches(String path, String name, boolean isFolder) {
            return (isFolder || !folder) && Glob.matches(glob, anywhere ? name : path);
        }
    }

    /// @param lines without line ends; comments and empty lines say nothing
    public static Patterns of(List<String> lines) {
        List<Pattern> last = new ArrayList<>();
        for (String line : lines) {
            Pattern pattern = pattern(line);
            if (pattern != null) {
                last.addFirst(pattern);
            }
        }
        return last.isEmpty() ? NONE : new Patterns(List.copyOf(last));
    }

    private static @Nullable Pattern pattern(String line) {
        if (line.startsWith("#")) {
            return null;
        }
        String rest = composed(trimmed(line));
        boolean taken = !rest.startsWith("!");
        rest = taken ? rest : rest.substring(1);
        boolean folder = rest.endsWith("/");
        rest = folder ? rest.substring(0, rest.length() - 1) : rest;
        boolean anywhere = rest.indexOf('/') < 0;
        rest = rest.startsWith("/") ? rest.substring(1) : rest;
        return rest.isEmpty() ? null : new Pattern(rest, taken, folder, anywhere);
    }

    /// Without the spaces at its end, save those behind a backslash.
    private static String trimmed(String line) {
        int end = 0;
        boolean escaped = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            end = escaped || c != ' ' ? i + 1 : end;
            escaped = !escaped && c == '\\';
        }
        return line.substring(0, end);
    }

    static String composed(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    /// Whether the last pattern that matches the path itself takes it or gives it back; null where none matches.
    ///
    /// @param path seen from the folder of the patterns, `/` between names, composed
    @Nullable
    Boolean says(String path, boolean isFolder) {
        if (last.isEmpty()) {
            return null;
        }
        String name = path.substring(path.lastIndexOf('/') + 1);
        for (Pattern pattern : last) {
            if (pattern.matches(path, name, isFolder)) {
                return pattern.taken();
            }
        }
        return null;
    }

    /// The same where a folder stands for all that is in it.
    ///
    /// @param from how much of the path leads to where the user is, and is not judged
    @Nullable
    Boolean saysWithin(String path, boolean isFolder, int from) {
        for (Pattern pattern : last) {
            if (matchesWithin(pattern, path, isFolder, from)) {
                return pattern.taken();
            }
        }
        return null;
    }

    private static boolean matchesWithin(Pattern pattern, String path, boolean isFolder, int from) {
        int start = from;
        for (int slash = path.indexOf('/', from); slash > 0; slash = path.indexOf('/', start)) {
            if (pattern.matches(path.substring(0, slash), path.substring(start, slash), true)) {
                return true;
            }
            start = slash + 1;
        }
        return pattern.matches(path, path.substring(start), isFolder);
    }

    /// Whether the file, or a folder that it stands in, is meant.
    ///
    /// @param path seen from the folder of the patterns, `/` between names
    public boolean take(String path) {
        return Boolean.TRUE.equals(saysWithin(composed(path), false, 0));
    }

    public boolean isEmpty() {
        return last.isEmpty();
    }
}
