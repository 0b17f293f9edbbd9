package studypack.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studypack.text.Span;

/// Finds the quotes that are callouts: `> [!question]- title`, `> [!NOTE]`.
final class Callouts {
    private static final Pattern MARK =
            Pattern.compile("\\[!([\\p{L}\\p{N}_-]+)(?:\\|[^\\]\\r\\n]*)?\\]([+-]?)(?=\\s|$)");

    private Callouts() {}

    /// The quote as a callout where its first line begins with a mark, else the quote.
    static Block of(String text, Block.Quote quote) {
        if (quote.children().isEmpty()
                || !(quote.children().get(0) instanceof Block.Paragraph first)
                || !text.startsWith("[!", first.span().start())) {
            return quote;
        }
        Matcher mark =
                MARK.matcher(text).region(first.span().start(), first.span().end());
        if (!mark.lookingAt()) {
            return quote;
        }
        RichText line = Cut.lines(first.text()).get(0);
        Span kind = new Span(mark.start(1), mark.end(1));
        Inline.Text word = new Inline.Text(kind, mark.group(1));
        RichText title = Cut.after(line, new Span(line.span().start(), mark.end()));
        RichText under = Cut.after(first.text(), line.span());
        List<Block> children = new ArrayList<>();
        if (!under.inlines().isEmpty()) {
            children.add(new Block.Paragraph(under.span(), under));
        }
        children.addAll(quote.children().subList(1, quote.children().size()));
        return new Block.Callout(
                quote.span(),
                word,
                folded(mark.group(2)),
                title.inlines().isEmpty() ? new RichText(kind, List.of(word)) : title,
                children);
    }

    private static @Nullable Boolean folded(String sign) {
        return sign.isEmpty() ? null : sign.equals("-");
    }
}
