package studypack.cli.report;

import java.io.PrintStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studypack.mojibake.Repair;
import studypack.note.Note;
import studypack.text.Position;
import studypack.validate.Diagnostic;
import studypack.validate.Fix;
import studypack.validate.Words;

/// Findings for a person: one line each, and unless it is to be concise, the place in the note and what to do.
///
/// A note that is broken throughout has a finding on every line. They say the same, so the first few stand for all.
public final class TextReport implements CheckReport {
    /// Rules with which a note may be broken throughout.
    private static final List<String> FOLDED = List.of("text/lost-characters", "text/mojibake");

    private static final int MOST = 5;
    private static final int FIRST = 3;

    private final PrintStream out;
    private final Style style;
    private final boolean concise;
    private final boolean all;

    /// @param all every finding is printed, whatever their number
    public TextReport(PrintStream out, Style style, boolean concise, boolean all) {
        this.out = out;
        this.style = style;
        this.concise = concise;
        this.all = all;
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
        if (concise || all || !FOLDED.contains(rule)) {
            return 0;
        }
        int number = (int)
                findings.stream().filter(finding -> finding.rule().equals(rule)).count();
        return number > MOST ? number : 0;
    }

    private void print(Note note, Diagnostic finding) {
        Place place = Place.of(note, finding.span());
        out.print(style.path(Printable.of(note.path())) + ":" + place.start() + " "
                + style.severity(finding.severity()) + " " + style.strong(finding.rule()) + " "
                + Printable.of(finding.message()) + "\n");
        if (concise) {
            return;
        }
        out.print(CodeFrame.of(
                note.source().decoded().text(),
                note.source().originalLines(),
                note.source().original(finding.span()),
                style));
        for (Diagnostic.Related related : finding.related()) {
            out.print("      see " + related(note, related) + "\n");
        }
        help(finding.help() != null ? finding.help() : title(finding.fix()));
        out.print("\n");
    }

    private void fold(Note note, String rule, int more) {
        List<Repair> repairs = note.source().repairs();
        String file = Words.path(note.path());
        out.print(style.path(Printable.of(note.path())) + ": and " + more + " more of " + style.strong(rule) + ": "
                + Breakage.lines(note.source(), repairs) + " are broken, mostly "
                + Breakage.route(repairs) + " (" + Breakage.grades(repairs) + ")\n");
        help("`studypack repair " + file + "` shows the repairs, `studypack text " + file + "` lists them");
        out.print("\n");
    }

    @Override
    public void end(Tally tally) {
        out.print(tally.summary() + "\n");
    }

    private void help(@Nullable String help) {
        if (help != null) {
            out.print("      " + style.code("help:") + " " + Printable.of(help) + "\n");
        }
    }

    private static @Nullable String title(@Nullable Fix fix) {
        if (fix == null) {
            return null;
        }
        return switch (fix.applicability()) {
            case SAFE -> fix.title() + " (changes nothing that the note says)";
            case SUGGESTED -> fix.title() + " (a suggestion)";
        };
    }

    private static String related(Note note, Diagnostic.Related related) {
        Position place = related.excerpt() != null
                ? related.excerpt().start()
                : Place.of(note, related.span()).start();
        return Printable.of(related.path()) + ":" + place + " " + Printable.of(related.message());
    }
}
