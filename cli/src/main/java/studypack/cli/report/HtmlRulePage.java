package studypack.cli.report;

import java.util.List;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import studypack.validate.Rules;

/// The page of a rule as a part of another page.
final class HtmlRulePage {
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(StrikethroughExtension.create()))
            .build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(List.of(StrikethroughExtension.create()))
            .escapeHtml(true)
            .sanitizeUrls(true)
            .build();

    private HtmlRulePage() {}

    /// Without its title and its first sentence, which stand above it; its headings one level lower.
    static String of(Rules.Entry rule) {
        String page = rule.page();
        int body = page.indexOf("\n## ");
        return RENDERER.render(PARSER.parse(body < 0 ? page : page.substring(body)))
                .replace("<h2>", "<h4>")
                .replace("</h2>", "</h4>");
    }

    /// The first sentence, with its code.
    static String summary(Rules.Entry rule) {
        return RENDERER.render(PARSER.parse(rule.summary())).strip().replaceAll("^<p>|</p>$", "");
    }
}
