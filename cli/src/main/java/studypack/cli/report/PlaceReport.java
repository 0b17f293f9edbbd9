package studypack.cli.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.mojibake.Repair;
import studypack.note.Item;
import studypack.note.Note;
import studypack.text.Span;
import studypack.validate.Diagnostic;
import studypack.validate.Rules;

/// Everything that is known of one line: how it was read, as what, and what is wrong there and why.
public final class PlaceReport {
    private static final int LONGEST = 72;
    private static final String MARGIN = "  ";

    private final LineFacts line;
    private final List<Diagnostic> findings;
    private final Judges judges;
    private final Style style;
    private final StringBuilder out = new StringBuilder();

    private PlaceReport(LineFacts line, List<Diagnostic> findings, Judges judges, Style style) {
        this.line = line;
        this.findings = findings;
        this.judges = judges;
        this.style = style;
    }

    /// @param number   of the line, one that the file has
    /// @param findings of the note, whatever their severity
    /// @param judges   what was asked of the rules
    public static String of(Note note, int number, List<Diagnostic> findings, Judges judges, Style style) {
        PlaceReport report = new PlaceReport(new LineFacts(note, number), findings, judges, style);
        report.print();
        return report.out.toString();
    }

    private void print() {
        out.append(style.path(Printable.of(line.note().path())))
                .append(":" + line.number() + "\n")
                .append(MARGIN)
                .append(style.dim(line.number() + " |"))
                .append(' ')
                .append(cut(line.text()))
                .append("\n\n");
        reading();
        out.append('\n');
        findings();
    }

    private void reading() {
        fact("encoding", line.encoding());
        for (Repair repair : line.repairs()) {
            fact("repaired", cut(repair.repaired()) + " (" + Style.name(repair.grade()) + "; " + repair.route() + ")");
        }
        if (!line.section().isEmpty()) {
            fact("under", line.section());
        }
        Item item = line.text().isBlank() ? null : line.item();
        String blocks = line.blocks();
        if (!blocks.isEmpty()) {
            fact("markdown", blocks);
        }
        fact("read as", item != null ? ItemParts.kind(item) : readAs(blocks));
        if (item != null) {
            parts(item);
        }
        rules();
    }

    private String readAs(String blocks) {
        if (line.isFrontMatter()) {
            return "front matter, what the note says of itself";
        }
        if (line.isTitle()) {
            return "the title of a part of the note";
        }
        if (line.note().source().decoded().binary()) {
            return "nothing, for the file is no text";
        }
        return blocks.isEmpty()
                ? "nothing, the line is empty"
                : "no item: it asks nothing, and is printed as it stands";
    }

    private void parts(Item item) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("", "line", "part", "text"));
        for (ItemParts.Part part : ItemParts.of(item)) {
            Span span = part.span();
            boolean here = span != null && line.holds(span);
            rows.add(List.of(here ? ">" : "", number(span), Printable.of(part.name()), cut(part.text())));
        }
        out.append(Columns.of(rows, MARGIN + " ".repeat(10), style));
    }

    private String number(@Nullable Span span) {
        if (span == null) {
            return "";
        }
        int first = line.firstLine(span);
        int last = line.lastLine(span);
        return first == last ? Integer.toString(first) : first + "–" + last;
    }

    private void rules() {
        fact("form", judges.form());
        List<String> lines = judges.rules();
        for (int i = 0; i < lines.size(); i++) {
            fact(i == 0 ? "rules" : "", lines.get(i));
        }
    }

    private void findings() {
        List<Diagnostic> here =
                findings.stream().filter(finding -> line.holds(finding.span())).toList();
        List<Diagnostic> mentioning = findings.stream()
                .filter(finding -> !here.contains(finding)
                        && finding.related().stream()
                                .anyMatch(related ->
                                        related.path().equals(line.note().path()) && line.holds(related.span())))
                .toList();
        if (here.isEmpty() && mentioning.isEmpty()) {
            out.append("No rule finds anything on this line.\n");
        }
        String gap = "";
        for (Diagnostic finding : here) {
            out.append(gap);
            finding(finding);
            gap = "\n";
        }
        for (Diagnostic finding : mentioning) {
            out.append(gap)
                    .append("This line belongs to a finding on another:\n")
                    .append(oneLine(finding))
                    .append('\n');
        }
    }

    private void finding(Diagnostic finding) {
        out.append(oneLine(finding)).append('\n');
        String page = Rules.page(finding.rule()).orElse("");
        advice("why", first(page, "Why it matters"));
        advice("do", finding.help() != null ? finding.help() : first(page, "Fix"));
        advice("more", "`studypack explain " + finding.rule() + "`");
    }

    private String oneLine(Diagnostic finding) {
        FileFindings alone = FileFindings.of(line.note(), List.of(finding));
        return FindingLine.of(alone, alone.findings().getFirst(), style);
    }

    /// The first paragraph of a section of a rule's page.
    private static String first(String page, String section) {
        int at = page.indexOf("\n## " + section + "\n");
        return at < 0
                ? ""
                : page.substring(at + section.length() + 5)
                        .strip()
                        .lines()
                        .takeWhile(each -> !each.isBlank())
                        .reduce("", (before, each) -> before + " " + each);
    }

    private void advice(String name, String text) {
        if (!text.isBlank()) {
            out.append(Wrapped.of(
                    Printable.of(text), MARGIN + style.code(name) + " ".repeat(6 - name.length()), " ".repeat(8)));
        }
    }

    private void fact(String name, String text) {
        out.append(Wrapped.of(
                Printable.of(text),
                MARGIN + style.dim(name) + " ".repeat(10 - name.length()),
                MARGIN + " ".repeat(10)));
    }

    private static String cut(String text) {
        return DisplayWidth.cut(Printable.of(text.strip().replaceAll("\\s+", " ")), LONGEST);
    }
}
