package studypack.dialect;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.markdown.Cut;
import studypack.markdown.Flat;
import studypack.markdown.RichText;
import studypack.note.Definition;
import studypack.note.Element;
import studypack.note.Pair;
import studypack.note.Passage;
import studypack.note.Term;
import studypack.text.Span;

/// Lines of two columns with a tab between them, as they come out of a table or a deck of cards.
final class TabbedLines implements Dialect {
    @Override
    public @Nullable Reading tryRead(Cursor cursor) {
        if (!(cursor.block() instanceof Block.Paragraph paragraph) || !Peek.holds(paragraph.text(), "\t")) {
            return null;
        }
        List<RichText> lines = Cut.lines(paragraph.text());
        List<RichText> columns = new ArrayList<>();
        boolean asks = false;
        for (RichText line : lines) {
            Flat flat = Flat.of(line);
            int tab = flat.text().indexOf('\t');
            if (tab <= 0 || flat.text().indexOf('\t', tab + 1) >= 0) {
                return null;
            }
            Span sign = flat.span(tab, tab + 1);
            RichText left = Cut.trim(Cut.sub(line, new Span(line.span().start(), sign.start())));
            RichText right = Cut.after(line, sign);
            if (left.isBlank() || right.isBlank()) {
                return null;
            }
            asks |= Peek.asks(left);
            columns.add(left);
            columns.add(right);
        }
        if (lines.size() < 2) {
            return null;
        }
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < columns.size(); i += 2) {
            elements.add(asks ? pair(columns.get(i), columns.get(i + 1)) : term(columns.get(i), columns.get(i + 1)));
        }
        return new Reading(elements, 1);
    }

    private static Element pair(RichText question, RichText answer) {
        return new Pair(
                "",
                question.span().cover(answer.span()),
                null,
                List.of(),
                Passage.of(question),
                List.of(Passage.of(answer)),
                null);
    }

    private static Element term(RichText term, RichText definition) {
        return new Term(
                "",
                term.span().cover(definition.span()),
                List.of(),
                Passage.of(term),
                List.of(new Definition(null, Passage.of(definition))));
    }
}
