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
    private static final int LONGEST_ADDRESS = 500;

    private Wording() {}

    /// Whether the character at a place of the reading text is one of the note's words. Goes down to it through the
    /// blocks that hold it, so that asking about a few places costs little.
    public static boolean holds(Note note, int at) {
        Block block = block(note, at);
        Inline piece = block == null ? null : piece(block, at);
        return (piece instanceof Inline.Text || piece instanceof Inline.Code)
                && !isInAddress(note.source().text(), at)
                && !isBroken(note.source(), at);
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

    /// The innermost block that holds a place of the reading text; null between blocks and in front matter.
    public static @Nullable Block block(Note note, int at) {
        return innermost(note.blocks(), at, null);
    }

    private static @Nullable Block innermost(List<Block> blocks, int at, @Nullable Block around) {
        Block block = holding(blocks, at);
        if (block == null) {
            return around;
        }
        return switch (block) {
            case Block.Quote quote -> innermost(quote.children(), at, quote);
            case Block.Bullets list -> {
                Block.Bullet item = holding(list.items(), at);
                yield item == null ? list : innermost(item.children(), at, list);
            }
            case Block.Details details -> innermost(details.children(), at, details);
            case Block.Callout callout -> innermost(callout.children(), at, callout);
            default -> block;
        };
    }

    /// Whether the place lies in code, in a block or in a line.
    public static boolean isCode(Note note, int at) {
        Block block = block(note, at);
        return block instanceof Block.Code || (block != null && piece(block, at) instanceof Inline.Code);
    }

    /// The innermost piece of running text that holds the place.
    private static @Nullable Inline piece(Block block, int at) {
        return switch (block) {
            case Block.Heading heading -> piece(heading.text().inlines(), at);
            case Block.Paragraph paragraph -> piece(paragraph.text().inlines(), at);
            case Block.Table table -> {
                Block.Row row = table.header().span().end() > at ? table.header() : holding(table.rows(), at);
                Block.Cell cell = row == null ? null : holding(row.cells(), at);
                yield cell == null ? null : piece(cell.text().inlines(), at);
            }
            case Block.Details details -> piece(details.summary().inlines(), at);
            case Block.Callout callout -> piece(callout.title().inlines(), at);
            default -> null;
        };
    }

    private static @Nullable Inline piece(List<Inline> inlines, int at) {
        Inline inline = holding(inlines, at);
        if (inline == null) {
            return null;
        }
        return switch (inline) {
            case Inline.Strong strong -> piece(strong.children(), at);
            case Inline.Emphasis emphasis -> piece(emphasis.children(), at);
            case Inline.Strike strike -> piece(strike.children(), at);
            case Inline.Mark mark -> piece(mark.children(), at);
            case Inline.Link link -> piece(link.children(), at);
            default -> inline;
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
