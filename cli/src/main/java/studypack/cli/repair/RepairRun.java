package studypack.cli.repair;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import studypack.cli.report.Printable;
import studypack.cli.rewrite.DiffView;
import studypack.cli.rewrite.Replacing;
import studypack.mojibake.Grade;
import studypack.mojibake.Repair;

/// Takes file after file: shows what its repair changes, or writes it; says at the end what is left.
public final class RepairRun {
    private static final int LINES = 8;

    private final Ways ways;
    private final PrintStream out;
    private final Consumer<String> remark;
    private final DiffView view;
    private final Replacing replacing;
    private final List<String> lost = new ArrayList<>();
    private final Totals totals;
    private final @Nullable ReviewList review;
    private boolean failed;

    /// @param remark takes a line for the user that is no output
    /// @param review takes what a person has to decide, in place of a diff; null where no list is wanted
    public RepairRun(Wanted wanted, Ways ways, PrintStream out, Consumer<String> remark, @Nullable ReviewList review) {
        this.totals = new Totals(wanted, review != null);
        this.review = review;
        this.ways = ways;
        this.out = out;
        this.remark = remark;
        this.view = new DiffView(ways.cwd(), ways.style(), ways.person());
        this.replacing = new Replacing(ways.backup(), remark);
    }

    public void take(Mended mended) {
        mended.troubles().forEach(remark);
        Mended made = mended;
        if (mended.changes() && ways.write()) {
            made = write(mended);
        } else if (mended.changes() && review == null) {
            byte[] diff = view.of(mended.file(), mended.before(), mended.after(), mended::grades);
            out.write(diff, 0, diff.length);
        }
        if (review != null) {
            review.add(mended.file().shown(), ways.write() ? made.after() : made.before());
        }
        lost(made);
        totals.add(made);
    }

    private Mended write(Mended mended) {
        String written = replacing.write(
                mended.file(), mended.before().bytes(), mended.after().bytes());
        if (written == null) {
            failed = true;
            return mended.untouched();
        }
        out.print("repaired " + Printable.of(written) + "\n");
        return mended;
    }

    private void lost(Mended mended) {
        List<Integer> lines = mended.left(Grade.LOST).stream()
                .map(Repair::span)
                .map(span -> mended.after().source().originalLines().lineAt(span.start()))
                .distinct()
                .toList();
        if (!lines.isEmpty()) {
            lost.add(mended.file().shown() + ":" + lines.getFirst() + ": lost" + also(lines)
                    + "; copy from the source again");
        }
    }

    private static String also(List<Integer> lines) {
        if (lines.size() == 1) {
            return "";
        }
        String shown = lines.stream().skip(1).limit(LINES).map(String::valueOf).collect(Collectors.joining(", "));
        int more = lines.size() - 1 - LINES;
        return ", also in " + (lines.size() == 2 ? "line " : "lines ") + shown
                + (more > 0 ? " and " + more + " more" : "");
    }

    /// Something could not be written.
    public boolean failed() {
        return failed;
    }

    /// Broken text is shown or left.
    public boolean isLeft() {
        return totals.isLeft() || (totals.isDone() && !ways.write());
    }

    /// What the user is told at the end, in lines.
    public List<String> summary() {
        List<String> lines = new ArrayList<>(lost);
        lines.add(ways.write() ? totals.written() : totals.shown());
        return lines;
    }
}
