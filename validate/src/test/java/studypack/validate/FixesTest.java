package studypack.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import studypack.note.Note;
import studypack.reader.NoteReader;

/// A fix mends what it was offered for.
class FixesTest {
    @TestFactory
    Stream<DynamicTest> noFindingIsLeftWhereItsFixIsApplied() {
        return Rules.all().stream()
                .flatMap(rule -> Example.of(rule.page()).stream()
                        .filter(example -> !fixes(rule, read(example)).isEmpty())
                        .map(example -> DynamicTest.dynamicTest(rule.name(), () -> run(rule, read(example)))));
    }

    private static void run(Rules.Entry rule, Note note) {
        StringBuilder mended = new StringBuilder(note.source().text());
        fixes(rule, note).stream()
                .flatMap(fix -> edits(fix).stream())
                .sorted(Comparator.comparing(Fix.Edit::span).reversed())
                .forEach(edit -> mended.replace(edit.span().start(), edit.span().end(), edit.text()));
        Note again = NoteReader.read("page.md", mended.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(Checker.check(again)).extracting(Diagnostic::rule).doesNotContain(rule.name());
    }

    /// A file that is to be written anew needs none: the note that is read again is UTF-8.
    private static List<Fix.Edit> edits(Fix fix) {
        return switch (fix) {
            case Fix.Edits text -> text.edits();
            case Fix.Utf8 whole -> List.of();
        };
    }

    private static Note read(Example example) {
        return NoteReader.read("page.md", example.bytes());
    }

    private static List<Fix> fixes(Rules.Entry rule, Note note) {
        return Checker.check(note).stream()
                .filter(finding -> finding.rule().equals(rule.name()))
                .map(Diagnostic::fix)
                .filter(Objects::nonNull)
                .toList();
    }
}
