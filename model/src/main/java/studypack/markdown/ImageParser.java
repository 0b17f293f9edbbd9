package studypack.markdown;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/// Pictures that CommonMark does not know: `![[picture.png|300]]` as Obsidian writes it, and `![alt](my picture.png)`,
/// whose spaces editors let pass.
///
/// No search goes beyond the next bracket, and none into what is nested deeply, so that a line of a million `![` takes
/// no
/// longer than any other.
final class ImageParser implements LinkProcessor {
    private static final Set<String> ENDINGS = Set.of(
            "png", "jpg", "jpeg", "jfif", "gif", "bmp", "webp", "svg", "avif", "apng", "tif", "tiff", "heic", "ico");
    private static final Pattern LINKED =
            Pattern.compile("[ \\t]*+(.*?\\S)(?:[ \\t]+=(\\d*x\\d*))?(?:[ \\t]+(?:\"([^\"]*)\"|'([^']*)'))?[ \\t]*+");
    /// Pieces that the library makes of a name: `_` and `*` divide it.
    private static final int MOST_PIECES = 60;

    /// What was written. Its alt is its children's; of a name between double brackets also the name is not yet divided.
    static final class Image extends CustomNode {
        final String target;
        final boolean wiki;
        final String size;
        final @Nullable String title;

        private Image(String target, boolean wiki, String size, @Nullable String title) {
            this.target = target;
            this.wiki = wiki;
            this.size = size;
            this.title = title;
        }
    }

    @Override
    public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
        if (link.marker() == null || link.destination() != null) {
            return LinkResult.none();
        }
        Node first = link.openingBracket().getNext();
        return first instanceof Text bracket && bracket.getLiteral().equals("[")
                ? wiki(link, scanner)
                : linked(link, scanner);
    }

    private static LinkResult wiki(LinkInfo link, Scanner scanner) {
        int pieces = 0;
        for (Node node = link.openingBracket(); node != null; node = node.getNext()) {
            if (++pieces > MOST_PIECES) {
                return LinkResult.none();
            }
        }
        String text = link.text(scanner);
        String inner = text.substring(1, Math.max(1, text.length() - 1));
        if (!text.endsWith("]") || inner.indexOf('[') >= 0 || inner.indexOf(']') >= 0 || inner.indexOf('\n') >= 0) {
            return LinkResult.none();
        }
        String written = inner.replace("\\|", "|");
        int bar = written.indexOf('|');
        String target = (bar < 0 ? written : written.substring(0, bar)).strip();
        if (!isPicture(target)) {
            return LinkResult.none();
        }
        Image image = new Image(
                target, true, bar < 0 ? "" : written.substring(bar + 1).strip(), null);
        return LinkResult.replaceWith(image, link.afterTextBracket()).includeMarker();
    }

    private static LinkResult linked(LinkInfo link, Scanner scanner) {
        scanner.setPosition(link.afterTextBracket());
        String inner = scanner.next('(') ? inBrackets(scanner) : null;
        if (inner == null || inner.indexOf(' ') < 0) {
            return LinkResult.none();
        }
        Matcher parts = LINKED.matcher(inner);
        if (!parts.matches() || !isPicture(parts.group(1))) {
            return LinkResult.none();
        }
        String title = parts.group(3) == null ? parts.group(4) : parts.group(3);
        String size = parts.group(2) == null ? "" : parts.group(2);
        return LinkResult.wrapTextIn(new Image(parts.group(1), false, size, title), scanner.position())
                .includeMarker();
    }

    /// The text up to the `)` on the same line, behind which the scanner then stands; null where there is none.
    /// Brackets
    /// may nest: `shot (1).png`.
    private static @Nullable String inBrackets(Scanner scanner) {
        Position start = scanner.position();
        int depth = 0;
        while (scanner.hasNext()) {
            char c = scanner.peek();
            if (c == '\n' || c == '[' || c == ']') {
                return null;
            }
            if (c == ')' && depth == 0) {
                String inner = scanner.getSource(start, scanner.position()).getContent();
                scanner.next();
                return inner;
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            scanner.next();
        }
        return null;
    }

    /// `![[note#heading]]` shows a note and is no picture.
    private static boolean isPicture(String target) {
        String name = target.replaceFirst("[?#].*$", "");
        int dot = name.lastIndexOf('.');
        return dot >= 0 && ENDINGS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }
}
