package studypack.cli.report;

import java.io.PrintStream;
import java.util.List;
import studypack.text.Position;
import studypack.validate.Severity;

/// Findings as tests that failed, for services that show test results and nothing else. A suite says how many tests it
/// has before the first of them, so a note is a suite.
final class JUnitReport implements CheckReport {
    private final PrintStream out;
    private final RepositoryPaths paths;

    JUnitReport(PrintStream out, RepositoryPaths paths) {
        this.out = out;
        this.paths = paths;
        out.print(Xml.HEAD + "<testsuites name=\"studypack\">\n");
    }

    @Override
    public void file(FileFindings file) {
        List<Finding> findings = file.findings();
        String path = paths.path(file.path());
        long remarks = findings.stream().filter(JUnitReport::isRemark).count();
        out.print("  <testsuite"
                + Xml.attribute("name", path)
                + Xml.attribute("tests", Math.max(1, findings.size()))
                + Xml.attribute("failures", findings.size() - Math.toIntExact(remarks))
                + Xml.attribute("errors", 0)
                + Xml.attribute("skipped", Math.toIntExact(remarks)) + ">\n");
        if (findings.isEmpty()) {
            out.print("    <testcase name=\"no findings\"" + place(path) + "/>\n");
        }
        for (Finding finding : findings) {
            Position start = file.text().place(finding.span()).start();
            out.print("    <testcase"
                    + Xml.attribute("name", finding.rule() + " at " + start)
                    + place(path)
                    + Xml.attribute("line", start.line()) + ">\n"
                    + "      " + (isRemark(finding) ? remark(finding) : failure(file, path, finding)) + "\n"
                    + "    </testcase>\n");
        }
        out.print("  </testsuite>\n");
    }

    private static String place(String path) {
        return Xml.attribute("classname", path) + Xml.attribute("file", path);
    }

    private static boolean isRemark(Finding finding) {
        return finding.severity() == Severity.INFO;
    }

    private static String remark(Finding finding) {
        return "<skipped" + Xml.attribute("message", FindingLine.sentence(finding)) + "/>";
    }

    private static String failure(FileFindings file, String path, Finding finding) {
        String frame = CodeFrame.of(file.text().text(), file.text().lines(), finding.span(), new Style(false));
        Position start = file.text().place(finding.span()).start();
        return "<failure"
                + Xml.attribute("type", Style.name(finding.severity()))
                + Xml.attribute("message", FindingLine.sentence(finding)) + ">"
                + Xml.lines(Printable.of(path) + ":" + start + "\n" + frame) + "</failure>";
    }

    @Override
    public void end(Tally tally) {
        out.print("</testsuites>\n");
    }
}
