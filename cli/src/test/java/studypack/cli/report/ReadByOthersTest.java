package studypack.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.logging.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.bjurr.violations.lib.ViolationsLogger;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.reports.Parser;
import studypack.text.Position;
import studypack.validate.Severity;

/// Reads our reports with the library by which build servers read those of other programs.
class ReadByOthersTest {
    private static final List<FileFindings> EXAMPLES = Reported.files(Reported.examples());

    @ParameterizedTest(name = "{0} is read as {1}")
    @CsvSource({"sarif, SARIF", "checkstyle, CHECKSTYLE", "gitlab, CODECLIMATE"})
    void everyFindingIsReadWithItsPlaceRuleAndSeverity(String format, Parser parser) throws Exception {
        List<String> read = new ArrayList<>();
        for (Violation violation : violations(parser, Reported.told(format, EXAMPLES, null))) {
            read.add(line(
                    violation.getFile(),
                    violation.getStartLine(),
                    violation.getRule(),
                    violation.getSeverity().name()));
        }
        List<String> told = new ArrayList<>();
        for (FileFindings file : EXAMPLES) {
            for (Finding finding : file.findings()) {
                Position start = file.text().place(finding.span()).start();
                told.add(line(file.path(), start.line(), finding.rule(), severity(finding.severity())));
            }
        }
        assertThat(distinct(read)).isEqualTo(distinct(told)).hasSizeGreaterThan(100);
    }

    @Test
    void everyFailedTestIsReadWithItsPlaceAndRule() throws Exception {
        List<String> read = new ArrayList<>();
        for (Violation violation : violations(Parser.JUNIT, Reported.told("junit", EXAMPLES, null))) {
            String name = violation.getMessage().replaceFirst("(?s) : .*", "");
            read.add(violation.getSource() + ":" + violation.getStartLine() + " " + name);
        }
        List<String> told = new ArrayList<>();
        for (FileFindings file : EXAMPLES) {
            for (Finding finding : file.findings()) {
                if (finding.severity() != Severity.INFO) {
                    Position start = file.text().place(finding.span()).start();
                    told.add(file.path() + ":" + start.line() + " " + finding.rule() + " at " + start);
                }
            }
        }
        assertThat(distinct(read)).isEqualTo(distinct(told)).hasSizeGreaterThan(100);
    }

    private static Set<Violation> violations(Parser parser, String report) throws Exception {
        return parser.getViolationsParser().parseReportOutput(report, new ViolationsLogger() {
            @Override
            public void log(Level level, String message) {}

            @Override
            public void log(Level level, String message, Throwable thrown) {
                throw new AssertionError(message, thrown);
            }
        });
    }

    private static String line(String path, int line, String rule, String severity) {
        return path + ":" + line + " " + rule + " " + severity;
    }

    private static String severity(Severity severity) {
        return Style.name(severity).replace("warning", "warn").toUpperCase(Locale.ROOT);
    }

    /// The library keeps one of those that are equal to it.
    private static List<String> distinct(List<String> lines) {
        List<String> sorted = new ArrayList<>(Set.copyOf(lines));
        Collections.sort(sorted);
        return sorted;
    }
}
