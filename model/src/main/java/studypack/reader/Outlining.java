package studypack.reader;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import studypack.note.Element;
import studypack.note.Section;

/// Gives headings their level and end: a heading lasts until the next one that is not below it, or until the container
/// it
/// stands in ends.
final class Outlining {
    private final List<Element> out = new ArrayList<>();

    private Outlining() {}

    static List<Element> flatten(List<Piece> pieces, int end) {
        Outlining outlining = new Outlining();
        outlining.group(pieces, 0, end);
        return outlining.out;
    }

    private void group(List<Piece> pieces, int level, int end) {
        Deque<Open> open = new ArrayDeque<>();
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Leaf leaf -> out.add(leaf.element());
                case Piece.Group inner ->
                    group(inner.pieces(), level + open.size(), inner.span().end());
                case Piece.Head head -> {
                    while (!open.isEmpty() && open.peek().rank >= head.rank()) {
                        close(open.pop(), head.span().start());
                    }
                    open.push(new Open(out.size(), head.rank()));
                    out.add(new Section(head.span(), level + open.size(), head.title(), head.kind(), end));
                }
            }
        }
        while (!open.isEmpty()) {
            close(open.pop(), end);
        }
    }

    private void close(Open open, int end) {
        Section section = (Section) out.get(open.index);
        out.set(open.index, new Section(section.span(), section.level(), section.title(), section.kind(), end));
    }

    /// A section that has not ended.
    private record Open(int index, int rank) {}
}
