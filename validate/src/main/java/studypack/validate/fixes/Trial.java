package studypack.validate.fixes;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studypack.note.Note;
import studypack.text.CharsetName;
import studypack.text.Decoded;
import studypack.text.Rewriting;
import studypack.text.Rewritten;
import studypack.text.SourceText;
import studypack.validate.Diagnostic;
import studypack.validate.Severity;

/// Applies fixes to a file, reads it again, and looks whether they keep their promise.
final class Trial {
    private final Judged now;
    private final Judge judge;
    private final @Nullable SameReading reading;
    private final List<String> damaged;

    /// @param safe what is read must stay as it is
    Trial(Judged now, Judge judge, boolean safe) {
        this.now = now;
        this.judge = judge;
        this.reading = safe ? SameReading.of(now.note()) : null;
        this.damaged = new DamagedLines(now.source()).texts();
    }

    /// What came of it.
    ///
    /// @param then the file with the fixes, null where they do not keep their promise
    /// @param why  they do not, "" where they do; as in [Left#why()]
    record Outcome(@Nullable Judged then, String why) {
        private static Outcome not(String why) {
            return new Outcome(null, why);
        }
    }

    /// @param chosen do not overlap
    Outcome of(List<Candidate> chosen) {
        SourceText source = now.source();
        Rewritten rewritten = Rewriting.inPlace(now.bytes(), source.decoded(), Candidate.edits(chosen));
        if (rewritten == null) {
            return Outcome.not("the encoding of the file could not be told any more");
        }
        if (!rewritten.unwritable().isEmpty()) {
            return Outcome.not(CharsetName.of(source.charset()) + " has no such character");
        }
        return judged(
                rewritten.bytes(),
                rewritten.decoded(),
                chosen.stream().map(Candidate::finding).toList());
    }

    /// The whole file as UTF-8 without a byte order mark.
    Outcome asUtf8(List<Diagnostic> findings) {
        if (!damaged.isEmpty()) {
            return Outcome.not("the file holds broken text, which is to be repaired first");
        }
        Rewritten rewritten = Rewriting.inPlainUtf8(now.source().decoded());
        return rewritten == null
                ? Outcome.not("it would be read as another text")
                : judged(rewritten.bytes(), rewritten.decoded(), findings);
    }

    private Outcome judged(byte[] bytes, Decoded decoded, List<Diagnostic> mended) {
        Note note = judge.read(decoded);
        if (note == null) {
            return Outcome.not("the file could not be read any more");
        }
        if (!new DamagedLines(note.source()).texts().equals(damaged)) {
            return Outcome.not("broken text would be read otherwise");
        }
        if (reading != null && !SameReading.of(note).equals(reading)) {
            return Outcome.not("the note would be read otherwise");
        }
        Judged then = new Judged(bytes, note, judge.findings(note));
        String why = worsened(then, mended);
        return why.isEmpty() ? new Outcome(then, "") : Outcome.not(why);
    }

    /// Findings are counted, for those behind a fix stand elsewhere now.
    private String worsened(Judged then, List<Diagnostic> mended) {
        Map<String, Integer> before = now.counts(finding -> true);
        Map<String, Integer> after = then.counts(finding -> true);
        mended.forEach(finding -> before.merge(finding.rule(), -1, Integer::sum));
        for (Diagnostic finding : mended) {
            if (after.getOrDefault(finding.rule(), 0) > before.getOrDefault(finding.rule(), 0)) {
                return "the finding would stay";
            }
        }
        Map<String, Integer> errors = now.counts(Trial::isError);
        for (Map.Entry<String, Integer> error : then.counts(Trial::isError).entrySet()) {
            if (error.getValue() > errors.getOrDefault(error.getKey(), 0)) {
                return "it would bring about " + error.getKey();
            }
        }
        return "";
    }

    private static boolean isError(Diagnostic finding) {
        return finding.severity() == Severity.ERROR;
    }
}
