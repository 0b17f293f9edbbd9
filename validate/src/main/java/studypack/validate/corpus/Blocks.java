package studypack.validate.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The tables and lists that were read, row by row, and how a later one is found that repeats one of them.
public final class Blocks {
    private static final int FEWEST_ROWS = 3;
    private static final double MOST_OF_IT = 0.8;

    private final Map<Long, Where> byRow = new HashMap<>();

    /// The block that has a row, and which block it is.
    private record Where(int number, Earlier earlier) {}

    private int blocks;

    /// A later block and the one that it repeats, all of it or nearly.
    ///
    /// @param index which block of its note it is
    /// @param rows  how many of them stand there
    public record Repeat(BlockFacts block, int index, Earlier before, int rows) {}

    /// The repeats in a note, the outermost at each place, in order. A list or table without questions and terms is
    /// compared in its own note alone: notes have their menus and legends in common.
    ///
    /// @param note how many notes were read before
    List<Repeat> take(int note, List<BlockFacts> found) {
        Map<Long, Where> own = new HashMap<>();
        List<Repeat> repeats = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            BlockFacts block = found.get(i);
            boolean inside =
                    !repeats.isEmpty() && repeats.getLast().block().span().covers(block.span());
            Repeat repeat = inside ? null : repeat(block, i, block.ofItems() ? byRow : own);
            if (repeat != null) {
                repeats.add(repeat);
            } else if (!inside) {
                Where where = new Where(blocks++, new Earlier(note, i, block.place(), ""));
                Map<Long, Where> rows = block.ofItems() ? byRow : own;
                block.rows().forEach(row -> rows.putIfAbsent(row, where));
            }
        }
        return repeats;
    }

    private static @Nullable Repeat repeat(BlockFacts block, int index, Map<Long, Where> rows) {
        Map<Integer, Integer> votes = new TreeMap<>();
        Map<Integer, Earlier> places = new HashMap<>();
        for (Long row : block.rows()) {
            Where before = rows.get(row);
            if (before != null) {
                votes.merge(before.number(), 1, Integer::sum);
                places.put(before.number(), before.earlier());
            }
        }
        for (Map.Entry<Integer, Integer> vote : votes.entrySet()) {
            int same = vote.getValue();
            Earlier earlier = places.get(vote.getKey());
            if (earlier != null
                    && same >= FEWEST_ROWS
                    && same >= MOST_OF_IT * block.rows().size()) {
                return new Repeat(block, index, earlier, same);
            }
        }
        return null;
    }
}
