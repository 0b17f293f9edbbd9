package studypack.validate.ignore;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.note.Item;
import studypack.note.Note;
import studypack.text.LineTable;
import studypack.text.Located;
import studypack.text.Span;
import studypack.validate.Wording;

/// For which piece of the reading text a comment holds that stands before it or in it.
final class Reach {
    private final Note note;
    private final String text;
    private final LineTable lines;
    private final List<Item> items;
    private final Map<Integer, Span> byLine = new HashMap<>();

    Reach(Note note) {
        this.note = note;
        this.items = note.items();
        this.text = note.source().text();
        this.lines = note.source().lines();
        for (Item item : items) {
            byLine.merge(lines.lineAt(item.span().start()), item.span(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
        }
    }

    /// The question, term or block that begins on the next line with something on it; the line where none does; null
    /// where there is none.
    @Nullable
    Span next(int at) {
        int from = at;
        while (from < text.length() && " \t\r\n>".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        if (from == text.length()) {
            return null;
        }
        int line = lines.lineAt(from);
        Span item = item(line);
        Span block = item == null ? beginning(note.blocks(), line) : item;
        return block == null ? lines.line(line) : block;
    }

    /// The row, question, term, bullet, heading or paragraph that the line with this place belongs to, else the line.
    Span here(int at) {
        int number = lines.lineAt(at);
        Span line = lines.line(number);
        int first = line.start();
        while (first < line.end() && " \t>".indexOf(text.charAt(first)) >= 0) {
            first++;
        }
        Block block = Wording.block(note, first);
        if (block instanceof Block.Table table) {
            return row(table, line);
        }
        Span item = item(number);
        if (item != null) {
            return item;
        }
        Span bullet = bullet(note.blocks(), number);
        if (bullet != null) {
            return bullet;
        }
        boolean whole = block instanceof Block.Heading || (block instanceof Block.Paragraph && isNoItem(block.span()));
        return block != null && whole ? block.span() : line;
    }

    private static Span row(Block.Table table, Span line) {
        return table.rows().stream()
                .map(Block.Row::span)
                .filter(row -> row.start() <= line.end() && line.start() <= row.end())
                .findFirst()
                .orElse(line);
    }

    /// Nothing of a question stands in it.
    private boolean isNoItem(Span span) {
        return items.stream().map(Item::span).noneMatch(item -> item.start() < span.end() && span.start() < item.end());
    }

    private boolean begins(Located piece, int line) {
        return lines.lineAt(piece.span().start()) == line;
    }

    /// The question or term that begins on a line, the first of several.
    private @Nullable Span item(int line) {
        return byLine.get(line);
    }

    /// The outermost piece that begins on a line.
    private @Nullable Span beginning(List<? extends Located> pieces, int line) {
        for (Located piece : at(pieces, line)) {
            Span found = begins(piece, line) ? piece.span() : beginning(inside(piece), line);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /// Those of the pieces, which stand in order and apart, that the line has a part of.
    private List<? extends Located> at(List<? extends Located> pieces, int number) {
        Span line = lines.line(number);
        int low = 0;
        int high = pieces.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pieces.get(middle).span().start() <= line.end()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int from = low;
        while (from > 0 && pieces.get(from - 1).span().end() >= line.start()) {
            from--;
        }
        return pieces.subList(from, low);
    }

    private static List<? extends Located> inside(Located piece) {
        return switch (piece) {
            case Block.Bullets list -> list.items();
            case Block.Bullet bullet -> bullet.children();
            case Block.Quote quote -> quote.children();
            case Block.Details details -> details.children();
            case Block.Callout callout -> callout.children();
            case Block.Table table -> table.rows();
            default -> List.of();
        };
    }

    /// The innermost item of a list that begins on a line.
    private @Nullable Span bullet(List<? extends Located> pieces, int line) {
        Span found = null;
        for (Located piece : at(pieces, line)) {
            if (piece instanceof Block.Bullet && begins(piece, line)) {
                found = piece.span();
            }
            Span inside = bullet(inside(piece), line);
            found = inside == null ? found : inside;
        }
        return found;
    }
}
