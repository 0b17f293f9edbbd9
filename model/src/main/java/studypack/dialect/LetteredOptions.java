package studypack.dialect;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.markdown.Cut;
import studypack.markdown.RichText;
import studypack.note.Choice;
import studypack.note.Cue;
import studypack.text.Span;

/// A stem, options with letters, and a key behind them: `- A) …`, `A. …`, `① …`, then `**정답: C) …**` or a `<details>`
/// with the key, then what explains it.
final class LetteredOptions implements Dialect {
    private static final int LONGEST_STEM = 12;

    @Override
    public @Nullable Reading tryRead(Cursor cursor) {
        Found found = find(cursor);
        if (found == null) {
            return null;
        }
        OptionLines options = found.options();
        List<Cue> cues = new ArrayList<>();
        List<Block> stem = stem(cursor, found.ahead(), options, cues);
        if (stem.isEmpty()) {
            return null;
        }
        KeyBlocks tail = new KeyBlocks(options.options(), cues);
        int end = found.ahead() + options.blocks();
        for (Block next = cursor.peek(end); next != null && tail.takes(next); next = cursor.peek(end)) {
            end++;
        }
        Span span = stem.get(0)
                .span()
                .cover(cursor.blocks().get(cursor.index() + end - 1).span());
        cues.sort((a, b) -> a.span().compareTo(b.span()));
        Choice choice = new Choice(
                "",
                span.cover(cursor.block().span()),
                cursor.number(),
                cues,
                Passages.of(stem),
                tail.options(),
                tail.key(),
                tail.explanation());
        return new Reading(List.of(choice), end);
    }

    /// Options, and how many blocks stand before them.
    private record Found(int ahead, OptionLines options) {}

    /// The options that the cursor's block leads to, null where there are none. A question begins at its heading, at
    /// its cue, or at
    /// the first paragraph that is there.
    private static @Nullable Found find(Cursor cursor) {
        boolean heading = cursor.block() instanceof Block.Heading;
        if (heading && Numbers.of(((Block.Heading) cursor.block()).text().plain()) != null) {
            return null;
        }
        for (int ahead = 0; ahead <= LONGEST_STEM; ahead++) {
            Block block = cursor.peek(ahead);
            OptionLines options = OptionLines.at(cursor, ahead);
            if (options != null && (ahead > 0 || !options.stem().isEmpty())) {
                return new Found(ahead, options);
            }
            if (ahead > 0 && block instanceof Block.Paragraph later && Cues.QUESTION.isAt(later.text())) {
                return null;
            }
            boolean stem = block instanceof Block.Paragraph
                    || block instanceof Block.Code
                    || block instanceof Block.Table
                    || block instanceof Block.Bullets
                    || (heading && ahead == 0);
            if (!stem || (block instanceof Block.Paragraph key && Cues.KEY.isAt(key.text()))) {
                return null;
            }
        }
        return null;
    }

    private static List<Block> stem(Cursor cursor, int options, OptionLines lines, List<Cue> cues) {
        List<Block> stem = new ArrayList<>();
        for (int ahead = 0; ahead < options; ahead++) {
            Block block = cursor.blocks().get(cursor.index() + ahead);
            switch (block) {
                case Block.Heading heading -> stem.add(Passages.paragraph(heading.text()));
                case Block.Paragraph paragraph -> addStem(paragraph.text(), cues, stem);
                default -> stem.add(block);
            }
        }
        lines.stem().forEach(line -> addStem(line, cues, stem));
        return stem;
    }

    private static void addStem(RichText text, List<Cue> cues, List<Block> stem) {
        if (Cues.OPTIONS.isAt(text)) {
            cues.add(new Cue(text));
            return;
        }
        Cues.Announced announced = Cues.QUESTION.read(text);
        if (announced == null) {
            stem.add(Passages.paragraph(text));
            return;
        }
        cues.add(announced.cue());
        if (!announced.rest().inlines().isEmpty()) {
            stem.add(Passages.paragraph(Cut.trim(announced.rest())));
        }
    }
}
