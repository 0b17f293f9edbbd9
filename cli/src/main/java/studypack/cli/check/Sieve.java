package studypack.cli.check;

import java.util.List;
import studypack.cli.report.FileFindings;

/// Decides which findings of a check are told, when all are known: those that are new, those on changed lines.
@FunctionalInterface
public interface Sieve {
    /// The same files in the same order, each with the findings that are left.
    ///
    /// @param files in the order of the report
    List<FileFindings> sift(List<FileFindings> files);
}
