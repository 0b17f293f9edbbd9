package studypack.anki;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.markdown.CodeLines;
import studypack.markdown.Inline;
import studypack.markdown.RichText;
import studypack.note.Passage;

/// Passages as HTML that holds nothing but our own tags, so that no note can run a script or fetch a file on a phone.
///
/// @param doubts   marks what of the note is not sure
/// @param pictures tells what the package has of a picture; of one that it lacks, the card shows the words
record Html(Doubts doubts, Function<Inline.Image, MediaFiles.Answer> pictures) {
    private static final Pattern SAFE_LINK = Pattern.compile("(?i)(?:https?://|mailto:)[^\\s\\p{Cntrl}]+");

    /// A lone paragraph stays running text; anything else becomes blocks.
    String of(Passage passage) {
        StringBuilder out = new StringBuilder();
        if (passage.blocks().size() == 1 && passage.blocks().get(0) instanceof Block.Paragraph paragraph) {
            inlines(paragraph.text().inlines(), out);
        } else {
            blocks(passage.blocks(), out);
        }
        return out.toString();
    }

    private void blocks(List<Block> blocks, StringBuilder out) {
        blocks.forEach(block -> block(block, out));
    }

    private void block(Block block, StringBuilder out) {
        switch (block) {
            case Block.Heading heading -> element("h4", heading.text(), out);
            case Block.Paragraph paragraph -> element("p", paragraph.text(), out);
            case Block.Code code -> {
                out.append("<pre><code>");
                code(code, out);
                out.append("</code></pre>");
            }
            case Block.Quote quote -> {
                out.append("<blockquote>");
                blocks(quote.children(), out);
                out.append("</blockquote>");
            }
            case Block.Bullets list -> list(list, out);
            case Block.Table table -> table(table, out);
            case Block.Details details -> {
                out.append("<details>");
                element("summary", details.summary(), out);
                blocks(details.children(), out);
                out.append("</details>");
            }
            case Block.Callout callout -> callout(callout, out);
            case Block.Rule rule -> out.append("<hr>");
            case Block.Html html ->
                out.append("<pre>")
                        .append(doubts.marked(html.html(), html.span()))
                        .append("</pre>");
            case Block.Comment comment -> {}
        }
    }

    /// A quote with a title over it; folded where the note folds it.
    private void callout(Block.Callout callout, StringBuilder out) {
        boolean folds = Boolean.TRUE.equals(callout.folded());
        out.append(folds ? "<details>" : "<blockquote>");
        element(folds ? "summary" : "h4", callout.heading(), out);
        blocks(callout.children(), out);
        out.append(folds ? "</details>" : "</blockquote>");
    }

    private void code(Block.Code code, StringBuilder out) {
        if (doubts.source().unsure(code.span()).isEmpty()) {
            out.append(Escape.text(code.text()));
            return;
        }
        for (Inline.Text line : CodeLines.of(code, doubts.source().text())) {
            out.append(doubts.marked(line.text(), line.span())).append('\n');
        }
    }

    private void list(Block.Bullets list, StringBuilder out) {
        String tag = list.ordered() ? "ol" : "ul";
        out.append('<').append(tag);
        if (list.ordered() && list.first() != 1) {
            out.append(" start=\"").append(list.first()).append('"');
        }
        out.append('>');
        for (Block.Bullet item : list.items()) {
            out.append("<li>");
            if (item.task() != null) {
                out.append(item.task() ? "☑ " : "☐ ");
            }
            List<Block> children = item.children();
            if (!children.isEmpty() && children.get(0) instanceof Block.Paragraph first) {
                inlines(first.text().inlines(), out);
                children = children.subList(1, children.size());
            }
            blocks(children, out);
            out.append("</li>");
        }
        out.append("</").append(tag).append('>');
    }

    private void table(Block.Table table, StringBuilder out) {
        out.append("<div class=\"sp-table\"><table><thead>");
        row("th", table.header(), out);
        out.append("</thead><tbody>");
        table.rows().forEach(row -> row("td", row, out));
        out.append("</tbody></table></div>");
    }

    private void row(String tag, Block.Row row, StringBuilder out) {
        out.append("<tr>");
        row.cells().forEach(cell -> element(tag, cell.text(), out));
        out.append("</tr>");
    }

    private void element(String tag, RichText text, StringBuilder out) {
        element(tag, text.inlines(), out);
    }

    private void element(String tag, List<Inline> children, StringBuilder out) {
        out.append('<').append(tag).append('>');
        inlines(children, out);
        out.append("</").append(tag).append('>');
    }

    private void inlines(List<Inline> inlines, StringBuilder out) {
        inlines.forEach(inline -> inline(inline, out));
    }

    private void inline(Inline inline, StringBuilder out) {
        switch (inline) {
            case Inline.Text text -> out.append(doubts.marked(text.text(), text.span()));
            case Inline.Code code ->
                out.append("<code>")
                        .append(doubts.marked(code.text(), code.inner()))
                        .append("</code>");
            case Inline.Strong strong -> element("strong", strong.children(), out);
            case Inline.Emphasis emphasis -> element("em", emphasis.children(), out);
            case Inline.Strike strike -> element("s", strike.children(), out);
            case Inline.Mark mark -> element("mark", mark.children(), out);
            case Inline.Link link -> link(link, out);
            case Inline.Image image -> picture(image, out);
            case Inline.Break end -> out.append(end.hard() ? "<br>" : " ");
            case Inline.Tag tag -> out.append(doubts.marked(tag.html(), tag.span()));
        }
    }

    private void picture(Inline.Image image, StringBuilder out) {
        MediaFiles.Answer picture = pictures.apply(image);
        if (picture.name() == null) {
            out.append("<span class=\"sp-picture\">")
                    .append(doubts.marked(image.alt().isBlank() ? image.target() : image.alt(), image.span()))
                    .append("</span>");
            return;
        }
        out.append("<img src=\"").append(picture.name());
        out.append("\" alt=\"").append(Escape.attribute(image.alt())).append('"');
        String width = width(image.width(), picture.width());
        if (!width.isEmpty()) {
            out.append(" width=\"").append(width).append('"');
        }
        out.append('>');
    }

    /// As HTML counts it: pixels, or hundredths of the column.
    ///
    /// @param own of the picture, 0 where it is not known
    private static String width(Inline.Image.@Nullable Width wanted, int own) {
        if (wanted == null) {
            return "";
        }
        return switch (wanted.unit()) {
            case PIXELS -> Long.toString(Math.round(wanted.value()));
            case COLUMN -> Math.round(wanted.value() * 100) + "%";
            case OWN -> own == 0 ? "" : Long.toString(Math.max(1, Math.round(wanted.value() * own)));
        };
    }

    private void link(Inline.Link link, StringBuilder out) {
        if (!SAFE_LINK.matcher(link.target()).matches()) {
            inlines(link.children(), out);
            return;
        }
        out.append("<a href=\"").append(Escape.attribute(link.target())).append("\">");
        inlines(link.children(), out);
        out.append("</a>");
    }
}
