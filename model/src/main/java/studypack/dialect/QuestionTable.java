package studypack.dialect;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.markdown.Plain;
import studypack.note.Element;
import studypack.note.Pair;
import studypack.note.Passage;
import studypack.note.Prose;

/// `문제 | 답안`: a question and its answer in each row, perhaps with a number before them. A row that has lost its `|`
/// stays prose.
final class QuestionTable implements Dialect {
    @Override
    public @Nullable Reading tryRead(Cursor cursor) {
        if (!(cursor.block() instanceof Block.Table table)) {
            return null;
        }
        int question = TableColumns.isNumber(table.header(), 0) ? 1 : 0;
        if (!TableColumns.isQuestion(table.header(), question)
                || !TableColumns.isAnswer(table.header(), question + 1)) {
            return null;
        }
        List<Element> elements = new ArrayList<>();
        elements.add(header(table));
        for (Block.Row row : table.rows()) {
            elements.add(row.separated() ? pair(row, question) : new Prose(unseparated(row), 0));
        }
        return new Reading(elements, 1);
    }

    /// The headings, which are the author's words too.
    static Element header(Block.Table table) {
        return new Prose(new Block.Table(table.header().span(), table.header(), List.of()), 0);
    }

    private static Block unseparated(Block.Row row) {
        return Passages.paragraph(row.cells().get(0).text());
    }

    private static Pair pair(Block.Row row, int question) {
        List<Block.Cell> cells = row.cells();
        String number = question == 0 ? null : cells.get(0).text().plain();
        List<Passage> answers = new ArrayList<>();
        if (question + 1 < cells.size()
                && !Plain.isBlank(cells.get(question + 1).text().plain())) {
            answers.add(Passage.of(cells.get(question + 1).text()));
        }
        List<Block> remarks = new ArrayList<>();
        for (int i = question + 2; i < cells.size(); i++) {
            if (!cells.get(i).text().inlines().isEmpty()) {
                remarks.add(Passages.paragraph(cells.get(i).text()));
            }
        }
        Passage asked =
                question < cells.size() ? Passage.of(cells.get(question).text()) : new Passage(row.span(), List.of());
        return new Pair("", row.span(), number, List.of(), asked, answers, Passages.orNull(remarks));
    }
}
