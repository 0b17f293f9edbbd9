package studypack.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.markdown.Plain;
import studypack.markdown.RichText;
import studypack.note.Element;
import studypack.note.Pair;
import studypack.note.Passage;
import studypack.note.Prose;

/// `문제 | 답안`: a question and its answer in each row, perhaps with a number before them. A row that has lost its `|`
/// stays prose.
final class QuestionTable implements Dialect {
    private static final Pattern COUNT = Pattern.compile("[^\\p{L}\\p{N}]*(?:Q|문제)?\\s*\\d{1,4}\\s*번?[^\\p{L}\\p{N}]*");

    @Override
    public @Nullable Reading tryRead(Cursor cursor) {
        if (!(cursor.block() instanceof Block.Table table)) {
            return null;
        }
        Columns columns = Columns.of(table);
        if (columns == null) {
            return null;
        }
        List<Element> elements = new ArrayList<>();
        elements.add(header(table));
        for (Block.Row row : table.rows()) {
            elements.add(row.separated() ? pair(row, columns) : new Prose(unseparated(row), 0));
        }
        return new Reading(elements, 1);
    }

    static boolean reads(Block.Table table) {
        return Columns.of(table) != null;
    }

    /// Where question and answer stand.
    private record Columns(boolean numbered, int question, int answer) {

        /// Null where the headings are others, or what is asked are the numbers of questions that stand elsewhere.
        static @Nullable Columns of(Block.Table table) {
            Block.Row header = table.header();
            boolean numbered = TableColumns.isNumber(header, 0);
            int question = numbered ? 1 : 0;
            while (question < header.cells().size() && !TableColumns.isQuestion(header, question)) {
                question++;
            }
            int answer = question + 1;
            while (answer < header.cells().size() && !TableColumns.isAnswer(header, answer)) {
                answer++;
            }
            if (answer >= header.cells().size() || TableColumns.hasOptions(header)) {
                return null;
            }
            int asked = question;
            long counts = table.rows().stream()
                    .filter(row -> row.cells().size() > asked
                            && COUNT.matcher(row.cells().get(asked).text().plain())
                                    .matches())
                    .count();
            return counts * 2 > table.rows().size() ? null : new Columns(numbered, question, answer);
        }
    }

    /// The headings, which are the author's words too.
    static Element header(Block.Table table) {
        return new Prose(new Block.Table(table.header().span(), table.header(), List.of()), 0);
    }

    private static Block unseparated(Block.Row row) {
        return Passages.paragraph(row.cells().get(0).text());
    }

    private static Pair pair(Block.Row row, Columns columns) {
        List<Block.Cell> cells = row.cells();
        String number = columns.numbered ? cells.get(0).text().plain() : null;
        List<Passage> answers = new ArrayList<>();
        List<Block> remarks = new ArrayList<>();
        for (int i = columns.numbered ? 1 : 0; i < cells.size(); i++) {
            RichText text = cells.get(i).text();
            if (i == columns.answer && !Plain.isBlank(text.plain())) {
                answers.add(Passage.of(text));
            } else if (i != columns.question && !text.inlines().isEmpty()) {
                remarks.add(Passages.paragraph(text));
            }
        }
        Passage asked = columns.question < cells.size()
                ? Passage.of(cells.get(columns.question).text())
                : new Passage(row.span(), List.of());
        return new Pair("", row.span(), number, List.of(), asked, answers, Passage.orNull(remarks));
    }
}
