package studypack.pdf;

import java.util.ArrayList;
import java.util.List;
import studypack.markdown.Block;
import studypack.markdown.Inline;
import studypack.note.FrontMatter;
import studypack.note.Note;
import studypack.text.Span;

/// The fields of a note, every one of them, small below the title.
final class FrontMatterLayout {
    private final Desk desk;
    private final BlockLayout blocks;

    FrontMatterLayout(Desk desk, BlockLayout blocks) {
        this.desk = desk;
        this.blocks = blocks;
    }

    List<Strip> lay(FrontMatter matter, Note note, Frame page) {
        if (matter.error() != null) {
            // Nobody could read it, so it is shown as it stands.
            String written = matter.span().in(note.source().text());
            return blocks.lay(new Block.Code(matter.span(), "", written, true, true), page);
        }
        List<List<TableCell>> rows = new ArrayList<>();
        for (int i = 0; i < matter.fields().size(); i++) {
            FrontMatter.Field field = matter.fields().get(i);
            boolean last = i + 1 == matter.fields().size();
            int end = last
                    ? matter.span().end()
                    : matter.fields().get(i + 1).span().start();
            Span values = new Span(field.span().end(), Math.max(field.span().end(), end));
            rows.add(List.of(
                    cell(field.name(), field.span()).inBold(), cell(String.join(" · ", field.values()), values)));
        }
        Frame small = page.styled(Style.of(8.4f).inked(Ink.FAINT));
        List<Strip> strips = new ArrayList<>(new TableLayout(desk, blocks).lay(List.of(), rows, small));
        strips.add(Strip.gap(6, Strip.Glue.NONE, List.of()));
        return strips;
    }

    private static TableCell cell(String text, Span span) {
        return new TableCell(List.of(new Inline.Text(span, text)), List.of(), false);
    }
}
