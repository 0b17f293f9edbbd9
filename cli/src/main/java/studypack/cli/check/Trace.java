package studypack.cli.check;

import studypack.cli.report.Finding;
import studypack.validate.Fingerprints;

/// What a finding leaves behind, by which it is known again in another state of the notes.
///
/// @param path    of the note, as the earlier state called it
/// @param print   see [Fingerprints]
/// @param message "" where nobody wrote it down
public record Trace(String rule, String path, String print, String message) {
    /// @param path of the file, as the earlier state called it
    public static Trace of(Finding finding, String path) {
        return new Trace(finding.rule(), path, finding.print(), finding.message());
    }

    /// It is about the note as a whole, and not about what is written somewhere in it.
    boolean isOfWhole() {
        return print.equals(Fingerprints.WHOLE);
    }
}
