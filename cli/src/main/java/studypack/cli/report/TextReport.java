package studypack.cli.report;

import java.io.PrintStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.note.Note;
import studypack.validate.Diagnostic;
import studypack.validate.Fix;

/// Findings for a person: one line each, and unless it is to be concise, the place in the note and what to do.
public final class TextReport implements CheckReport {
    private final PrintStream out;
    private final Style style;
    private final boolean concise;

    public TextReport(PrintStream out, Style style, boolean concise) {
        this.out = out;
        this.style = style;
        this.concise = concise;
    }

    @Override
    public void file(Note note, List<Diagnostic> findings) {
        for (Diagnostic finding : findings) {
            Place place = Place.of(note, finding.span());
            out.print(style.path(Printable.of(note.path())) + ":" + place.start() + " "
                    + style.severity(finding.severity()) + " " + style.strong(finding.rule()) + " "
                    + Printable.of(finding.message()) + "\n");
            if (concise) {
                continue;
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
        // The places of another note are spans of a text that is not at hand.
        String place = related.path().equals(note.path())
                ? ":" + Place.of(note, related.span()).start()
                : "";
        return Printable.of(related.path()) + place + " " + Printable.of(related.message());
    }
}
