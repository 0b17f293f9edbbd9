package studypack.validate.fixes;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import studypack.note.Note;
import studypack.text.SourceText;
import studypack.validate.Diagnostic;
import studypack.validate.Severity;
import studypack.validate.ignore.Suppressions;

/// A file as it is or as it would be: its bytes, what is read in them, and what is found.
public final class Judged {
    private final byte[] bytes;
    private final Note note;
    private final List<Diagnostic> findings;
    private final Suppressions suppressions;

    /// @param bytes are not to be changed any more
    public Judged(byte[] bytes, Note note, List<Diagnostic> findings) {
        this.bytes = bytes;
        this.note = note;
        this.findings = List.copyOf(findings);
        this.suppressions = Suppressions.of(note, rule -> false);
    }

    /// Not to be changed.
    public byte[] bytes() {
        return bytes;
    }

    public Note note() {
        return note;
    }

    public List<Diagnostic> findings() {
        return findings;
    }

    /// A comment in the note says that the finding is to be left as it is.
    boolean isIgnored(Diagnostic finding) {
        return !suppressions.isEmpty() && suppressions.ignore(finding, note.source());
    }

    SourceText source() {
        return note.source();
    }

    /// How many errors each rule has.
    Map<String, Integer> errors() {
        Map<String, Integer> counts = new TreeMap<>();
        findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .forEach(finding -> counts.merge(finding.rule(), 1, Integer::sum));
        return counts;
    }
}
