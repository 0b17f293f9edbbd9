package studypack.question;

import java.util.List;
import studypack.markdown.Block;
import studypack.markdown.Cut;
import studypack.markdown.RichText;
import studypack.markdown.Slice;
import studypack.text.Span;

/// The blocks of one level with their lines: a note, or what is folded in it.
record Level(List<Block> blocks, List<Unit> units, String source) {

    static Level of(List<Block> blocks, String source) {
        return new Level(blocks, Units.of(blocks, source), source);
    }

    int size() {
        return units.size();
    }

    Unit unit(int index) {
        return units.get(index);
    }

    /// The blocks between two places, cut where they begin or end in the middle of one.
    List<Block> slice(int from, int to) {
        return from >= to ? List.of() : Slice.of(blocks, new Span(from, to), source);
    }

    /// A piece of a line.
    RichText text(Unit unit, int from, int to) {
        if (from >= to) {
            return new RichText(Span.at(unit.offset(from)), List.of());
        }
        return Cut.trim(Cut.sub(unit.text, unit.flat().span(from, to)));
    }
}
