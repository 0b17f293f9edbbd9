package studypack.validate.rules.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import studypack.mojibake.Grade;
import studypack.mojibake.Repair;
import studypack.note.Note;
import studypack.validate.Diagnostic;
import studypack.validate.Rule;
import studypack.validate.Severity;
import studypack.validate.Words;

/// Text that was read with the wrong charset and saved again, where it can still be told what it said.
public final class Mojibake implements Rule {
    /// More than these fill a line and help nobody.
    private static final int DOUBTS = 4;

    private static final int READINGS = 3;

    @Override
    public String name() {
        return "text/mojibake";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Diagnostic> check(Note note) {
        return Runs.of(note.source()).stream()
                .filter(run -> run.repair().grade() != Grade.LOST)
                .map(run -> diagnostic(note, run))
                .toList();
    }

    private Diagnostic diagnostic(Note note, Runs.Run run) {
        Repair repair = run.repair();
        // No fix: `repair` writes it, with all that belongs to it.
        return finding(
                Words.quote(run.broken()) + " is broken text (" + repair.route() + ") and "
                        + (repair.grade() == Grade.REVIEW ? "may say " : "says ") + Words.quote(repair.repaired())
                        + " (" + grade(repair.grade()) + ")",
                run.span(),
                help(repair, Words.path(note.path())));
    }

    private static String grade(Grade grade) {
        return grade.name().toLowerCase(Locale.ROOT);
    }

    private static String help(Repair repair, String file) {
        return switch (repair.grade()) {
            case CERTAIN -> "`studypack repair --write " + file + "` writes it; no byte of it was lost";
            case SURE ->
                "`studypack repair --sure " + file + "` writes it; bytes were lost, but only this reading is likely";
            case REVIEW, LOST ->
                "compare with the source" + doubts(repair) + "; `studypack repair --review review.txt " + file
                        + "` makes a list to pick from";
        };
    }

    private static String doubts(Repair repair) {
        if (repair.doubts().isEmpty()) {
            return "";
        }
        String shown = repair.doubts().stream()
                .limit(DOUBTS)
                .map(doubt -> doubt(repair.repaired(), doubt))
                .collect(Collectors.joining(", "));
        int more = repair.doubts().size() - DOUBTS;
        return ": " + shown + (more > 0 ? " and " + more + " more" : "");
    }

    /// `링 or 말 in "스케줄링"`.
    private static String doubt(String repaired, Repair.Doubt doubt) {
        String readings = doubt.candidates().stream()
                .limit(READINGS)
                .map(candidate -> candidate.text().isBlank() ? Words.quote(candidate.text()) : candidate.text())
                .collect(Collectors.joining(" or "));
        String word = Words.around(repaired, doubt.at());
        return word.codePointCount(0, word.length()) == 1 ? readings : readings + " in " + Words.quote(word);
    }
}
