package studypack.validate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import studypack.note.Note;
import studypack.reader.NoteReader;
import studypack.testkit.Golden;
import studypack.testkit.Project;

/// Which rules have fixes is written down in a file for `studypack rules`; it says what the examples and cases of the
/// rules show.
class FixListTest {
    private static final Path LIST =
            Project.root().resolve("validate/src/main/resources/studypack/validate/rules/fixes.txt");
    private static final Path CASES = Project.root().resolve("validate/src/test/resources/rules");

    @Test
    void theListNamesTheFixesOfEveryRule() {
        Map<String, TreeSet<Fix.Applicability>> fixes = new TreeMap<>();
        Stream.concat(examples(), cases())
                .forEach(finding -> fixes.computeIfAbsent(finding.rule(), rule -> new TreeSet<>())
                        .add(Objects.requireNonNull(finding.fix()).applicability()));
        StringBuilder list = new StringBuilder();
        fixes.forEach((rule, kinds) -> list.append(rule)
                .append(kinds.stream()
                        .map(kind -> " " + kind.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining()))
                .append('\n'));
        Golden.check(LIST, list.toString());
    }

    private static Stream<Diagnostic> examples() {
        return Rules.all().stream()
                .flatMap(rule -> Example.of(rule.page()).stream())
                .flatMap(example -> fixable(
                        NoteReader.read("page.md", example.bytes()), new Context(example.media(), RuleSet.ALL)));
    }

    private static Stream<Diagnostic> cases() {
        List<Path> files = Project.files(CASES);
        return files.stream()
                .filter(file -> file.toString().endsWith(".md"))
                .flatMap(file -> fixable(NoteReader.read("case.md", read(file)), Context.PLAIN));
    }

    private static Stream<Diagnostic> fixable(Note note, Context context) {
        return Checker.check(note, context).stream().filter(finding -> finding.fix() != null);
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
