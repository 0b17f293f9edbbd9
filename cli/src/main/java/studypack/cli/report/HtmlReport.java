package studypack.cli.report;

import java.io.PrintStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studypack.text.Position;
import studypack.validate.Excerpt;
import studypack.validate.Fix;
import studypack.validate.Rules;

/// Findings as one page of its own, to filter in a browser and to read on a phone: it loads nothing, and the only
/// script that runs in it is ours. Of what is found very often the first stand for the others, so that the page of any
/// corpus can be opened.
final class HtmlReport implements CheckReport {
    private static final int MOST_OF_RULE = 200;
    private static final int MANY = 5_000;
    private static final int MOST_WHEN_MANY = 20;
    private static final int MOST_OPEN = 30;

    private final PrintStream out;
    private final RuleCounts counts = new RuleCounts();
    private final Map<String, Listed> listed = new HashMap<>();
    private int kept;

    /// The findings of a rule that stand on the page.
    private static final class Listed {
        private final StringBuilder html = new StringBuilder();
        private int findings;
    }

    HtmlReport(PrintStream out) {
        this.out = out;
    }

    @Override
    public void file(FileFindings file) {
        counts.add(file.findings());
        for (Finding finding : file.findings()) {
            Listed ofRule = listed.computeIfAbsent(finding.rule(), rule -> new Listed());
            if (ofRule.findings < (kept < MANY ? MOST_OF_RULE : MOST_WHEN_MANY)) {
                article(file, finding, ofRule.html);
                ofRule.findings++;
                kept++;
            }
        }
    }

    @Override
    public void end(Tally tally) {
        HtmlPage.head("Studypack: " + tally.summary(), out);
        out.print("<header><h1>Studypack</h1><p class=\"summary\">" + Html.of(tally.summary()) + "</p>");
        if (!tally.fixes().isEmpty()) {
            out.print("<p>" + Html.of(tally.fixes()) + "</p>");
        }
        if (kept < tally.findings()) {
            out.print("<p>" + Figures.of(kept) + " of " + Figures.of(tally.findings())
                    + " findings are on this page; <code>--output json</code> has all of them.</p>");
        }
        out.print("</header>\n");
        if (kept > 0) {
            HtmlPage.filter(tally, out);
        }
        out.print("<main>\n");
        boolean open = true;
        for (RuleCounts.Count rule : counts.sorted()) {
            section(rule, open);
            open = kept <= MOST_OPEN;
        }
        out.print("</main>\n");
        HtmlPage.foot(out);
    }

    private void section(RuleCounts.Count count, boolean open) {
        Listed ofRule = listed.getOrDefault(count.rule(), new Listed());
        Optional<Rules.Entry> rule = Rules.find(count.rule());
        String severity = Style.name(count.severity());
        out.print("<details class=\"group " + severity + "\"" + (open ? " open" : "") + "><summary><h2>"
                + Html.of(count.rule()) + "</h2> <span class=\"count\">" + Figures.of(count.findings())
                + "</span><span class=\"about\">"
                + rule.map(HtmlRulePage::summary).orElse("") + "</span></summary>\n");
        rule.ifPresent(entry -> out.print("<details class=\"page\"><summary>About this rule</summary>"
                + HtmlRulePage.of(entry) + "</details>\n"));
        out.print(ofRule.html);
        int more = count.findings() - ofRule.findings;
        if (more > 0) {
            out.print("<p class=\"more\">and " + Figures.of(more) + " more: <code>studypack check --select "
                    + Html.of(count.rule()) + "</code> lists them</p>\n");
        }
        out.print("</details>\n");
    }

    private static void article(FileFindings file, Finding finding, StringBuilder html) {
        String severity = Style.name(finding.severity());
        String path = Html.of(file.path());
        html.append("<article class=\"" + severity + "\" data-severity=\"" + severity + "\" data-rule=\""
                + Html.of(finding.rule()) + "\" data-file=\"" + path + "\"><h3>" + path + "<span>:"
                + file.text().place(finding.span()).start() + "</span></h3><p class=\"kind\"><span class=\"severity\">"
                + severity + "</span> <span class=\"rule\">" + Html.of(finding.rule()) + "</span></p><p>"
                + Html.of(finding.message()) + "</p>" + HtmlExcerpt.of(file.text(), finding.span()));
        for (Finding.Related related : finding.related()) {
            related(file, related, html);
        }
        advice("Help", finding.help(), html);
        Fix fix = finding.fix();
        if (fix != null && !fix.title().equals(finding.help())) {
            advice("Fix", fix.title() + (finding.isFixable() ? " (--fix)" : " (--unsafe-fixes)"), html);
        }
        html.append("</article>\n");
    }

    private static void related(FileFindings file, Finding.Related related, StringBuilder html) {
        Excerpt excerpt = related.excerpt();
        Position place = excerpt == null ? file.text().place(related.span()).start() : excerpt.start();
        html.append("<p class=\"see\">" + Html.of(related.path()) + ":" + place + " " + Html.of(related.message())
                + "</p>" + (excerpt == null ? HtmlExcerpt.of(file.text(), related.span()) : HtmlExcerpt.of(excerpt)));
    }

    private static void advice(String what, @Nullable String text, StringBuilder html) {
        if (text != null) {
            html.append("<p class=\"advice\"><b>" + what + "</b> " + HtmlPage.code(Html.of(text)) + "</p>");
        }
    }
}
