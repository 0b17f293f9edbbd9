package studypack.cli.report;

import studypack.note.Note;
import studypack.validate.Diagnostic;
import studypack.validate.Fix;

/// A finding on one line: `path:line:column severity area/name [*] message`, the star where `--fix` mends it.
final class FindingLine {
    static final String FIXABLE = "[*]";

    private FindingLine() {}

    static String of(Note note, Diagnostic finding, Style style) {
        return style.path(Printable.of(note.path())) + ":"
                + Place.of(note, finding.span()).start() + " " + style.severity(finding.severity()) + " "
                + style.strong(finding.rule()) + " " + (isFixable(finding) ? style.code(FIXABLE) + " " : "")
                + Printable.of(finding.message());
    }

    /// Nobody has to look at what the fix does.
    static boolean isFixable(Diagnostic finding) {
        return finding.fix() != null && finding.fix().applicability() == Fix.Applicability.SAFE;
    }

    /// A person has to look at what the fix does.
    static boolean hasSuggestion(Diagnostic finding) {
        return finding.fix() != null && finding.fix().applicability() == Fix.Applicability.SUGGESTED;
    }
}
