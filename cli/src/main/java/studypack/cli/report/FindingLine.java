package studypack.cli.report;

/// A finding on one line: `path:line:column severity area/name [*] message`, the star where `--fix` mends it.
final class FindingLine {
    static final String FIXABLE = "[*]";

    private FindingLine() {}

    static String of(FileFindings file, Finding finding, Style style) {
        return style.path(Printable.of(file.path())) + ":"
                + file.text().place(finding.span()).start() + " " + style.severity(finding.severity()) + " "
                + style.strong(finding.rule()) + " " + (finding.isFixable() ? style.code(FIXABLE) + " " : "")
                + Printable.of(finding.message());
    }

    /// What is wrong and what to do, for programs that show one text: "the key names no option; correct the key".
    static String sentence(Finding finding) {
        return Printable.of(finding.help() == null ? finding.message() : finding.message() + "; " + finding.help());
    }
}
