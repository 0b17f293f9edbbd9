package studypack.cli.report;

import java.io.PrintStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import studypack.mojibake.Repair;
import studypack.note.Note;
import studypack.text.Position;
import studypack.text.Span;
import studypack.validate.Diagnostic;
import studypack.validate.Excerpt;
import studypack.validate.Fix;
import studypack.validate.Words;

/// Findings for a person: what is wrong, the line with the place underlined, what belongs to it, and what to do.
///
/// A note that is broken throughout has a finding on every line. They say the same, so the first few stand for all.
final class FullReport implements CheckReport {
    /// Rules with which a note may be broken throughout.
    private static final List<String> FOLDED = List.of("text/lost-characters", "text/mojibake");

    private static final int MOST = 5;
    private static final int FIRST = 3;
    private static final String MARGIN = "      ";

    private final PrintStream out;
    private final Reports.View view;
    private final Style style;

    FullReport(PrintStream out, Reports.View view) {
        this.out = out;
        this.view = view;
        this.style = view.style();
    }

    @Override
    public void file(Note note, List<Diagnostic> findings) {
        Map<String, Integer> seen = new HashMap<>();
        for (Diagnostic finding : findings) {
            int number = seen.merge(finding.rule(), 1, Integer::sum);
            int more = number <= FIRST ? 0 : folded(finding.rule(), findings) - FIRST;
            if (more <= 0) {
                print(note, finding);
            } else if (number == FIRST + 1) {
                fold(note, finding.rule(), more);
            }
        }
    }

    /// How many findings the rule has, 0 where each of them is to be printed.
    private int folded(String rule, List<Diagnostic> findings) {
        if (view.all() || !FOLDED.contains(rule)) {
            return 0;
        }
        int number = (int)
                findings.stream().filter(finding -> finding.rule().equals(rule)).count();
        return number > MOST ? number : 0;
    }

    private void print(Note note, Diagnostic finding) {
        out.print(FindingLine.of(note, finding, style) + "\n" + frame(note, finding.span()));
        finding.related().forEach(related -> related(note, finding, related));
        Fix fix = finding.fix();
        if (finding.help() != null && (fix == null || !finding.help().equals(fix.title()))) {
            advise("help:", finding.help());
        }
        if (fix != null) {
            advise("fix:", ways(fix));
        }
        out.print("\n");
    }

    private void fold(Note note, String rule, int more) {
        List<Repair> repairs = note.source().repairs();
        String file = Words.path(note.path());
        out.print(style.path(Printable.of(note.path())) + ": and " + more + " more of " + style.strong(rule) + ": "
                + Breakage.lines(note.source(), repairs) + " are broken, mostly "
                + Breakage.route(repairs) + " (" + Breakage.grades(repairs) + ")\n");
        advise("help:", "`studypack repair " + file + "` shows the repairs, `studypack text " + file + "` lists them");
        out.print("\n");
    }

    @Override
    public void end(Tally tally) {
        SummaryReport.print(tally, out, view);
    }

    private String frame(Note note, Span span) {
        return CodeFrame.of(
                note.source().decoded().text(),
                note.source().originalLines(),
                note.source().original(span),
                style);
    }

    private void advise(String what, String text) {
        out.print(MARGIN + style.code(what) + " " + Printable.of(text) + "\n");
    }

    private static String ways(Fix fix) {
        return switch (fix.applicability()) {
            case SAFE -> fix.title() + " (`--fix`)";
            case SUGGESTED -> fix.title() + " (a suggestion: `--unsafe-fixes`)";
        };
    }

    /// A place on the line of the finding was just shown.
    private void related(Note note, Diagnostic finding, Diagnostic.Related related) {
        Excerpt excerpt = related.excerpt();
        Position place = excerpt == null ? Place.of(note, related.span()).start() : excerpt.start();
        out.print(MARGIN + style.code("see") + " " + Printable.of(related.path()) + ":" + place + " "
                + Printable.of(related.message()) + "\n");
        if (excerpt != null) {
            out.print(CodeFrame.of(excerpt, style));
        } else if (place.line() != Place.of(note, finding.span()).start().line()) {
            out.print(frame(note, related.span()));
        }
    }
}
