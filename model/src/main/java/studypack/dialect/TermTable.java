package studypack.dialect;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.note.Cue;
import studypack.note.Definition;
import studypack.note.Element;
import studypack.note.Passage;
import studypack.note.Prose;
import studypack.note.Term;

/// `용어 | 설명`, `Keyword | 개념 | 사용하는 시기와 상황`: a term and what it means in each row; two columns under empty
/// headings, too. A table that compares things with each other is no term table and stays as it is.
final class TermTable implements Dialect {
    @Override
    public @Nullable Reading tryRead(Cursor cursor) {
        if (!(cursor.block() instanceof Block.Table table)) {
            return null;
        }
        int name = TableColumns.isNumber(table.header(), 0) ? 1 : 0;
        if (!isOfTerms(table.header(), name) && !isHeaderless(table)) {
            return null;
        }
        List<Element> elements = new ArrayList<>();
        elements.add(QuestionTable.header(table));
        for (Block.Row row : table.rows()) {
            elements.add(isTerm(row, name) ? term(table.header(), row, name) : line(row));
        }
        return new Reading(elements, 1);
    }

    private static boolean isOfTerms(Block.Row header, int name) {
        int columns = header.cells().size();
        if (columns < name + 2 || header.cells().get(name).text().isBlank()) {
            return false;
        }
        if (TableColumns.isName(header, name) && columns == name + 2) {
            return true;
        }
        for (int column = name + 1; column < columns; column++) {
            if (TableColumns.isDefinition(header, column)) {
                return true;
            }
        }
        return false;
    }

    /// Obsidian makes empty headings where the author wrote none.
    private static boolean isHeaderless(Block.Table table) {
        return table.header().cells().size() == 2
                && table.header().cells().stream().allMatch(cell -> cell.text().isBlank())
                && table.rows().size() > 1
                && table.rows().stream()
                        .allMatch(row -> row.cells().size() == 2
                                && row.cells().stream()
                                        .noneMatch(cell -> cell.text().isBlank()));
    }

    /// A row that has lost its `|`, or of one bold word alone, is a line over those below it.
    private static boolean isTerm(Block.Row row, int name) {
        if (!row.separated() && row.cells().size() < 2) {
            return false;
        }
        boolean alone =
                row.cells().stream().filter(cell -> !cell.text().isBlank()).count() == 1;
        int first = Math.min(name, row.cells().size() - 1);
        return !alone || !Peek.isBold(row.cells().get(first).text());
    }

    private static Element line(Block.Row row) {
        return new Prose(
                row.cells().size() == 1
                        ? Passages.paragraph(row.cells().get(0).text())
                        : new Block.Table(row.span(), row, List.of()),
                0);
    }

    private static Term term(Block.Row header, Block.Row row, int name) {
        List<Cue> cues = new ArrayList<>();
        List<Definition> definitions = new ArrayList<>();
        int term = Math.min(name, row.cells().size() - 1);
        if (term > 0 && !row.cells().get(0).text().isBlank()) {
            cues.add(new Cue(row.cells().get(0).text()));
        }
        for (int column = term + 1; column < row.cells().size(); column++) {
            String aspect = TableColumns.title(header, column);
            definitions.add(new Definition(
                    aspect.isEmpty() ? null : aspect,
                    Passage.of(row.cells().get(column).text())));
        }
        return new Term("", row.span(), cues, Passage.of(row.cells().get(term).text()), definitions);
    }
}
