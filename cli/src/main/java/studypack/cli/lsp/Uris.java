package studypack.cli.lsp;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import studypack.cli.session.Paths;

/// The addresses by which an editor calls files. Editors differ in which characters they write as `%41`, so a file is
/// known by its path, and called as the editor calls it.
final class Uris {
    private static final String FILE = "file:";
    private static final String UNSAVED = "untitled:";

    private Uris() {}

    /// The file, absolute; of a document that was never saved the path of a file that is not there.
    ///
    /// @param folder where documents stand that were never saved
    /// @return null where the address leads to no file
    static @Nullable Path path(String uri, Path folder) {
        try {
            if (uri.regionMatches(true, 0, FILE, 0, FILE.length())) {
                return Paths.absolute(Path.of(system(decoded(uri.substring(FILE.length())))));
            }
            if (uri.regionMatches(true, 0, UNSAVED, 0, UNSAVED.length())) {
                String name = decoded(uri.substring(UNSAVED.length())).replaceAll("[^\\p{L}\\p{N}._-]", "-");
                return Paths.absolute(
                        folder.resolve(name.toLowerCase(Locale.ROOT).endsWith(".md") ? name : name + ".md"));
            }
            return null;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    /// As we call a file that no editor called before.
    static String of(Path path) {
        return path.toUri().toString();
    }

    /// `//server/share/a.md` and `///home/a.md` without what is no part of a path here; `/c:/a.md` as `c:/a.md` where
    /// drives have letters.
    private static String system(String path) {
        String local = path;
        if (path.startsWith("//")) {
            int slash = path.indexOf('/', 2);
            boolean server = slash > 2 && !path.startsWith("//localhost/") && File.separatorChar == '\\';
            local = server || slash < 0 ? path : path.substring(slash);
        }
        return File.separatorChar == '\\' && local.matches("/[A-Za-z]:.*") ? local.substring(1) : local;
    }

    /// RFC 3986, 2.1: octets of UTF-8. What is no such octet stands for itself.
    private static String decoded(String written) {
        byte[] bytes = written.replaceFirst("[?#].*$", "").getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream octets = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            int high = i + 2 < bytes.length && bytes[i] == '%' ? Character.digit(bytes[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(bytes[i + 2], 16);
            if (low < 0) {
                octets.write(bytes[i]);
            } else {
                octets.write(high * 16 + low);
                i += 2;
            }
        }
        return octets.toString(StandardCharsets.UTF_8);
    }
}
