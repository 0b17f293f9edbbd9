package studypack.dialect;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.markdown.Cut;
import studypack.markdown.RichText;
import studypack.note.Option;
import studypack.note.Passage;
import studypack.text.Span;

/// Options with letters: list items, the lines of a paragraph, or paragraphs of their own.
///
/// @param stem    lines of the same paragraph before the first option, perhaps none
/// @param options in order, at least two
/// @param blocks  how many blocks they take
record OptionLines(List<RichText> stem, List<Option> options, int blocks) {

    /// The options that stand `ahead` of the cursor, null where there are none: at least two, the first of them A, 1, ①
    /// or 가.
    static @Nullable OptionLines at(Cursor cursor, int ahead) {
        Block block = cursor.peek(ahead);
        if (block instanceof Block.Bullets list) {
            return ofList(list);
        }
        if (!(block instanceof Block.Paragraph paragraph)) {
            return null;
        }
        List<RichText> lines = Cut.lines(paragraph.text());
        OptionLines options = ofLines(lines);
        return options == null && Labels.ordinal(lines.get(0)) == 1 ? ofParagraphs(cursor, ahead) : options;
    }

    private static @Nullable OptionLines ofParagraphs(Cursor cursor, int ahead) {
        List<Option> options = new ArrayList<>();
        @Nullable String previous = null;
        while (cursor.peek(ahead + options.size()) instanceof Block.Paragraph paragraph) {
            Labels.Labelled found = Labels.read(paragraph.text(), previous);
            if (found == null || (previous != null && found.label().ordinal() == 1)) {
                break;
            }
            previous = found.label().written();
            Span span = found.label().span().cover(paragraph.span());
            options.add(new Option(span, found.label(), Passage.of(found.text()), null, false));
        }
        return options.size() < 2 ? null : new OptionLines(List.of(), options, options.size());
    }

    private static @Nullable OptionLines ofList(Block.Bullets list) {
        List<Option> options = new ArrayList<>();
        @Nullable String previous = null;
        int labelled = 0;
        for (Block.Bullet item : list.items()) {
            RichText head = Passages.head(item);
            Labels.Labelled found = head == null ? null : Labels.read(head, previous);
            if (options.isEmpty() && (found == null || found.label().ordinal() != 1)) {
                return null;
            }
            if (found == null) {
                options.add(new Option(item.span(), null, unlabelled(item), null, false));
                continue;
            }
            labelled++;
            previous = found.label().written();
            options.add(
                    new Option(item.span(), found.label(), Passages.of(found.text(), item.children()), null, false));
        }
        return labelled >= 2 && labelled * 2 > options.size() ? new OptionLines(List.of(), options, 1) : null;
    }

    private static Passage unlabelled(Block.Bullet item) {
        return item.children().isEmpty() ? new Passage(item.span(), List.of()) : Passages.of(item.children());
    }

    private static @Nullable OptionLines ofLines(List<RichText> lines) {
        int first = 0;
        while (first < lines.size() && Labels.ordinal(lines.get(first)) != 1) {
            first++;
        }
        if (first + 1 >= lines.size() || Labels.ordinal(lines.get(first + 1)) < 1) {
            return null;
        }
        List<Option> options = new ArrayList<>();
        @Nullable String previous = null;
        for (RichText line : lines.subList(first, lines.size())) {
            Labels.Labelled found = Labels.read(line, previous);
            if (found == null) {
                // A line without a label goes on with the option above it.
                Option above = options.remove(options.size() - 1);
                options.add(continued(above, line));
                continue;
            }
            previous = found.label().written();
            Span span = found.label().span().cover(line.span());
            options.add(new Option(span, found.label(), Passage.of(found.text()), null, false));
        }
        return options.size() < 2 ? null : new OptionLines(lines.subList(0, first), options, 1);
    }

    private static Option continued(Option above, RichText line) {
        List<Block> blocks = new ArrayList<>(above.text().blocks());
        blocks.add(Passages.paragraph(line));
        return new Option(above.span().cover(line.span()), above.label(), Passages.of(blocks), null, false);
    }
}
