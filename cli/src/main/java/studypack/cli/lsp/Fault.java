package studypack.cli.lsp;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.jspecify.annotations.Nullable;
import studypack.cli.session.Paths;

/// What is wrong with a configuration, told in its own file: failures say `studypack.yaml:3:5: what is wrong`.
///
/// @param file absolute
record Fault(Path file, Diagnostic diagnostic) {
    private static final Pattern PLACED = Pattern.compile("(?s)(.+?):([0-9]{1,7}):([0-9]{1,7}): (.*)");

    /// @param cwd that the path in the message is seen from
    /// @return null where the message names no place
    static @Nullable Fault of(String message, Path cwd) {
        Matcher placed = PLACED.matcher(message);
        if (!placed.matches()) {
            return null;
        }
        try {
            Path file = Paths.absolute(cwd.resolve(placed.group(1)));
            Position place = new Position(
                    Math.max(0, Integer.parseInt(placed.group(2)) - 1),
                    Math.max(0, Integer.parseInt(placed.group(3)) - 1));
            Diagnostic diagnostic = new Diagnostic(new Range(place, place), placed.group(4));
            diagnostic.setSeverity(DiagnosticSeverity.Error);
            diagnostic.setSource(Problems.SOURCE);
            return new Fault(file, diagnostic);
        } catch (InvalidPathException e) {
            return null;
        }
    }
}
