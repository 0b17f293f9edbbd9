package studypack.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.markdown.Cut;
import studypack.markdown.Inline;
import studypack.markdown.Markdown;
import studypack.markdown.Plain;
import studypack.markdown.RichText;
import studypack.text.Span;

/// Reads the HTML that people write on cards and in question banks, where a sign of Markdown is a sign and nothing
/// more.
final class HtmlReader {
    private static final Pattern TOKEN = Pattern.compile(
            "<!--|<(/?)([a-zA-Z][a-zA-Z0-9:-]*)([^<>]*)>"
                    + "|&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});"
                    + "|\\{\\{c\\d{1,3}::|(?:::([^{}:]*))?\\}\\}|\\r\\n?|\\n",
            Pattern.DOTALL);
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([a-zA-Z-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))");
    private static final int DEEPEST = 200;
    private static final Map<String, String> ENTITIES = new ConcurrentHashMap<>();

    /// What a line end of the file is.
    enum Lines {
        SPACES,
        BREAKS
    }

    private final String text;
    private final Lines lines;
    private final Deque<Container> containers = new ArrayDeque<>();
    private final Deque<Mark> marks = new ArrayDeque<>();
    private List<Inline> inlines = new ArrayList<>();

    private HtmlReader(String text, Lines lines) {
        this.text = text;
        this.lines = lines;
    }

    /// The blocks of `text`. Never throws; `{{c1::word}}` is a marked word, as Anki has it.
    static List<Block> read(String text, Lines lines) {
        HtmlReader reader = new HtmlReader(text, lines);
        reader.containers.push(new Container("", 0));
        reader.read();
        return reader.root();
    }

    private List<Block> root() {
        endParagraph();
        while (containers.size() > 1) {
            endContainer(text.length());
        }
        return containers.getFirst().blocks;
    }

    private void read() {
        Matcher token = TOKEN.matcher(text);
        int from = 0;
        while (token.find(from)) {
            plain(from, token.start());
            from = token.end();
            Span span = new Span(token.start(), token.end());
            char first = text.charAt(token.start());
            if (first == '&') {
                inlines.add(new Inline.Text(span, entity(token.group())));
            } else if (first == '\n' || first == '\r') {
                inlines.add(new Inline.Break(span, lines == Lines.BREAKS));
            } else if (first == '{') {
                open("cloze", "", span);
            } else if (first == '}' || first == ':') {
                endCloze(span, token.group(4));
            } else if (token.group(2) == null) {
                int end = text.indexOf("-->", from);
                from = end < 0 ? text.length() : end + 3;
            } else {
                String name = token.group(2).toLowerCase(Locale.ROOT);
                from = token.group(1).isEmpty() ? opening(name, token.group(3), span) : closing(name, span);
            }
        }
        plain(from, text.length());
    }

    private void plain(int from, int to) {
        if (from < to) {
            inlines.add(new Inline.Text(new Span(from, to), text.substring(from, to)));
        }
    }

    private static String entity(String written) {
        return ENTITIES.computeIfAbsent(written, entity -> {
            List<Block> read = Markdown.read("x" + entity + "x", 0);
            String said = Plain.ofBlocks(read);
            return said.substring(1, said.length() - 1);
        });
    }

    /// @return where reading goes on
    private int opening(String name, String attributes, Span span) {
        if (name.equals("pre") || name.equals("script") || name.equals("style")) {
            return raw(name, span);
        }
        if (HtmlTags.MARKS.contains(name)) {
            open(name, attributes, span);
        } else if (name.equals("br")) {
            inlines.add(new Inline.Break(span, true));
        } else if (name.equals("img")) {
            inlines.add(new Inline.Image(span, attribute(attributes, "src"), attribute(attributes, "alt")));
        } else if (name.equals("hr")) {
            endParagraph();
            containers.getFirst().blocks.add(new Block.Rule(span));
        } else if (HtmlTags.BOUNDARIES.contains(name)) {
            endParagraph();
        } else if (HtmlTags.CONTAINERS.contains(name) && containers.size() > DEEPEST) {
            endParagraph();
        } else if (HtmlTags.CONTAINERS.contains(name)) {
            endParagraph();
            makeRoom(name, span.start());
            containers.push(new Container(name, span.start()));
        } else if (!HtmlTags.SHAPING.contains(name)) {
            inlines.add(new Inline.Tag(span, span.in(text)));
        }
        return span.end();
    }

