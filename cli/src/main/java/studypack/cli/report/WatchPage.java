package studypack.cli.report;

import java.io.PrintStream;
import java.util.List;

/// For a person: what is new as a check tells it, and a line for each finding that is gone.
public final class WatchPage implements WatchReport {
    private static final int MOST = 3;

    private final PrintStream out;
    private final Reports.Format format;
    private final Reports.View view;

    public WatchPage(PrintStream out, Reports.Format format, Reports.View view) {
        this.out = out;
        this.format = format;
        this.view = view;
    }

    @Override
    public void begin(List<FileFindings> files, Tally tally) {
        CheckReport report = format.to(out, view);
        files.forEach(report::file);
        report.end(tally);
        if (!view.quiet()) {
            out.print(view.style().dim("Watching " + Figures.of(tally.files(), "file") + "; Ctrl-C ends") + "\n");
        }
    }

    @Override
    public void changed(String time, List<String> paths) {
        if (view.quiet()) {
            return;
        }
        String more = paths.size() > MOST ? " and " + (paths.size() - MOST) + " more" : "";
        String names =
                String.join(", ", paths.stream().limit(MOST).map(Printable::of).toList());
        out.print("\n" + view.style().dim(time) + "  " + view.style().strong(names) + more + "\n");
    }

    @Override
    public void tell(Change change) {
        CheckReport report = format.to(out, view);
        change.come().forEach(report::file);
        for (FileFindings file : change.gone()) {
            for (Finding finding : file.findings()) {
                out.print(view.style().dim("gone ") + FindingLine.of(file, finding, view.style()) + "\n");
            }
        }
    }

    @Override
    public void end(boolean any, Tally tally) {
        if (view.quiet()) {
            return;
        }
        out.print(any ? tally.summary() + "\n" : "Nothing new. " + tally.summary() + "\n");
    }
}
