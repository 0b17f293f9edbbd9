package studypack.validate;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import studypack.note.Note;
import studypack.reader.NoteReader;
import studypack.testkit.Golden;
import studypack.testkit.Project;

/// Cases too tricky for a rule's page: `rules/<area>/<name>/<case>.md`, and what the rule says of it in
/// `<case>.expected`; an empty file where it has nothing to say.
class RuleCasesTest {
    private static final Path CASES = Project.root().resolve("validate/src/test/resources/rules");

    @TestFactory
    Stream<DynamicTest> everyCaseIsFoundAsExpected() throws IOException {
        try (Stream<Path> files = Files.walk(CASES)) {
            List<Path> cases = files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
            return cases.stream().map(file -> dynamicTest(CASES.relativize(file).toString(), () -> run(file)));
        }
    }

    private static void run(Path file) throws IOException {
        String rule = CASES.relativize(file.getParent()).toString().replace('\\', '/');
        String name = file.getFileName().toString();
        Note note = NoteReader.read(name, Files.readAllBytes(file));
        String found = Checker.check(note).stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(finding -> note.source().position(finding.span().start()) + " "
                        + finding.severity().name().toLowerCase(Locale.ROOT) + " " + finding.rule() + " "
                        + finding.message() + "\n")
                .collect(Collectors.joining());
        Golden.check(file.resolveSibling(name.replaceFirst("\\.md$", ".expected")), found);
    }
}
