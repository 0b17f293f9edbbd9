package studypack.cli.report;

import java.util.List;
import java.util.Locale;
import studypack.validate.RuleTimes;

/// How long each rule took, the slowest first.
public final class RuleTable {
    private static final long MILLI = 1_000_000;

    private RuleTable() {}

    public static String of(List<RuleTimes.Time> times) {
        long all = Math.max(1, times.stream().mapToLong(RuleTimes.Time::nanos).sum());
        StringBuilder table = new StringBuilder("      ms    share  rule\n");
        int quick = 0;
        for (RuleTimes.Time time : times) {
            if (time.nanos() < MILLI) {
                quick++;
                continue;
            }
            table.append(row(time.nanos(), all, time.rule()));
        }
        if (quick > 0) {
            table.append("      <1           ").append(Figures.of(quick)).append(" others, each\n");
        }
        return table.append(row(all, all, "all")).toString();
    }

    private static String row(long nanos, long all, String rule) {
        return String.format(
                Locale.ROOT, "%8s  %5.1f %%  %s\n", Figures.of((int) (nanos / MILLI)), 100.0 * nanos / all, rule);
    }
}
