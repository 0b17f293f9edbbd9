package studypack.cli.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import studypack.validate.Words;
import studypack.validate.stats.BankStats;
import studypack.validate.stats.KeyPositions;
import studypack.validate.stats.LengthCue;

/// The statistics of a bank for a person: each number with what it means; see `docs/stats.md`.
public final class StatsReport {
    private static final int MOST = 20;
    private static final int MOST_LONG = 5;
    private static final int BAR = 24;
    private static final int NAME = 48;

    private final BankStats stats;
    private final Style style;
    private final StringBuilder out = new StringBuilder();

    private StatsReport(BankStats stats, Style style) {
        this.stats = stats;
        this.style = style;
    }

    public static String of(BankStats stats, Style style) {
        StatsReport report = new StatsReport(stats, style);
        report.print();
        return report.out.toString();
    }

    private void print() {
        List<String> kinds = Stream.of(
                        counted(stats.questions().all(), "question with options", "questions with options"),
                        counted(stats.pairs(), "question with an answer", "questions with an answer"),
                        counted(stats.terms(), "term", "terms"))
                .filter(kind -> !kind.isEmpty())
                .toList();
        out.append(style.strong(Figures.of(stats.items(), "item") + " in " + Figures.of(stats.notes(), "note")));
        out.append(kinds.isEmpty() ? "" : ": " + String.join(", ", kinds)).append('\n');
        if (stats.questions().all() > 0) {
            keys();
            positions();
            length();
            phrasing();
        }
        shares("Exams", stats.exams(), "no exam is named");
        shares("Objectives", stats.objectives(), "no objective is named");
        if (!stats.topics().equals(stats.objectives())) {
            shares("Topics", stats.topics(), "under no heading");
        }
    }

    private static String counted(int number, String one, String many) {
        return number == 0 ? "" : Figures.of(number) + " " + (number == 1 ? one : many);
    }

    private void keys() {
        BankStats.Questions questions = stats.questions();
        heading("Keys");
        line("one option is the key", questions.oneKey(), questions.all());
        line("several are", questions.severalKeys(), questions.all());
        line("no key", questions.noKey(), questions.all());
        line("a key in doubt", questions.inDoubt(), questions.all());
        line("explained", questions.explained(), questions.all());
        if (questions.noKey() + questions.inDoubt() > 0) {
            say("`studypack check --select key` names the places.");
        }
    }

    /// The most frequent number of options, and what of the others can be tested.
    private void positions() {
        int left = 0;
        for (KeyPositions positions : stats.positions()) {
            if (positions.isEnough() || positions.equals(stats.positions().getFirst())) {
                positions(positions);
            } else {
                left += positions.questions();
            }
        }
        if (left > 0) {
            say("Of another number of options: " + Figures.of(left, "question") + ", too few to test.");
        }
    }

    private void positions(KeyPositions positions) {
        heading("Where the key stands, in " + Figures.of(positions.questions(), "question") + " with "
                + positions.options() + " options");
        int all = positions.keys().stream().mapToInt(Integer::intValue).sum();
        int most = positions.keys().stream().mapToInt(Integer::intValue).max().orElse(1);
        for (int i = 0; i < positions.options(); i++) {
            int keys = positions.keys().get(i);
            String row = String.format(
                    Locale.ROOT, "  %-2s %6s  %7s  %s", letter(i), Figures.of(keys), share(keys, all), bar(keys, most));
            out.append(row.stripTrailing()).append('\n');
        }
        if (!positions.isEnough()) {
            say("Too few to test: each place should expect 5 keys or more.");
            return;
        }
        say(String.format(
                Locale.ROOT,
                "χ² = %.1f with %s, %s: %s",
                positions.statistic(),
                positions.degrees() == 1 ? "1 degree of freedom" : positions.degrees() + " degrees of freedom",
                p(positions.p()),
                meaning(positions)));
    }

    private static String meaning(KeyPositions positions) {
        int place = positions.oddest();
        int keys = positions.keys().get(place);
        String oddest = String.format(
                Locale.ROOT,
                "%s is the key %s often than chance would have it (%s, not %.0f)",
                letter(place),
                keys > positions.expected() ? "more" : "less",
                Figures.of(keys),
                positions.expected());
        return switch (sure(positions.p())) {
            case CHANCE -> "no sign of a pattern; " + chance(positions.p()) + " shuffled banks are as uneven as this.";
            case WEAK ->
                "a weak sign of a pattern; " + chance(positions.p()) + " shuffled banks are as uneven as this. "
                        + oddest + ".";
            case STRONG -> "a pattern. " + oddest + ".";
        };
    }

    private void length() {
        LengthCue length = stats.length();
        if (length.questions() == 0) {
            return;
        }
        heading("How long the key is");
        say(String.format(
                Locale.ROOT,
                "The key is longer than every other option in %s of %s (%s); by chance it would be in %.1f (%.1f %%).",
                Figures.of(length.hits()),
                Figures.of(length.questions(), "question"),
                share(length.hits(), length.questions()),
                length.expected(),
                100 * length.expected() / length.questions()));
        if (!length.isEnough()) {
            say("Too few to test.");
        } else {
            say(String.format(Locale.ROOT, "z = %.1f, %s: %s", length.z(), p(length.p()), meaning(length)));
        }
        longKeys(length.longKeys());
    }

