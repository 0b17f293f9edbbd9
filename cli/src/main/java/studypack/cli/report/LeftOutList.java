package studypack.cli.report;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import studypack.export.ExportReport.LeftOut;

/// What could not be taken along, by its reason, with the first places of each.
public final class LeftOutList {
    private static final int SHOWN = 5;

    private final Map<String, List<LeftOut>> byReason = new LinkedHashMap<>();

    public void add(String why, LeftOut missing) {
        byReason.computeIfAbsent(why, reason -> new ArrayList<>()).add(missing);
    }

    /// Prints nothing where nothing was left out.
    ///
    /// @param shown the path of a note as the user knows it
    public void print(PrintStream out, UnaryOperator<String> shown) {
        if (byReason.isEmpty()) {
            return;
        }
        out.print("Left out or to look at:\n");
        byReason.forEach((why, missing) -> {
            out.print("  " + Printable.of(why) + " (" + missing.size() + ")\n");
            missing.stream().limit(SHOWN).forEach(one -> out.print("    " + line(one, shown) + "\n"));
            if (missing.size() > SHOWN) {
                out.print("    and " + (missing.size() - SHOWN) + " more\n");
            }
        });
    }

    private static String line(LeftOut missing, UnaryOperator<String> shown) {
        return Printable.of(shown.apply(missing.path()) + ":" + missing.line()
                + (missing.what().isEmpty() ? "" : " " + missing.what()));
    }
}
