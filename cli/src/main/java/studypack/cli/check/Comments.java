package studypack.cli.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import studypack.cli.report.FileFindings;
import studypack.cli.report.Finding;
import studypack.validate.Checker;
import studypack.validate.Diagnostic;
import studypack.validate.RuleSet;
import studypack.validate.ignore.Suppressions;

/// Hides the findings that comments in a note ignore.
public final class Comments {
    private Comments() {}

    /// The same file without these findings, with the comments that ignore nothing.
    ///
    /// @param found    all findings of the note, those too that it has in common with others
    /// @param rules    that judge the note
    /// @param comments of the note
    public static FileFindings hide(FileFindings found, RuleSet rules, Suppressions comments) {
        if (comments.isEmpty()) {
            return found;
        }
        Set<Suppressions.Use> used = new HashSet<>();
        List<Finding> told = new ArrayList<>();
        List<FileFindings.Hidden> hidden = new ArrayList<>();
        for (Finding finding : found.findings()) {
            Suppressions.Use use = comments.of(finding.rule(), finding.span());
            if (use == null) {
                told.add(finding);
            } else {
                used.add(use);
                hidden.add(new FileFindings.Hidden(
                        finding, FileFindings.By.NOTE, use.comment().reason()));
            }
        }
        for (Diagnostic unused : Checker.unused(rules, comments, used, place -> place)) {
            told.add(Finding.of(unused, found.text()));
        }
        told.sort(Finding.ORDER);
        return found.hiding(told, hidden);
    }
}