    private static String meaning(LengthCue length) {
        boolean more = length.hits() > length.expected();
        return switch (sure(length.p())) {
            case CHANCE -> "no sign of a pattern; to pick the longest option gains nothing.";
            case WEAK -> "a weak sign that the longest option is the key " + (more ? "too" : "less") + " often.";
            case STRONG ->
                more
                        ? "who picks the longest option does better than by chance."
                        : "the longest option is a trap; who picks it does worse than by chance.";
        };
    }

    private void longKeys(List<LengthCue.LongKey> keys) {
        if (keys.isEmpty()) {
            return;
        }
        say((keys.size() == 1 ? "1 key is" : Figures.of(keys.size()) + " keys are")
                + " more than half as long again as the next longest option:");
        for (LengthCue.LongKey key : keys.subList(0, Math.min(MOST_LONG, keys.size()))) {
            out.append("    " + Printable.of(Words.path(key.path())) + ":" + key.line() + "  "
                    + Figures.of(key.length()) + " characters, the next " + Figures.of(key.next()) + "\n");
        }
        if (keys.size() > MOST_LONG) {
            out.append("    and " + Figures.of(keys.size() - MOST_LONG) + " more\n");
        }
    }

    private void phrasing() {
        BankStats.Questions questions = stats.questions();
        if (questions.allOfAbove() + questions.noneOfAbove() + questions.negative() == 0) {
            return;
        }
        heading("How it is asked");
        line("\"all of the above\"", questions.allOfAbove(), questions.all(), questions.allIsKey());
        line("\"none of the above\"", questions.noneOfAbove(), questions.all(), questions.noneIsKey());
        line("asks for what is wrong", questions.negative(), questions.all());
    }

    private void shares(String title, List<BankStats.Share> shares, String nameless) {
        int named = shares.stream().mapToInt(BankStats.Share::items).sum();
        if (shares.isEmpty() || (shares.size() == 1 && shares.getFirst().name().isEmpty())) {
            return;
        }
        heading(title);
        List<BankStats.Share> shown = shares.subList(0, Math.min(MOST, shares.size()));
        int width = Math.min(
                NAME,
                shown.stream()
                        .mapToInt(share -> DisplayWidth.of(Printable.of(share.name())))
                        .max()
                        .orElse(0));
        width = Math.max(width, nameless.length());
        for (BankStats.Share share : shown) {
            row(share.name().isEmpty() ? nameless : share.name(), share.items(), width);
        }
        if (shares.size() > MOST) {
            int rest = shares.subList(MOST, shares.size()).stream()
                    .mapToInt(BankStats.Share::items)
                    .sum();
            row("and " + Figures.of(shares.size() - MOST) + " more", rest, width);
        }
        if (named < stats.items()) {
            row(nameless, stats.items() - named, width);
        }
    }

    private void row(String name, int items, int width) {
        String shown = DisplayWidth.cut(Printable.of(name.replaceAll("\\s+", " ")), width);
        out.append(String.format(
                Locale.ROOT,
                "  %s %6s  %7s\n",
                DisplayWidth.pad(shown, width),
                Figures.of(items),
                share(items, stats.items())));
    }

    private void heading(String text) {
        out.append('\n').append(style.strong(text)).append('\n');
    }

    private void say(String text) {
        out.append(Wrapped.of(text, "  ", "  "));
    }

    private void line(String what, int number, int all) {
        out.append(String.format(Locale.ROOT, "  %-24s %6s  %7s\n", what, Figures.of(number), share(number, all)));
    }

    private void line(String what, int number, int all, int keys) {
        out.append(String.format(
                Locale.ROOT,
                "  %-24s %6s  %7s  the key in %s\n",
                what,
                Figures.of(number),
                share(number, all),
                Figures.of(keys)));
    }

    private static String letter(int place) {
        return place < 26 ? String.valueOf((char) ('A' + place)) : Integer.toString(place + 1);
    }

    private String bar(int number, int most) {
        return number == 0 ? "" : style.code("█".repeat(Math.max(1, Math.round((float) BAR * number / most))));
    }

    private static String share(int number, int all) {
        return String.format(Locale.ROOT, "%.1f %%", all == 0 ? 0 : 100.0 * number / all);
    }

    /// How sure it is that there is a pattern.
    private enum Sure {
        CHANCE,
        WEAK,
        STRONG
    }

    private static Sure sure(double p) {
        return p >= 0.05 ? Sure.CHANCE : p >= 0.01 ? Sure.WEAK : Sure.STRONG;
    }

    private static String chance(double p) {
        return "about " + Math.max(1, Math.round(100 * p)) + " of 100";
    }

    private static String p(double p) {
        return p < 0.001 ? "p < 0.001" : String.format(Locale.ROOT, p < 0.1 ? "p = %.3f" : "p = %.2f", p);
    }
}
