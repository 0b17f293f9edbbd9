package studypack.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studypack.markdown.Block;
import studypack.markdown.Inline;
import studypack.markdown.RichText;
import studypack.note.WrittenId;
import studypack.text.Span;

/// A place in the text of a note where an id is written; which item it names is for [Naming] to find.
///
/// @param span of the mark, its brackets too
/// @param id   what it says
record IdMark(Span span, String id, Kind kind) {

    /// How it is written; where several name one item, the first kind counts.
    enum Kind {
        /// `{#vpc-1}` at the end of a line or a cell, as in Pandoc and kramdown.
        BRACES,
        /// `<!-- id: vpc-1 -->`
        COMMENT,
        /// `^vpc-1` at the end of a line, as in Obsidian.
        BLOCK
    }

    private static final Pattern BRACES = Pattern.compile(
            "(?<![{$\\\\])\\{:?[ \\t]*#([^{}\\r\\n|]{1,200})}(?=[ \\t]*(?:\\*\\*|__)?[ \\t]*(?:[|\\r\\n]|<br|$))");
    /// Classes and fields that Pandoc allows behind the id: ` .wide lang=ko`.
    private static final Pattern ATTRIBUTES = Pattern.compile("(?:\\s+(?:\\.[\\w-]+|[\\w-]+=\\S+))*\\s*$");
    private static final Pattern COMMENT = Pattern.compile(
            "<!--[ \\t]*(?:q(?:uestion)?[-_ ]?)?u?id[ \\t]*[:=][ \\t]*([^\\r\\n>]{0,200}?)[ \\t]*-->",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BLOCK =
            Pattern.compile("(?<=^|[ \\t\\r\\n])\\^(?=[\\d-]*[A-Za-z])([A-Za-z0-9-]{3,64})(?=[ \\t]*(?:[\\r\\n]|$))");

    /// Everything in the note that may be an id, in order; what stands in code is none.
    ///
    /// @param start where the text begins behind the front matter
    static List<IdMark> of(String text, int start, List<Block> blocks) {
        List<IdMark> marks = new ArrayList<>();
        find(text, start, "{", BRACES, Kind.BRACES, marks);
        find(text, start, "<!--", COMMENT, Kind.COMMENT, marks);
        find(text, start, "^", BLOCK, Kind.BLOCK, marks);
        if (marks.isEmpty()) {
            return marks;
        }
        NavigableSet<Span> code = new TreeSet<>();
        blocks.forEach(block -> code(block, code));
        marks.removeIf(mark -> {
            Span before = code.floor(mark.span());
            return before != null && before.covers(mark.span());
        });
        marks.sort(Comparator.comparing(IdMark::span));
        return firstOfEachLine(text, marks);
    }

    /// A second one would name what has a name; and a line may be as long as a file.
    private static List<IdMark> firstOfEachLine(String text, List<IdMark> marks) {
        List<IdMark> first = new ArrayList<>();
        int lineEnd = 0;
        for (IdMark mark : marks) {
            if (mark.span().start() < lineEnd) {
                continue;
            }
            first.add(mark);
            lineEnd = mark.span().end();
            while (lineEnd < text.length() && text.charAt(lineEnd) != '\n' && text.charAt(lineEnd) != '\r') {
                lineEnd++;
            }
        }
        return first;
    }

    private static void find(String text, int start, String sign, Pattern pattern, Kind kind, List<IdMark> marks) {
        int at = text.indexOf(sign, start);
        if (at < 0) {
            return;
        }
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        while (at >= 0) {
            int next = at + sign.length();
            if (matcher.region(at, text.length()).lookingAt()) {
                String id = kind == Kind.BRACES
                        ? ATTRIBUTES.matcher(matcher.group(1)).replaceFirst("")
                        : matcher.group(1);
                marks.add(new IdMark(new Span(matcher.start(), matcher.end()), id, kind));
                next = matcher.end();
            }
            at = text.indexOf(sign, next);
        }
    }

    /// Whether a reader of the note sees it.
    boolean isVisible() {
        return kind != Kind.COMMENT;
    }

    WrittenId naming(Span item) {
        return new WrittenId(span, id, item);
    }

    boolean isValid() {
        return naming(span).isValid();
    }

    private static void code(Block block, NavigableSet<Span> code) {
        switch (block) {
            case Block.Code fence -> code.add(fence.span());
            case Block.Heading heading -> code(heading.text(), code);
            case Block.Paragraph paragraph -> code(paragraph.text(), code);
            case Block.Quote quote -> quote.children().forEach(child -> code(child, code));
            case Block.Bullets list ->
                list.items().forEach(item -> item.children().forEach(child -> code(child, code)));
            case Block.Table table -> table.rows().forEach(row -> row.cells().forEach(cell -> code(cell.text(), code)));
            case Block.Details details -> details.children().forEach(child -> code(child, code));
            case Block.Callout callout -> callout.children().forEach(child -> code(child, code));
            case Block.Rule rule -> {}
            case Block.Html html -> {}
            case Block.Comment comment -> {}
        }
    }

    private static void code(RichText text, NavigableSet<Span> code) {
        text.inlines().stream().filter(Inline.Code.class::isInstance).forEach(inline -> code.add(inline.span()));
    }
}
