package studypack.validate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.markdown.Inline;
import studypack.mojibake.Repair;
import studypack.note.Note;
import studypack.text.Located;
import studypack.text.SourceText;
import studypack.text.Span;

/// Tells which characters of a note are its words, for rules about language: not those of code blocks, addresses, tags
/// and front matter, and not those on lines that were broken.
///
/// Code inside a line counts, for notes mark the words to learn so.
public final class Wording {
    private static final int LONGEST_ADDRESS = 2_000;

    private Wording() {}

    /// Whether the character at a place of the reading text is one of the note's words. Goes down to it through the
    /// blocks that hold it, so that asking about a few places costs little.
    public static boolean holds(Note note, int at) {
        return inBlocks(note.blocks(), at) && !isInAddress(note.source().text(), at) && !isBroken(note.source(), at);
    }

    private static boolean isBroken(SourceText source, int at) {
        if (source.repairs().isEmpty()) {
            return false;
        }
        Span line = source.originalLines().line(source.position(at).line());
        Repair repair = endingBehind(source.repairs(), line.start());
        return repair != null && repair.span().start() < line.end();
    }

    /// The one that holds the place; they are in order and do not overlap.
    private static <T extends Located> @Nullable T holding(List<T> pieces, int at) {
        T piece = endingBehind(pieces, at);
        return piece != null && piece.span().start() <= at ? piece : null;
    }

    private static <T extends Located> @Nullable T endingBehind(List<T> pieces, int at) {
        int from = 0;
        int to = pieces.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (pieces.get(middle).span().end() <= at) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from < pieces.size() ? pieces.get(from) : null;
    }

    private static boolean inBlocks(List<Block> blocks, int at) {
        Block block = holding(blocks, at);
        return block != null
                && switch (block) {
                    case Block.Heading heading -> inLine(heading.text().inlines(), at);
                    case Block.Paragraph paragraph -> inLine(paragraph.text().inlines(), at);
                    case Block.Quote quote -> inBlocks(quote.children(), at);
                    case Block.Bullets list -> {
                        Block.Bullet item = holding(list.items(), at);
                        yield item != null && inBlocks(item.children(), at);
                    }
                    case Block.Table table -> inRow(table.header(), at) || inRow(holding(table.rows(), at), at);
                    case Block.Details details ->
                        inLine(details.summary().inlines(), at) || inBlocks(details.children(), at);
                    case Block.Callout callout ->
                        inLine(callout.title().inlines(), at) || inBlocks(callout.children(), at);
                    case Block.Code code -> false;
                    case Block.Rule rule -> false;
                    case Block.Html html -> false;
                    case Block.Comment comment -> false;
                };
    }

    private static boolean inRow(Block.@Nullable Row row, int at) {
        Block.Cell cell = row == null ? null : holding(row.cells(), at);
        return cell != null && inLine(cell.text().inlines(), at);
    }

    private static boolean inLine(List<Inline> inlines, int at) {
        Inline inline = holding(inlines, at);
        return inline != null
                && switch (inline) {
                    case Inline.Text text -> true;
                    case Inline.Code code -> true;
                    case Inline.Strong strong -> inLine(strong.children(), at);
                    case Inline.Emphasis emphasis -> inLine(emphasis.children(), at);
                    case Inline.Strike strike -> inLine(strike.children(), at);
                    case Inline.Mark mark -> inLine(mark.children(), at);
                    case Inline.Link link -> inLine(link.children(), at);
                    case Inline.Image image -> false;
                    case Inline.Break end -> false;
                    case Inline.Tag tag -> false;
                };
    }

    /// `https://…/문서` in running text.
    private static boolean isInAddress(String text, int at) {
        for (int i = at - 1; i >= 0 && at - i < LONGEST_ADDRESS && text.charAt(i) > ' '; i--) {
            if (text.charAt(i) == '/' && text.startsWith("://", i - 2)) {
                return true;
            }
        }
        return false;
    }
}
