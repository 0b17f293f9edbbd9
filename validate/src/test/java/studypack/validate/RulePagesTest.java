package studypack.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import studypack.note.Note;
import studypack.reader.NoteReader;
import studypack.validate.corpus.Corpus;
import studypack.validate.corpus.NoteFacts;

/// A rule's page is its test: each example under "Wrong" has the rule's finding just where it says, each under "Right"
/// has none.
class RulePagesTest {

    @TestFactory
    Stream<DynamicContainer> everyPageTellsTheTruth() {
        return Rules.all().stream().map(rule -> dynamicContainer(rule.name(), tests(rule)));
    }

    private static List<DynamicTest> tests(Rules.Entry rule) {
        List<Example> examples = Example.of(rule.page());
        List<DynamicTest> tests = new ArrayList<>();
        tests.add(dynamicTest(
                "has both kinds of examples",
                () -> assertThat(examples).extracting(Example::section).contains("Wrong", "Right")));
        for (int i = 0; i < examples.size(); i++) {
            Example example = examples.get(i);
            tests.add(dynamicTest(example.section() + " " + (i + 1), () -> run(rule, example)));
        }
        return tests;
    }

    private static void run(Rules.Entry rule, Example example) {
        Note note = NoteReader.read("page.md", example.bytes());
        Corpus corpus = new Corpus();
        corpus.check(
                "",
                NoteFacts.of(NoteReader.read("before.md", example.before().getBytes(StandardCharsets.UTF_8))),
                RuleSet.ALL);
        List<Diagnostic> found = Stream.concat(
                        Checker.check(note, new Context(example.media(), RuleSet.ALL, example.terms())).stream(),
                        corpus.check("", NoteFacts.of(note), RuleSet.ALL).stream())
                .filter(finding -> finding.rule().equals(rule.name()))
                .toList();
        assertThat(found)
                .as("%s", found)
                .extracting(finding ->
                        note.source().position(finding.span().start()).toString())
                .containsExactlyElementsOf(example.places());
        assertThat(example.section().equals("Wrong"))
                .isEqualTo(!example.places().isEmpty());
        assertThat(found).allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(rule.severity()));
    }
}
