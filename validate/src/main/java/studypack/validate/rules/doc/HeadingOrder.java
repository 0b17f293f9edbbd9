package studypack.validate.rules.doc;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.note.Note;
import studypack.validate.Context;
import studypack.validate.Diagnostic;
import studypack.validate.Rule;
import studypack.validate.Severity;
import studypack.validate.Words;

/// A heading that skips a level, or that is larger than the one it stands under: the outline of the note has a hole.
public final class HeadingOrder implements Rule {
    @Override
    public String name() {
        return "doc/heading-order";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Diagnostic> check(Note note, Context context) {
        List<Diagnostic> found = new ArrayList<>();
        Block.Heading first = null;
        Block.Heading before = null;
        boolean late = false;
        for (Block.Heading heading : context.parts().headings()) {
            // Questions have headings of any size.
            if (heading.text().isBlank()
                    || context.parts().itemAt(heading.text().span().start()) != null) {
                continue;
            }
            if (first == null || before == null) {
                first = heading;
            } else if (heading.level() > before.level() + 1) {
                found.add(diagnostic(
                        note, heading, before, "the one before it", "write it with " + "#".repeat(before.level() + 1)));
            } else if (!late && heading.level() == 1 && first.level() > 1) {
                late = true;
                found.add(diagnostic(
                        note, heading, first, "the first of the note", "begin the note with its largest heading"));
            }
            before = heading;
        }
        for (Block.Bullets list : context.parts().lists()) {
            list.items().forEach(item -> inverted(note, item, found));
        }
        found.sort(Comparator.comparing(Diagnostic::span));
        return found;
    }

    /// An item that begins with a heading, and a list in it with a larger one.
    private void inverted(Note note, Block.Bullet item, List<Diagnostic> found) {
        if (item.children().isEmpty() || !(item.children().getFirst() instanceof Block.Heading above)) {
            return;
        }
        for (Block child : item.children()) {
            Block.Heading below = child instanceof Block.Bullets list ? firstHeading(list) : null;
            if (below != null && below.level() <= above.level()) {
                found.add(diagnostic(
                        note,
                        below,
                        above,
                        "the one it stands under",
                        above.level() == 6 ? "write it as text" : "write it with " + "#".repeat(above.level() + 1)));
            }
        }
    }

    private static Block.@Nullable Heading firstHeading(Block.Bullets list) {
        List<Block.Heading> headings = HeadingInList.headings(list);
        return headings.isEmpty() ? null : headings.getFirst();
    }

    private Diagnostic diagnostic(Note note, Block.Heading heading, Block.Heading other, String which, String help) {
        return finding(
                        "the heading " + Words.quote(heading.text().plain()) + " is of level " + heading.level()
                                + ", and " + which + " of level " + other.level(),
                        Words.firstLine(note, heading.span()),
                        help)
                .withRelated(new Diagnostic.Related(note.path(), Words.firstLine(note, other.span()), which));
    }
}
