package studypack.dialect;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.note.Definition;
import studypack.note.Element;
import studypack.note.Passage;
import studypack.note.Prose;
import studypack.note.Term;

/// `용어 | 설명`, `Keyword | 개념 | 사용하는 시기와 상황`: a term and what it means in each row. A table that compares things
/// with each other is no term table and stays as it is.
final class TermTable implements Dialect {
    @Override
    public @Nullable Reading tryRead(Cursor cursor) {
        if (!(cursor.block() instanceof Block.Table table) || !isOfTerms(table)) {
            return null;
        }
        List<Element> elements = new ArrayList<>();
        elements.add(QuestionTable.header(table));
        for (Block.Row row : table.rows()) {
            elements.add(
                    row.separated() || row.cells().size() > 1
                            ? term(table.header(), row)
                            : new Prose(Passages.paragraph(row.cells().get(0).text()), 0));
        }
        return new Reading(elements, 1);
    }

    private static boolean isOfTerms(Block.Table table) {
        Block.Row header = table.header();
        if (header.cells().size() < 2 || header.cells().get(0).text().isBlank()) {
            return false;
        }
        for (int column = 1; column < header.cells().size(); column++) {
            if (TableColumns.isDefinition(header, column)) {
                return true;
            }
        }
        return false;
    }

    private static Term term(Block.Row header, Block.Row row) {
        List<Definition> definitions = new ArrayList<>();
        for (int column = 1; column < row.cells().size(); column++) {
            String aspect = TableColumns.title(header, column);
            definitions.add(new Definition(
                    aspect.isEmpty() ? null : aspect,
                    Passage.of(row.cells().get(column).text())));
        }
        return new Term("", row.span(), List.of(), Passage.of(row.cells().get(0).text()), definitions);
    }
}
