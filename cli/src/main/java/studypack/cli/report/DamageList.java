package studypack.cli.report;

import java.util.List;
import java.util.stream.Collectors;
import studypack.mojibake.Grade;
import studypack.mojibake.Repair;
import studypack.validate.Words;

/// Broken text for a person: where it is, how it broke, what is written and what it said.
///
/// ```
///   6:3  review   UTF-8 read as windows-1252, 3 bytes dropped
///                 ëŠë¦°
///               → 느린
///                 느: 느 96 %, 늘 4 %
/// ```
///
/// @param all nothing is cut
record DamageList(TextFacts facts, Style style, boolean all) {
    private static final int DOUBTS = 5;
    private static final int READINGS = 4;
    private static final int CELLS = 78;

    /// Cells of the longest name of a grade with a gap behind.
    private static final int GRADE = 9;

    String of(List<Repair> repairs) {
        int width = repairs.stream()
                        .mapToInt(repair -> place(repair).length())
                        .max()
                        .orElse(0)
                + 2;
        return repairs.stream().map(repair -> lines(repair, width)).collect(Collectors.joining());
    }

    private String place(Repair repair) {
        return facts.source().originalLines().position(repair.span().start()).toString();
    }

    /// @param width cells of the column of places
    private String lines(Repair repair, int width) {
        String margin = " ".repeat(4 + width + GRADE);
        StringBuilder lines = new StringBuilder("    " + DisplayWidth.pad(place(repair), width)
                + style.grade(repair.grade(), DisplayWidth.pad(Style.name(repair.grade()), GRADE))
                + style.dim(Printable.of(repair.route())) + "\n");
        lines.append(margin)
                .append(cut(repair.span().in(facts.source().decoded().text())))
                .append('\n');
        if (repair.grade() == Grade.LOST) {
            return lines.toString();
        }
        lines.append(margin, 2, margin.length())
                .append(style.dim("→ "))
                .append(style.strong(cut(repair.repaired())))
                .append('\n');
        if (repair.grade() != Grade.REVIEW) {
            return lines.toString();
        }
        int shown = all ? repair.doubts().size() : DOUBTS;
        repair.doubts().stream()
                .limit(shown)
                .forEach(doubt -> lines.append(margin)
                        .append(doubt(repair.repaired(), doubt))
                        .append('\n'));
        if (repair.doubts().size() > shown) {
            lines.append(margin)
                    .append("and ")
                    .append(repair.doubts().size() - shown)
                    .append(" more in doubt\n");
        }
        return lines.toString();
    }

    /// `링 in 스케줄링: 링 71 %, 말 20 %`.
    private static String doubt(String repaired, Repair.Doubt doubt) {
        String unit = repaired.substring(doubt.at(), repaired.offsetByCodePoints(doubt.at(), 1));
        String word = Words.around(repaired, doubt.at());
        String readings = doubt.candidates().stream()
                .limit(READINGS)
                .map(candidate -> candidate.text() + " " + percent(candidate.probability()))
                .collect(Collectors.joining(", "));
        return Printable.of(unit + (word.equals(unit) ? "" : " in " + word) + ": " + readings);
    }

    private static String percent(double probability) {
        long whole = Math.round(probability * 100);
        return whole == 0 ? "under 1 %" : whole == 100 ? "over 99 %" : whole + " %";
    }

    private String cut(String text) {
        String line = Printable.of(text);
        return all ? line : DisplayWidth.cut(line, CELLS);
    }
}