    private int closing(String name, Span span) {
        if (HtmlTags.MARKS.contains(name)) {
            close(name, span);
        } else if (HtmlTags.BOUNDARIES.contains(name)) {
            endParagraph();
        } else if (HtmlTags.CONTAINERS.contains(name) && isOpen(name)) {
            endParagraph();
            while (!containers.getFirst().name.equals(name)) {
                endContainer(span.start());
            }
            endContainer(span.end());
        } else if (!HtmlTags.SHAPING.contains(name) && !HtmlTags.CONTAINERS.contains(name)) {
            inlines.add(new Inline.Tag(span, span.in(text)));
        }
        return span.end();
    }

    private boolean isOpen(String name) {
        return containers.stream().anyMatch(container -> container.name.equals(name));
    }

    /// Items, rows and cells that were not closed end where the next begins; one that stands alone opens its own list.
    private void makeRoom(String name, int at) {
        switch (name) {
            case "li" -> {
                closeUpTo("li", Set.of("ul", "ol"), at);
                needs(Set.of("ul", "ol"), "ul", at);
            }
            case "tr" -> {
                closeUpTo("tr", Set.of("table"), at);
                needs(Set.of("table"), "table", at);
            }
            case "td", "th" -> {
                closeUpTo("td", Set.of("tr", "table"), at);
                closeUpTo("th", Set.of("tr", "table"), at);
                needs(Set.of("tr"), "tr", at);
            }
            default -> {}
        }
    }

    private void closeUpTo(String name, Set<String> within, int at) {
        for (Container container : containers) {
            if (within.contains(container.name)) {
                return;
            }
            if (container.name.equals(name)) {
                while (!containers.getFirst().name.equals(name)) {
                    endContainer(at);
                }
                endContainer(at);
                return;
            }
        }
    }

    private void needs(Set<String> parents, String parent, int at) {
        if (!parents.contains(containers.getFirst().name)) {
            makeRoom(parent, at);
            containers.push(new Container(parent, at));
        }
    }

    /// Code as it stands, or what nobody sees.
    private int raw(String name, Span opening) {
        Matcher close =
                Pattern.compile("</" + name + "\\s*>", Pattern.CASE_INSENSITIVE).matcher(text);
        boolean closed = close.find(opening.end());
        int end = closed ? close.start() : text.length();
        int after = closed ? close.end() : text.length();
        if (name.equals("pre")) {
            endParagraph();
            String code = code(text.substring(opening.end(), end))
                    .replaceFirst("^\\R", "")
                    .stripTrailing();
            containers.getFirst().blocks.add(new Block.Code(new Span(opening.start(), after), "", code, true, true));
        }
        return after;
    }

    private static String code(String html) {
        String lines = html.replaceAll("(?i)<br\\s*/?>", "\n").replaceAll("\\r\\n?", "\n");
        return Pattern.compile("</?[a-zA-Z][^<>]*>|&#?\\w{1,32};")
                .matcher(lines)
                .replaceAll(
                        match -> Matcher.quoteReplacement(match.group().startsWith("&") ? entity(match.group()) : ""));
    }

    private void open(String name, String attributes, Span span) {
        if (marks.size() > DEEPEST) {
            return;
        }
        marks.push(new Mark(name, attribute(attributes, "href"), span, inlines));
        inlines = new ArrayList<>();
    }

    /// A closing tag without an opening one is dropped, as a browser does.
    private void close(String name, Span span) {
        if (marks.stream().noneMatch(mark -> mark.name.equals(name))) {
            return;
        }
        while (!marks.getFirst().name.equals(name)) {
            end(Span.at(span.start()));
        }
        end(span);
    }

    private void endCloze(Span span, @Nullable String hint) {
        if (marks.stream().noneMatch(mark -> mark.name.equals("cloze"))) {
            inlines.add(new Inline.Text(span, span.in(text)));
            return;
        }
        close("cloze", span);
        if (hint != null && !hint.isBlank()) {
            inlines.add(new Inline.Text(span, " (" + hint + ")"));
        }
    }

