package studypack.format;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.markdown.Inline;
import studypack.markdown.MarkdownWriter;
import studypack.note.Definition;
import studypack.note.Element;
import studypack.note.Term;
import studypack.reader.NoteReader;
import studypack.text.SourceText;
import studypack.text.Span;

/// Terms of which the same aspects are told, as the rows of a table.
final class TermRows {
    private static final Span NOWHERE = Span.at(0);

    private TermRows() {}

    /// The terms from `index` on that make a table which reads back as them, perhaps none.
    static List<Term> from(List<Element> elements, int index) {
        List<Term> rows = new ArrayList<>();
        @Nullable List<String> aspects = null;
        for (Element element : elements.subList(index, elements.size())) {
            if (!(element instanceof Term term) || !isRow(term)) {
                break;
            }
            if (aspects == null || (aspects(term).size() > aspects.size() && startsWith(aspects(term), aspects))) {
                aspects = aspects(term);
            } else if (!startsWith(aspects, aspects(term))) {
                break;
            }
            rows.add(term);
        }
        return rows.isEmpty() || !readsBack(rows) ? List.of() : rows;
    }

    private static boolean startsWith(List<String> aspects, List<String> others) {
        return others.size() <= aspects.size()
                && aspects.subList(0, others.size()).equals(others);
    }

    /// Every cell is one paragraph, and something is said of the term.
    private static boolean isRow(Term term) {
        return !term.definitions().isEmpty()
                && MarkdownItem.isCell(term.term())
                && term.definitions().stream()
                        .allMatch(definition -> definition.aspect() != null && MarkdownItem.isCell(definition.text()));
    }

    private static List<String> aspects(Term term) {
        List<String> aspects = new ArrayList<>();
        for (Definition definition : term.definitions()) {
            aspects.add(definition.aspect() == null ? "" : definition.aspect());
        }
        return aspects;
    }

    private static boolean readsBack(List<Term> rows) {
        String written = MarkdownWriter.write(List.of(table(rows)));
        return NoteReader.read("rows.md", SourceText.of(written)).items().stream()
                        .filter(Term.class::isInstance)
                        .count()
                == rows.size();
    }

    static Block.Table table(List<Term> terms) {
        List<String> aspects = new ArrayList<>();
        for (Term term : terms) {
            if (aspects(term).size() > aspects.size()) {
                aspects = aspects(term);
            }
        }
        List<Block.Cell> names = new ArrayList<>();
        names.add(MarkdownItem.cell(List.of(new Inline.Text(NOWHERE, MarkdownItem.termWord(terms.get(0))))));
        aspects.forEach(aspect -> names.add(MarkdownItem.cell(List.of(new Inline.Text(NOWHERE, aspect)))));
        List<Block.Row> rows = new ArrayList<>();
        for (Term term : terms) {
            List<Block.Cell> cells = new ArrayList<>(
                    List.of(MarkdownItem.cell(MarkdownItem.hardLines(term.term().inlines()))));
            term.definitions()
                    .forEach(definition -> cells.add(MarkdownItem.cell(
                            MarkdownItem.hardLines(definition.text().inlines()))));
            rows.add(new Block.Row(NOWHERE, true, cells));
        }
        return new Block.Table(NOWHERE, new Block.Row(NOWHERE, true, names), rows);
    }
}
