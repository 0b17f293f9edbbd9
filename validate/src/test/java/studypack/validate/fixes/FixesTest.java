package studypack.validate.fixes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import studypack.validate.Diagnostic;
import studypack.validate.Example;
import studypack.validate.Fix;
import studypack.validate.Rules;

/// A fix mends what it was offered for, and one that says it is safe is safe.
class FixesTest {
    @TestFactory
    Stream<DynamicTest> noFindingIsLeftWhereItsFixIsApplied() {
        return Rules.all().stream()
                .flatMap(rule -> Example.of(rule.page()).stream()
                        .filter(example -> !fixes(rule, example).isEmpty())
                        .map(example -> DynamicTest.dynamicTest(rule.name(), () -> isMended(rule, example))));
    }

    private static void isMended(Rules.Entry rule, Example example) {
        Fixed all = Mended.asSuggested(example.bytes());
        assertThat(all.left()).isEmpty();
        assertThat(all.after().findings()).extracting(Diagnostic::rule).doesNotContain(rule.name());

        List<Fix> fixes = fixes(rule, example);
        Fixed safe = Mended.safely(example.bytes());
        long mended = fixes.stream()
                .filter(fix -> fix.applicability() == Fix.Applicability.SAFE)
                .count();
        assertThat(safe.left()).isEmpty();
        assertThat(safe.done())
                .filteredOn(finding -> finding.rule().equals(rule.name()))
                .hasSize((int) mended);
    }

    private static List<Fix> fixes(Rules.Entry rule, Example example) {
        return Mended.findings(example.bytes()).stream()
                .filter(finding -> finding.rule().equals(rule.name()))
                .flatMap(finding -> Stream.ofNullable(finding.fix()))
                .toList();
    }
}
