package studypack.cli;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import studypack.cli.fix.FixMode;
import studypack.note.Note;
import studypack.text.Decoded;
import studypack.text.Decoder;
import studypack.validate.Diagnostic;
import studypack.validate.fixes.Fixed;
import studypack.validate.fixes.Fixer;
import studypack.validate.fixes.Judge;
import studypack.validate.fixes.Judged;

/// The options of `check` that mend what it finds.
final class Fixing {
    static final List<Syntax.Option> OPTIONS = List.of(
            Syntax.Option.flag("--fix", "mends what can be mended without changing what a note says"),
            Syntax.Option.flag("--unsafe-fixes", "with --fix or --diff: applies suggestions too"),
            Syntax.Option.flag("--diff", "prints what --fix would change, as a patch, and writes nothing"),
            Syntax.Option.flag("--fix-only", "like --fix, without a report of what is left"),
            Syntax.Option.flag("--exit-non-zero-on-fix", "exit code 1 where something was fixed"));

    private Fixing() {}

    static FixMode mode(Given given) {
        boolean diff = given.has("--diff");
        boolean only = given.has("--fix-only");
        return new FixMode(
                !diff && (only || given.has("--fix")), diff, only, given.has("--unsafe-fixes"));
    }

    /// Reads and judges a file, and works out its fixes where the mode says so.
    ///
    /// @param told  the findings that the run tells of; no others are mended
    /// @throws IOException where the file cannot be read as a note
    static Fixed fixed(
            byte[] bytes,
            Reading.WholeReader reader,
            Function<Note, List<Diagnostic>> check,
            FixMode mode,
            Predicate<Diagnostic> told)
            throws IOException {
        Note note = reader.read(Decoder.decode(bytes));
        Judged file = new Judged(bytes, note, check.apply(note));
        return mode.isOn() ? Fixer.fix(file, mode.suggested(), told, judge(reader, check)) : Fixed.none(file);
    }

    private static Judge judge(Reading.WholeReader reader, Function<Note, List<Diagnostic>> check) {
        return new Judge() {
            @Override
            public @Nullable Note read(Decoded decoded) {
                try {
                    return reader.read(decoded);
                } catch (IOException e) {
                    return null;
                }
            }

            @Override
            public List<Diagnostic> findings(Note note) {
                return check.apply(note);
            }
        };
    }
}
