package studypack.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.note.Note;
import studypack.text.Located;
import studypack.text.Span;

/// An HTML tag as it was written, also one that the tree of the note does not keep.
///
/// @param name in small letters
public record HtmlTag(Span span, String name, boolean closing) implements Located {
    private static final int LONGEST = 2_000;

    /// The tags of a note in order; what stands in code, in comments and in the front matter is none.
    static List<HtmlTag> of(Note note, Parts parts) {
        String text = note.source().text();
        int at = text.indexOf(
                '<', note.frontMatter() == null ? 0 : note.frontMatter().span().end());
        if (at < 0) {
            return List.of();
        }
        List<HtmlTag> tags = new ArrayList<>();
        List<Span> raw = raw(parts);
        int next = 0;
        for (; at >= 0; at = text.indexOf('<', at + 1)) {
            while (next < raw.size() && raw.get(next).end() <= at) {
                next++;
            }
            if (next < raw.size() && raw.get(next).start() <= at) {
                continue;
            }
            HtmlTag tag = at(text, at);
            if (tag != null && !parts.code().covers(tag.span)) {
                tags.add(tag);
            }
        }
        return tags;
    }

    private static List<Span> raw(Parts parts) {
        List<Span> raw = new ArrayList<>();
        parts.blocks(Block.Html.class).forEach(block -> raw.add(block.span()));
        parts.blocks(Block.Comment.class).forEach(block -> raw.add(block.span()));
        raw.sort(null);
        return raw;
    }

    private static @Nullable HtmlTag at(String text, int at) {
        boolean closing = text.startsWith("</", at);
        int start = at + (closing ? 2 : 1);
        int end = start;
        while (end < text.length() && isName(text.charAt(end))) {
            end++;
        }
        if (end == start || !Character.isLetter(text.charAt(start)) || (at > 0 && text.charAt(at - 1) == '\\')) {
            return null;
        }
        // `<name@example.org>` is an address.
        if (end < text.length() && " \t\r\n/>".indexOf(text.charAt(end)) < 0) {
            return null;
        }
        int close = end(text, end);
        return close < 0
                ? null
                : new HtmlTag(new Span(at, close), text.substring(start, end).toLowerCase(Locale.ROOT), closing);
    }

    private static boolean isName(char c) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || c == '-');
    }

    /// Behind the `>` that ends a tag, -1 where none does.
    private static int end(String text, int from) {
        char quote = 0;
        for (int i = from; i < text.length() && i < from + LONGEST; i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '>') {
                return i + 1;
            } else if (c == '<') {
                return -1;
            } else if (c == '"' || c == '\'') {
                quote = c;
            }
        }
        return -1;
    }
}
