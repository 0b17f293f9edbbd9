package studypack.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.markdown.Inline;
import studypack.markdown.RichText;
import studypack.note.Choice;
import studypack.note.Element;
import studypack.note.Note;
import studypack.note.Pair;
import studypack.note.Prose;
import studypack.note.Section;
import studypack.note.Term;
import studypack.text.Span;

/// A note from its title to its last block, items in their places.
final class NotePages {
    private final Desk desk;
    private final BlockLayout blocks;
    private final ItemLayout items;

    NotePages(Desk desk) {
        this.desk = desk;
        this.blocks = new BlockLayout(desk);
        this.items = new ItemLayout(desk, blocks);
    }

    void flow(Chapter chapter, Node document, Flow flow) {
        Note note = chapter.note();
        desk.log().enter(note);
        Node own = document.child("Sect");
        Frame page = Frame.page(own);
        flow.add(title(chapter, page));
        if (note.frontMatter() != null) {
            flow.add(new FrontMatterLayout(desk, blocks).lay(note.frontMatter(), note, page));
        }
        List<Element> elements = note.elements();
        for (int i = chapter.titled() ? 1 : 0; i < elements.size(); i++) {
            switch (elements.get(i)) {
                case Section section -> flow.add(section(section, chapter, i, page));
                case Prose prose -> {
                    List<Term> row = isHeader(prose.block()) ? terms(elements, i + 1) : List.of();
                    if (!row.isEmpty() && prose.block() instanceof Block.Table table) {
                        flow.add(items.terms(row, TableLayout.cells(table.header()), page));
                    } else if (!isIdleRule(elements, i)) {
                        flow.add(prose(prose, elements, i, page));
                    }
                    i += row.size();
                }
                case Choice choice -> flow.add(items.choice(choice, chapter, i, page));
                case Pair pair -> flow.add(items.pair(pair, chapter, i, page));
                case Term term -> {
                    List<Term> row = terms(elements, i);
                    flow.add(items.terms(row, List.of(), page));
                    i += row.size() - 1;
                }
            }
        }
        desk.log().leave();
    }

    private List<Strip> prose(Prose prose, List<Element> elements, int at, Frame page) {
        Frame frame = prose.depth() > 0 ? deeper(page, prose) : page;
        boolean asked = at + 1 < elements.size() && elements.get(at + 1) instanceof Pair;
        if (asked && isHeader(prose.block()) && prose.block() instanceof Block.Table table) {
            return columns(table.header(), frame);
        }
        return blocks.lay(prose.block(), frame);
    }

    /// The titles of columns that are not printed as columns: the questions below stand one by one.
    private List<Strip> columns(Block.Row header, Frame frame) {
        List<Inline> titles = new ArrayList<>();
        for (Block.Cell cell : header.cells()) {
            if (!titles.isEmpty()) {
                titles.add(new Inline.Text(Span.at(cell.span().start()), " · "));
            }
            titles.addAll(cell.text().inlines());
        }
        Style faint = Style.of(8.4f).inked(Ink.FAINT);
        RichText line = new RichText(header.span(), titles);
        List<Strip> strips = new ArrayList<>(
                blocks.text(line, frame.styled(faint), frame.node().child("P")));
        if (!strips.isEmpty()) {
            strips.set(strips.size() - 1, strips.get(strips.size() - 1).keptWithNext());
        }
        return Strips.after(4, strips);
    }

    /// A line across the page says nothing where a heading or the end of the note divides anyway.
    private static boolean isIdleRule(List<Element> elements, int at) {
        return elements.get(at) instanceof Prose prose
                && prose.block() instanceof Block.Rule
                && (at == 0 || at + 1 == elements.size() || elements.get(at + 1) instanceof Section);
    }

    /// The header row of a table whose other rows are items.
    private static boolean isHeader(Block block) {
        return block instanceof Block.Table table && table.rows().isEmpty();
    }

    private static Frame deeper(Frame page, Prose prose) {
        return page.indented(15f * prose.depth()).deeper();
    }

    private static List<Term> terms(List<Element> elements, int from) {
        List<Term> row = new ArrayList<>();
        for (int i = from; i < elements.size() && elements.get(i) instanceof Term term; i++) {
            row.add(term);
        }
        return row;
    }

    private List<Strip> title(Chapter chapter, Frame page) {
        Style style = Style.of(20).inBold();
        Frame frame = page.styled(style);
        Node node = page.node().child("H1");
        List<Strip> strips;
        if (chapter.titled() && chapter.note().elements().get(0) instanceof Section section) {
            strips = blocks.text(section.title(), frame, node);
        } else {
            strips = Paragraph.lay(List.of(new Piece(chapter.note().title(), style, node, 0)), frame, desk);
        }
        List<Strip> titled = new ArrayList<>(strips);
        if (titled.isEmpty()) {
            titled.add(Strip.gap(1, Strip.Glue.NONE, List.of()));
        }
        int last = titled.size() - 1;
        float under = titled.get(last).height() + 3;
        titled.set(
                last,
                titled.get(last)
                        .with(new Shape.Stroke(page.left(), under, page.right(), under, 1.6f, Ink.ACCENT))
                        .keptWithNext());
        titled.set(
                0, titled.get(0).named(chapter.anchor()).opening(chapter.note().title()));
        titled.add(Strip.gap(9, Strip.Glue.STRONG, List.of()).keptWithNext());
        return titled;
    }

    private List<Strip> section(Section section, Chapter chapter, int element, Frame page) {
        int depth = chapter.depths().get(element);
        boolean minor = section.kind() != Section.Kind.HEADING && section.kind() != Section.Kind.SUMMARY;
        float size = depth == 1 ? 15 : depth == 2 ? 12.5f : depth == 3 ? 11 : 10;
        Style style = Style.of(minor ? Math.min(11, size) : size)
                .inBold()
                .inked(depth <= 2 && !minor ? Ink.ACCENT : Ink.TEXT);
        Node node = page.node().child("H" + Math.min(6, depth + 1));
        RichText title = section.title();
        List<Strip> strips = new ArrayList<>(blocks.text(title, page.styled(style), node));
        if (strips.isEmpty()) {
            return strips;
        }
        strips.set(strips.size() - 1, strips.get(strips.size() - 1).keptWithNext());
        Strip first = strips.get(0).named(chapter.section(element));
        @Nullable String running = depth <= 2 && !minor ? title.plain().replace('\n', ' ') : null;
        strips.set(0, running == null ? first : first.opening(running));
        return Strips.after(depth == 1 ? 20 : depth == 2 ? 15 : 10, strips);
    }
}
