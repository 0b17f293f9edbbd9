package studypack.reader;

import java.util.List;
import studypack.markdown.RichText;
import studypack.note.Element;
import studypack.note.Section;
import studypack.text.Span;

/// What the walk finds, before the levels of its headings are known.
sealed interface Piece {

    record Leaf(Element element) implements Piece {}

    /// @param rank how high it stands among the headings of its group; the lower, the higher
    record Head(Span span, RichText title, Section.Kind kind, int rank) implements Piece {}

    /// What stands in one container; sections that begin in it end with it.
    record Group(Span span, List<Piece> pieces) implements Piece {}
}
