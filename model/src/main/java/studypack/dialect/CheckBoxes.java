package studypack.dialect;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.markdown.RichText;
import studypack.note.Choice;
import studypack.note.Cue;
import studypack.note.Option;
import studypack.note.Passage;
import studypack.text.Span;

/// `### stem` over a list of boxes, `- [x]` for what is right. A list without a tick is a question only where the stem
/// asks one: else it is somebody's list of tasks.
final class CheckBoxes implements Dialect {
    private static final int LONGEST_STEM = 8;

    @Override
    public @Nullable Reading tryRead(Cursor cursor) {
        int boxes = boxes(cursor);
        if (boxes < 1 || !(cursor.peek(boxes) instanceof Block.Bullets list)) {
            return null;
        }
        List<Block> stem = cursor.blocks().subList(cursor.index(), cursor.index() + boxes);
        boolean ticked = list.items().stream().anyMatch(item -> Boolean.TRUE.equals(item.task()));
        if (!ticked && Passages.of(stem).plain().indexOf('?') < 0) {
            return null;
        }
        List<Option> options = options(list);
        List<Option> correct = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            if (Boolean.TRUE.equals(list.items().get(i).task())) {
                correct.add(options.get(i));
            }
        }
        List<Cue> cues = new ArrayList<>();
        List<Block> explanation = new ArrayList<>();
        int end = boxes + 1;
        if (cursor.peek(end) instanceof Block.Paragraph after) {
            Cues.Announced announced = Cues.EXPLANATION.read(after.text());
            if (announced != null) {
                cues.add(announced.cue());
                explanation.add(Passages.paragraph(announced.rest()));
                end++;
            }
        }
        Span span = stem.get(0)
                .span()
                .cover(cursor.blocks().get(cursor.index() + end - 1).span());
        Choice choice = new Choice(
                "",
                span,
                cursor.number(),
                cues,
                Passages.of(stem),
                options,
                Keys.marked(correct),
                Passages.orNull(explanation));
        return new Reading(List.of(choice), end);
    }

    /// How many blocks of stem stand before the boxes, -1 where no boxes follow. A heading begins a stem and ends one.
    private static int boxes(Cursor cursor) {
        if (cursor.block() instanceof Block.Heading heading
                && Numbers.of(heading.text().plain()) != null) {
            return -1;
        }
        for (int ahead = 0; ahead <= LONGEST_STEM; ahead++) {
            Block block = cursor.peek(ahead);
            if (block instanceof Block.Bullets list && isBoxes(list)) {
                return ahead;
            }
            boolean stem = block instanceof Block.Paragraph
                    || block instanceof Block.Code
                    || block instanceof Block.Table
                    || block instanceof Block.Bullets
                    || (block instanceof Block.Heading && ahead == 0);
            if (!stem) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isBoxes(Block.Bullets list) {
        return list.items().size() > 1 && list.items().stream().allMatch(item -> item.task() != null);
    }

    private static List<Option> options(Block.Bullets list) {
        List<Option> options = new ArrayList<>();
        @Nullable String previous = null;
        for (Block.Bullet item : list.items()) {
            RichText head = Passages.head(item);
            Labels.Labelled labelled = head == null ? null : Labels.read(head, previous);
            Passage text = labelled == null
                    ? item.children().isEmpty() ? new Passage(item.span(), List.of()) : Passages.of(item.children())
                    : Passages.of(labelled.text(), item.children());
            options.add(new Option(item.span(), labelled == null ? null : labelled.label(), text, null, false));
            previous = labelled == null ? null : labelled.label().written();
        }
        return options;
    }
}
