package studypack.validate.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import studypack.markdown.Block;
import studypack.markdown.Walk;
import studypack.note.Item;
import studypack.note.Note;
import studypack.text.Span;
import studypack.validate.Fingerprints;
import studypack.validate.pack.Digest;
import studypack.validate.pack.Packer;
import studypack.validate.pack.Unpacker;

/// A table or list of a note, which a later one may repeat.
///
/// @param rows   hashes of what its rows say, each without the lists inside it
/// @param ofItems it holds questions or terms
public record BlockFacts(Span span, Place place, boolean isTable, List<Long> rows, boolean ofItems) {
    private static final int FEWEST_ROWS = 3;
    private static final int FEWEST_LETTERS = 60;

    /// Those worth comparing: of some length, and not within one item, whose options they may be.
    static List<BlockFacts> of(Note note, List<Item> items, Fingerprints prints) {
        List<BlockFacts> found = new ArrayList<>();
        String text = note.source().text();
        for (Block block : Walk.blocks(note.blocks())) {
            List<Span> spans = rows(block);
            if (spans.size() < FEWEST_ROWS) {
                continue;
            }
            int letters = 0;
            List<Long> rows = new ArrayList<>(spans.size());
            for (Span span : spans) {
                letters += span.length();
                rows.add(hash(text, span));
            }
            int next = firstEndingAfter(items, block.span().start());
            boolean any = next < items.size()
                    && items.get(next).span().start() < block.span().end();
            boolean inside = any && items.get(next).span().covers(block.span());
            if (letters >= FEWEST_LETTERS && !inside) {
                found.add(new BlockFacts(
                        block.span(), Place.of(note, block.span(), prints), block instanceof Block.Table, rows, any));
            }
        }
        return found;
    }

    void pack(Packer out) {
        out.span(span);
        place.pack(out);
        out.bool(isTable);
        out.list(rows, Packer::bits);
        out.bool(ofItems);
    }

    static BlockFacts unpack(String path, Unpacker in) {
        return new BlockFacts(in.span(), Place.unpack(path, in), in.bool(), in.list(Unpacker::bits), in.bool());
    }

    /// Everything that decides what it is found to repeat.
    ///
    /// @param rank tells of a place which it is among those of the note
    void digest(Digest digest, IntUnaryOperator rank) {
        digest.add(rank.applyAsInt(span.start())).add(rank.applyAsInt(span.end()));
        digest.add(isTable).add(ofItems).add(rows.size());
        rows.forEach(digest::add);
    }

    private static List<Span> rows(Block block) {
        return switch (block) {
            case Block.Table table -> table.rows().stream().map(Block.Row::span).toList();
            case Block.Bullets list ->
                list.items().stream().map(BlockFacts::row).toList();
            default -> List.of();
        };
    }

    /// Without the lists inside it.
    private static Span row(Block.Bullet bullet) {
        return bullet.children().isEmpty() || bullet.children().getFirst() instanceof Block.Bullets
                ? Span.at(bullet.span().start())
                : bullet.children().getFirst().span();
    }

    /// Of everything but white space and the lines between cells.
    private static long hash(String text, Span row) {
        long hash = 0;
        for (int i = row.start(); i < row.end(); i++) {
            char c = text.charAt(i);
            if (c > ' ' && c != '|' && c != '\u00A0') {
                hash = (hash + c) * 0x9E3779B97F4A7C15L;
            }
        }
        return hash;
    }

    private static int firstEndingAfter(List<Item> items, int offset) {
        int from = 0;
        int to = items.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (items.get(middle).span().end() > offset) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }
}
