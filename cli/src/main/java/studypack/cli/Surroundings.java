package studypack.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studypack.cli.files.Failure;

/// Where a command runs: all that it may see of the world but the files themselves.
///
/// @param cwd         the folder the user stands in
/// @param home        the project's folder, which holds `content/`
/// @param out         UTF-8, whatever the locale
/// @param err         UTF-8, whatever the locale
/// @param outTerminal a person watches `out`
/// @param errTerminal a person watches `err`
record Surroundings(
        Path cwd,
        Path home,
        Map<String, String> environment,
        PrintStream out,
        PrintStream err,
        boolean outTerminal,
        boolean errTerminal) {

    /// Colours are wanted on a terminal. `NO_COLOR` says no to them everywhere (no-color.org), `FORCE_COLOR` and
    /// `CLICOLOR_FORCE` ask for them everywhere.
    boolean colour() {
        if (isSet("NO_COLOR")) {
            return false;
        }
        boolean forced = Stream.of("FORCE_COLOR", "CLICOLOR_FORCE")
                .anyMatch(name -> isSet(name) && !"0".equals(environment.get(name)));
        return forced || (outTerminal && !"dumb".equals(environment.get("TERM")));
    }

    /// The file that GitHub Actions takes the summary of a step from, null where none is asked for.
    @Nullable
    Path stepSummary() {
        return isSet("GITHUB_STEP_SUMMARY") ? cwd.resolve(environment.get("GITHUB_STEP_SUMMARY")) : null;
    }

    private boolean isSet(String variable) {
        return !environment.getOrDefault(variable, "").isEmpty();
    }

    /// The same with the colours that a user asked for outright.
    ///
    /// @param when `auto`, `always` or `never`
    Surroundings withColour(String when) {
        if (when.equals("auto")) {
            return this;
        }
        Map<String, String> other = new TreeMap<>(environment);
        other.remove("NO_COLOR");
        other.put(when.equals("always") ? "FORCE_COLOR" : "NO_COLOR", "1");
        return new Surroundings(cwd, home, other, out, err, outTerminal, errTerminal);
    }

    /// The same where nobody listens.
    Surroundings silent() {
        PrintStream nobody = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new Surroundings(cwd, home, environment, nobody, nobody, false, false);
    }

    /// Says one line to the user that is no output.
    void say(String line) {
        out.flush();
        // A line of progress may stand there.
        err.print((errTerminal ? "\r\u001B[K" : "") + "studypack: " + line + "\n");
        err.flush();
    }

    /// The reader of our output has gone (`| head`); there is nobody left to work for.
    boolean readerGone() {
        return out.checkError();
    }

    /// What the user named, else the project's own notes, by the way that leads there from where the user stands.
    java.util.List<String> orContent(java.util.List<String> paths) {
        if (!paths.isEmpty()) {
            for (String path : paths) {
                if (path.isEmpty() || path.indexOf('\0') >= 0) {
                    throw new Failure("an empty path names no note");
                }
            }
            return paths;
        }
        Path content = home.toAbsolutePath().normalize().resolve("content");
        Path from = cwd.toAbsolutePath().normalize();
        return java.util.List.of(
                content.startsWith(from) ? from.relativize(content).toString() : content.toString());
    }
}
