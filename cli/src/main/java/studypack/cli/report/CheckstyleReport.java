package studypack.cli.report;

import java.io.PrintStream;
import studypack.text.Position;

/// Findings as Checkstyle writes them, which most services read.
final class CheckstyleReport implements CheckReport {
    private final PrintStream out;
    private final RepositoryPaths paths;

    CheckstyleReport(PrintStream out, RepositoryPaths paths) {
        this.out = out;
        this.paths = paths;
        out.print(Xml.HEAD + "<checkstyle version=\"10.0\">\n");
    }

    @Override
    public void file(FileFindings file) {
        if (file.findings().isEmpty()) {
            return;
        }
        out.print("  <file" + Xml.attribute("name", paths.path(file.path())) + ">\n");
        for (Finding finding : file.findings()) {
            Position start = file.text().place(finding.span()).start();
            out.print("    <error"
                    + Xml.attribute("line", start.line())
                    + Xml.attribute("column", start.column())
                    + Xml.attribute("severity", Style.name(finding.severity()))
                    + Xml.attribute("message", FindingLine.sentence(finding))
                    + Xml.attribute("source", finding.rule()) + "/>\n");
        }
        out.print("  </file>\n");
    }

    @Override
    public void end(Tally tally) {
        out.print("</checkstyle>\n");
    }
}
