package studypack.markdown;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/// Pictures that CommonMark does not know: `![[picture.png|300]]` as Obsidian writes it, and `![alt](my picture.png)`,
/// whose spaces editors let pass.
///
/// No search goes beyond the next `[`, so that a line of a million `![` takes no longer than any other.
final class ImageParser implements InlineContentParser {
    private static final Set<String> ENDINGS = Set.of(
            "png", "jpg", "jpeg", "jfif", "gif", "bmp", "webp", "svg", "avif", "apng", "tif", "tiff", "heic", "ico");
    private static final Pattern LINKED =
            Pattern.compile("[ \\t]*+(.*?\\S)(?:[ \\t]+=(\\d*x\\d*))?(?:[ \\t]+(?:\"([^\"]*)\"|'([^']*)'))?[ \\t]*+");

    /// What was written; its sizes are still part of it.
    static final class Image extends CustomNode {
        final String target;
        final String alt;
        final boolean wiki;
        final String size;

        private Image(String target, String alt, boolean wiki, String size) {
            this.target = target;
            this.alt = alt;
            this.wiki = wiki;
            this.size = size;
        }
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        scanner.next();
        if (!scanner.next('[')) {
            return ParsedInline.none();
        }
        return scanner.next('[') ? wiki(scanner) : linked(scanner);
    }

    private static ParsedInline wiki(Scanner scanner) {
        String inner = upTo(scanner, ']');
        if (inner == null || !scanner.next(']') || !scanner.next(']')) {
            return ParsedInline.none();
        }
        String written = inner.replace("\\|", "|");
        int bar = written.indexOf('|');
        String target = (bar < 0 ? written : written.substring(0, bar)).strip();
        String alt = bar < 0 ? "" : written.substring(bar + 1).strip();
        return isPicture(target)
                ? ParsedInline.of(new Image(target, alt, true, ""), scanner.position())
                : ParsedInline.none();
    }

    private static ParsedInline linked(Scanner scanner) {
        String alt = upTo(scanner, ']');
        if (alt == null || !scanner.next(']') || !scanner.next('(')) {
            return ParsedInline.none();
        }
        String inner = upTo(scanner, ')');
        if (inner == null || !scanner.next(')') || inner.indexOf(' ') < 0) {
            return ParsedInline.none();
        }
        Matcher parts = LINKED.matcher(inner);
        if (!parts.matches()) {
            return ParsedInline.none();
        }
        String target = parts.group(1);
        boolean known = target.indexOf(' ') < 0 && parts.group(2) == null;
        if (known || target.startsWith("<") || !isPicture(target)) {
            return ParsedInline.none();
        }
        String title = parts.group(3) == null ? parts.group(4) : parts.group(3);
        String shown = alt.isBlank() && title != null ? title : alt;
        String size = parts.group(2) == null ? "" : parts.group(2);
        return ParsedInline.of(new Image(target, shown, false, size), scanner.position());
    }

    /// The text up to `end` on the same line, before which the scanner then stands; null where a bracket that opens or
    /// the end of the line comes first. Round brackets may nest: `shot (1).png`.
    private static @Nullable String upTo(Scanner scanner, char end) {
        Position start = scanner.position();
        int depth = 0;
        while (scanner.hasNext()) {
            char c = scanner.peek();
            if (c == '\n' || c == '[' || (c == ']' && end != ']')) {
                return null;
            }
            if (c == end && depth == 0) {
                return scanner.getSource(start, scanner.position()).getContent();
            }
            if (end == ')') {
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            }
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

    /// Tried at each `!`.
    static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('!');
        }

        @Override
        public InlineContentParser create() {
            return new ImageParser();
        }
    }
}
