package studypack.cli.report;

import java.util.regex.Pattern;

/// A page of our own in Markdown, lightly coloured for a terminal. Marks stay, so that a copied line is still Markdown.
public final class MarkdownPage {
    private static final Pattern CODE = Pattern.compile("`[^`]+`");
    private static final Pattern STRONG = Pattern.compile("\\*\\*([^*]+)\\*\\*");

    private MarkdownPage() {}

    public static String styled(String page, Style style) {
        StringBuilder out = new StringBuilder();
        boolean fenced = false;
        for (String line : page.lines().toList()) {
            boolean fence = line.startsWith("```") || line.startsWith("~~~");
            if (fence) {
                out.append(style.dim(line));
            } else if (fenced) {
                out.append(style.code(line));
            } else if (line.startsWith("#")) {
                out.append(style.heading(line));
            } else {
                String coded = CODE.matcher(line).replaceAll(found -> quote(style.code(found.group())));
                out.append(STRONG.matcher(coded).replaceAll(found -> quote(style.strong(found.group()))));
            }
            fenced ^= fence;
            out.append('\n');
        }
        return out.toString();
    }

    private static String quote(String text) {
        return java.util.regex.Matcher.quoteReplacement(text);
    }
}
