package studypack.cli.lsp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import org.jspecify.annotations.Nullable;
import studypack.cli.report.FileFindings;
import studypack.cli.report.Finding;
import studypack.cli.report.Style;
import studypack.text.Span;
import studypack.validate.Fix;
import studypack.validate.Rules;

/// What is said of the findings under the cursor: the finding itself, what to do, and the page of its rule.
final class RuleHover {
    /// Characters that Markdown reads; a note is quoted in messages.
    private static final Pattern MARKS = Pattern.compile("[\\\\`*_{}\\[\\]<>#|~&!]");

    private RuleHover() {}

    /// @return null where nothing is found at the place
    static @Nullable Hover of(FileFindings told, OpenDocument document, Position position) {
        Positions positions = Positions.of(document.text());
        int place = positions.offset(position);
        List<Finding> found = told.findings().stream()
                .filter(finding -> finding.span().start() <= place
                        && place <= finding.span().end())
                .toList();
        if (found.isEmpty()) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        Map<String, String> pages = new LinkedHashMap<>();
        Span around = found.getFirst().span();
        for (Finding finding : found) {
            text.append(said(finding));
            page(finding.rule()).ifPresent(page -> pages.putIfAbsent(finding.rule(), page));
            around = around.length() < finding.span().length() ? around : finding.span();
        }
        pages.values().forEach(page -> text.append("---\n\n").append(page).append('\n'));
        return new Hover(new MarkupContent(MarkupKind.MARKDOWN, text.toString()), positions.range(around));
    }

    private static String said(Finding finding) {
        StringBuilder text = new StringBuilder("**" + finding.rule() + "** (" + Style.name(finding.severity()) + ")  \n"
                + escaped(finding.message()) + "\n\n");
        Fix fix = finding.fix();
        if (finding.help() != null && (fix == null || !finding.help().equals(fix.title()))) {
            text.append("Help: ").append(escaped(finding.help())).append("\n\n");
        }
        if (fix != null) {
            text.append("Fix: ").append(escaped(fix.title())).append("\n\n");
        }
        return text.toString();
    }

    /// Commands in a help stand in backticks, and are to.
    private static String escaped(String text) {
        return MARKS.matcher(text).replaceAll(found -> found.group().equals("`") ? "`" : "\\\\\\" + found.group());
    }

    private static Optional<String> page(String rule) {
        return Rules.all().stream()
                .filter(entry -> entry.name().equals(rule))
                .findFirst()
                .map(Rules.Entry::page);
    }
}