    private void end(Span closing) {
        Mark mark = marks.pop();
        List<Inline> children = inlines;
        inlines = mark.before;
        Span span = mark.tag.cover(closing);
        Span inner = new Span(mark.tag.end(), Math.max(mark.tag.end(), closing.start()));
        if (children.isEmpty()) {
            return;
        }
        inlines.add(
                switch (mark.name) {
                    case "b", "strong" -> new Inline.Strong(span, children);
                    case "i", "em" -> new Inline.Emphasis(span, children);
                    case "mark", "cloze" -> new Inline.Mark(span, inner, children);
                    case "a" -> new Inline.Link(span, mark.href, children);
                    case "s", "del", "strike" -> new Inline.Strike(span, children);
                    default -> new Inline.Code(span, inner, Plain.of(children).replace('\n', ' '));
                });
    }

    /// Marks that are open when a paragraph ends go on in the next.
    private void endParagraph() {
        List<Mark> open = List.copyOf(marks);
        int at = inlines.isEmpty() ? 0 : inlines.get(inlines.size() - 1).span().end();
        while (!marks.isEmpty()) {
            end(Span.at(Math.max(at, marks.getFirst().tag.end())));
        }
        RichText paragraph = Cut.trim(new RichText(Span.at(0), inlines));
        if (!paragraph.inlines().isEmpty()) {
            containers.getFirst().blocks.add(new Block.Paragraph(paragraph.span(), paragraph));
        }
        inlines = new ArrayList<>();
        for (Mark mark : open.reversed()) {
            if (marks.stream().noneMatch(other -> other.name.equals(mark.name))) {
                open(mark.name, "", mark.tag);
            }
        }
    }

    private void endContainer(int at) {
        Container ended = containers.pop();
        Container outer = containers.getFirst();
        Span span = new Span(ended.start, Math.max(ended.start, at));
        switch (ended.name) {
            case "li" -> outer.bullets.add(new Block.Bullet(span, null, ended.blocks));
            case "td", "th" -> outer.cells.add(new Block.Cell(span, joined(span, ended.blocks)));
            case "tr" -> {
                if (!ended.cells.isEmpty()) {
                    outer.rows.add(new Block.Row(span, true, ended.cells));
                }
                outer.blocks.addAll(ended.blocks);
            }
            case "table" -> {
                outer.blocks.addAll(ended.blocks);
                if (!ended.rows.isEmpty()) {
                    outer.blocks.add(
                            new Block.Table(span, ended.rows.get(0), ended.rows.subList(1, ended.rows.size())));
                }
            }
            case "ul", "ol" -> {
                outer.blocks.addAll(ended.blocks);
                if (!ended.bullets.isEmpty()) {
                    outer.blocks.add(new Block.Bullets(span, ended.name.equals("ol"), 1, ended.bullets));
                }
            }
            case "blockquote" -> outer.blocks.add(new Block.Quote(span, ended.blocks));
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                outer.blocks.add(new Block.Heading(span, ended.name.charAt(1) - '0', joined(span, ended.blocks)));
            default -> outer.blocks.addAll(ended.blocks);
        }
    }

    /// Paragraphs as the lines of one; what is no paragraph, by its words.
    private static RichText joined(Span span, List<Block> blocks) {
        List<Inline> all = new ArrayList<>();
        for (Block block : blocks) {
            if (!all.isEmpty()) {
                all.add(new Inline.Break(Span.at(block.span().start()), true));
            }
            if (block instanceof Block.Paragraph paragraph) {
                all.addAll(paragraph.text().inlines());
            } else {
                all.add(new Inline.Text(block.span(), Plain.ofBlocks(List.of(block))));
            }
        }
        return new RichText(span, all);
    }

    private static String attribute(String attributes, String name) {
        Matcher attribute = ATTRIBUTE.matcher(attributes);
        while (attribute.find()) {
            if (attribute.group(1).equalsIgnoreCase(name)) {
                String value = attribute.group(2) != null
                        ? attribute.group(2)
                        : attribute.group(3) != null ? attribute.group(3) : attribute.group(4);
                return code(value);
            }
        }
        return "";
    }

    /// An element that holds blocks.
    private static final class Container {
        final String name;
        final int start;
        final List<Block> blocks = new ArrayList<>();
        final List<Block.Bullet> bullets = new ArrayList<>();
        final List<Block.Row> rows = new ArrayList<>();
        final List<Block.Cell> cells = new ArrayList<>();

        Container(String name, int start) {
            this.name = name;
            this.start = start;
        }
    }

    /// A mark that is open.
    ///
    /// @param before what stands before it in its paragraph
    private record Mark(String name, String href, Span tag, List<Inline> before) {}
}
