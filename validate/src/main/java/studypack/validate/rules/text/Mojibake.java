package studypack.validate.rules.text;

import java.util.List;
import studypack.mojibake.Grade;
import studypack.mojibake.Repair;
import studypack.note.Note;
import studypack.validate.Diagnostic;
import studypack.validate.Fix;
import studypack.validate.Rule;
import studypack.validate.Severity;
import studypack.validate.Words;

/// Text that was read with the wrong charset and saved again, where it can still be told what it said.
public final class Mojibake implements Rule {
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
                .map(this::diagnostic)
                .toList();
    }

    private Diagnostic diagnostic(Runs.Run run) {
        Repair repair = run.repair();
        Diagnostic found = finding(
                Words.quote(run.broken()) + " is broken text (" + repair.route() + ") and says "
                        + Words.quote(repair.repaired()),
                run.span(),
                help(repair));
        Fix.Edit edit = new Fix.Edit(run.span(), repair.repaired());
        return switch (repair.grade()) {
            case CERTAIN -> found.withFix(Fix.safe("write the text that was meant", edit));
            case SURE -> found.withFix(Fix.suggested("write the text that was most likely meant", edit));
            case REVIEW, LOST -> found;
        };
    }

    private static String help(Repair repair) {
        return switch (repair.grade()) {
            case CERTAIN -> "write the text shown; nothing of it was lost";
            case SURE -> "write the text shown; bytes were lost, but only this reading is likely";
            case REVIEW, LOST ->
                repair.doubts().isEmpty()
                        ? "compare the text shown with the source before you write it"
                        : "compare with the source before you write it: "
                                + doubt(repair, repair.doubts().get(0));
        };
    }

    private static String doubt(Repair repair, Repair.Doubt doubt) {
        List<String> candidates =
                doubt.candidates().stream().map(Repair.Candidate::text).limit(4).toList();
        return "the character " + (doubt.at() + 1) + " of " + repair.repaired().length() + " may be "
                + String.join(" or ", candidates);
    }
}
