package studypack.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.SourceLine;
import studypack.text.Span;

/// The library's inlines as ours; HTML tags that mean something become what they mean.
final class InlineMapper {
    /// The library saw to it that the last `>` is the one that ends the tag.
    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9-]*)(.*)>", Pattern.DOTALL);
    private static final Pattern ENTITY =
            Pattern.compile("&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});");
    /// Tags that only shape the page: what stands between them is read, they themselves are not printed.
    private static final Set<String> SHAPING = Set.of(
            "a",
            "abbr",
            "big",
            "blockquote",
            "body",
            "center",
            "colgroup",
            "col",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "figcaption",
            "figure",
            "font",
            "footer",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "ins",
            "kbd",
            "li",
            "main",
            "nav",
            "ol",
            "p",
            "rp",
            "rt",
            "ruby",
            "section",
            "small",
            "span",
            "sub",
            "summary",
            "sup",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "u",
            "ul",
            "var",
            "video",
            "source",
            "iframe",
            "samp",
            "cite",
            "q",
            "picture");

    private static final Set<String> NEW_LINE = Set.of(
            "blockquote",
            "dd",
            "div",
            "dl",
            "dt",
            "figcaption",
            "figure",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "li",
            "ol",
            "p",
            "section",
            "table",
            "td",
            "th",
            "tr",
            "ul");

    private final String text;
    private final int base;

    /// Of marks inside of marks.
    private int depth;

    InlineMapper(String text, int base) {
        this.text = text;
        this.base = base;
    }

    RichText richText(Node parent, Span span) {
        List<Inline> inlines = children(parent);
        return Cut.trim(new RichText(span, inlines));
    }

    /// As running text; a cell's `\|` stands for `|` even in code (GFM 4.10).
    RichText cell(Node parent, Span span) {
        RichText cell = richText(parent, span);
        if (span.in(text).indexOf("\\|") < 0) {
            return cell;
        }
        return new RichText(
                span, cell.inlines().stream().map(InlineMapper::unescapePipe).toList());
    }

    private static Inline unescapePipe(Inline inline) {
        return inline instanceof Inline.Code code
                ? new Inline.Code(code.span(), code.inner(), code.text().replace("\\|", "|"))
                : inline;
    }

    private List<Inline> children(Node parent) {
        if (parent.getFirstChild() instanceof PlainLines.Plain plain) {
            return plain(plain.lines);
        }
        depth++;
        List<Inline> inlines = new ArrayList<>();
        Deque<Frame> open = new ArrayDeque<>();
        int at = BlockMapper.span(parent, base).start();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                lineEnd(node, at, open.isEmpty() ? 0 : open.getFirst().start, inlines);
                continue;
            }
            Span span = BlockMapper.span(node, base);
            at = span.end();
            if (node instanceof HtmlInline html) {
                tag(html.getLiteral(), span, open, inlines);
            } else {
                inlines.addAll(map(node, span));
            }
        }
        depth--;
        return inlines;
    }

    /// Lines as the library reads them: spaces at the end of one are none of its text, two of them make its end a hard
    /// one.
    private List<Inline> plain(List<SourceLine> lines) {
        List<Inline> inlines = new ArrayList<>(lines.size() * 2 - 1);
        for (int i = 0; i < lines.size(); i++) {
            boolean last = i == lines.size() - 1;
            String content = lines.get(i).getContent().toString();
            int end = content.length();
            while (end > 0 && (content.charAt(end - 1) == ' ' || (last && content.charAt(end - 1) == '\t'))) {
                end--;
            }
            Span span = BlockMapper.span(lines.get(i).getSourceSpan(), base);
            inlines.addAll(texts(content.substring(0, end), span));
            if (!last) {
                inlines.add(new Inline.Break(lineEnd(span.end()), content.length() - end >= 2));
            }
        }
        return inlines;
    }

    /// The library gives line ends no place: they reach from the inline before them to the next line. One that follows
    /// `<br>` is the same line end.
    ///
    /// @param start where in `out` the element begins that the line end stands in
    private void lineEnd(Node node, int from, int start, List<Inline> out) {
        Span span = lineEnd(from);
        if (out.size() > start && out.get(out.size() - 1) instanceof Inline.Break before && before.hard()) {
            out.set(out.size() - 1, new Inline.Break(before.span().cover(span), true));
            return;
        }
        out.add(new Inline.Break(span, node instanceof HardLineBreak));
    }

    private Span lineEnd(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        if (end < text.length()) {
            end += text.startsWith("\r\n", end) ? 2 : 1;
        }
        return new Span(from, end);
    }

    private List<Inline> map(Node node, Span span) {
        return switch (node) {
            case org.commonmark.node.Text plain -> texts(plain.getLiteral(), span);
            case org.commonmark.node.Code code -> List.of(code(code, span));
            case StrongEmphasis strong -> List.of(new Inline.Strong(span, children(strong)));
            case org.commonmark.node.Emphasis emphasis -> List.of(new Inline.Emphasis(span, children(emphasis)));
            case Strikethrough strike -> List.of(new Inline.Strike(span, children(strike)));
            case HighlightDelimiter.Highlight highlight -> List.of(mark(span, children(highlight), 2, 2));
            case org.commonmark.node.Link link -> List.of(new Inline.Link(span, link.getDestination(), children(link)));
            case org.commonmark.node.Image image ->
                List.of(Images.linked(span, image.getDestination(), Plain.of(children(image)), image.getTitle()));
            case ImageParser.Image image -> List.of(Images.written(image, Plain.of(children(image)), span));
            default -> children(node);
        };
    }

    /// One piece where the source says the same, else a piece for each entity and escape, so that every other piece can
    /// be
    /// cut by counting.
    private List<Inline> texts(String literal, Span span) {
        if (literal.length() == span.length()) {
            return List.of(new Inline.Text(span, literal));
        }
        List<Inline> pieces = new ArrayList<>();
        int plain = span.start();
        int at = span.start();
        int read = 0;
        while (read < literal.length() && at < span.end()) {
            int written = written(literal.charAt(read), at, span.end());
            if (written == 1) {
                at++;
                read++;
                continue;
            }
            if (written == 0) {
                return List.of(new Inline.Text(span, literal));
            }
            addPlain(plain, at, pieces);
            int units = text.charAt(at) == '&' && Character.isHighSurrogate(literal.charAt(read)) ? 2 : 1;
            pieces.add(new Inline.Text(new Span(at, at + written), literal.substring(read, read + units)));
            at += written;
            read += units;
            plain = at;
        }
        if (read < literal.length()) {
            return List.of(new Inline.Text(span, literal));
        }
        addPlain(plain, at, pieces);
        return pieces;
    }

    private void addPlain(int from, int to, List<Inline> pieces) {
        if (from < to) {
            pieces.add(new Inline.Text(new Span(from, to), text.substring(from, to)));
        }
    }

    /// How many units of the source stand for the unit `c` of the text; 0 where they do not belong together.
    private int written(char c, int at, int end) {
        char source = text.charAt(at);
        if (source == '\\' && at + 1 < end && text.charAt(at + 1) == c) {
            return 2;
        }
        if (source == '&') {
            Matcher entity = ENTITY.matcher(text).region(at, end);
            if (entity.lookingAt()) {
                return entity.end() - at;
            }
        }
        return source == c ? 1 : 0;
    }

    private Inline.Code code(org.commonmark.node.Code code, Span span) {
        int ticks = 0;
        while (ticks < span.length() && text.charAt(span.start() + ticks) == '`') {
            ticks++;
        }
        int start = span.start() + ticks;
        int end = Math.max(start, span.end() - ticks);
        boolean padded = end - start > code.getLiteral().length() && text.charAt(start) == ' ';
        return padded
                ? new Inline.Code(span, new Span(start + 1, end - 1), code.getLiteral())
                : new Inline.Code(span, new Span(start, end), code.getLiteral());
    }

    private static Inline.Mark mark(Span span, List<Inline> children, int opening, int closing) {
        return new Inline.Mark(span, new Span(span.start() + opening, span.end() - closing), children);
    }

    private void tag(String html, Span span, Deque<Frame> open, List<Inline> out) {
        Matcher tag = TAG.matcher(html);
        if (!tag.matches()) {
            if (!html.startsWith("<!--")) {
                out.add(new Inline.Tag(span, html));
            }
            return;
        }
        String name = tag.group(2).toLowerCase(Locale.ROOT);
        boolean closing = !tag.group(1).isEmpty();
        switch (name) {
            case "br" -> out.add(new Inline.Break(span, true));
            case "img" -> out.add(Images.tag(tag.group(3), span));
            case "mark", "b", "strong", "i", "em", "del", "s", "strike" -> {
                if (closing) {
                    close(name, span, open, out);
                } else if (depth + open.size() < Markdown.DEEPEST) {
                    open.push(new Frame(name, span, out.size()));
                }
            }
            default -> {
                if (NEW_LINE.contains(name)) {
                    out.add(new Inline.Break(span, true));
                } else if (!SHAPING.contains(name)) {
                    out.add(new Inline.Tag(span, html));
                }
            }
        }
    }

    /// Closes the innermost frame of that name, and what was left open inside it; a closing tag without one is dropped,
    /// as a browser does. A tag that is never closed has no effect; its content stays.
    private static void close(String name, Span span, Deque<Frame> open, List<Inline> out) {
        if (open.stream().noneMatch(frame -> frame.name.equals(name))) {
            return;
        }
        Frame frame = open.pop();
        while (!frame.name.equals(name)) {
            frame = open.pop();
        }
        List<Inline> inside = out.subList(frame.start, out.size());
        Inline closed = closed(frame, span, List.copyOf(inside));
        inside.clear();
        out.add(closed);
    }

    private static Inline closed(Frame frame, Span closingTag, List<Inline> children) {
        Span all = frame.tag.cover(closingTag);
        return switch (frame.name) {
            case "mark" -> mark(all, children, frame.tag.length(), closingTag.length());
            case "b", "strong" -> new Inline.Strong(all, children);
            case "del", "s", "strike" -> new Inline.Strike(all, children);
            default -> new Inline.Emphasis(all, children);
        };
    }

    /// An HTML element that is still open.
    ///
    /// @param start how many inlines stand before it
    private record Frame(String name, Span tag, int start) {}
}
