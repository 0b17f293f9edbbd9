package studypack.validate.rules.doc;

import java.util.ArrayList;
import java.util.List;
import studypack.markdown.Block;
import studypack.markdown.Inline;
import studypack.markdown.RichText;
import studypack.note.Note;
import studypack.validate.Context;
import studypack.validate.Diagnostic;
import studypack.validate.Rule;
import studypack.validate.Severity;
import studypack.validate.Words;

/// A list item with nothing in it.
public final class EmptyBullet implements Rule {
    @Override
    public String name() {
        return "doc/empty-bullet";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Diagnostic> check(Note note, Context context) {
        List<Diagnostic> found = new ArrayList<>();
        for (Block.Bullets list : context.parts().lists()) {
            // `3)` alone is more likely a key than a list.
            if (list.ordered() && list.items().size() == 1) {
                continue;
            }
            for (Block.Bullet bullet : list.items()) {
                if (bullet.task() == null && isEmpty(bullet)) {
                    found.add(finding(
                            "nothing stands behind this mark of a list",
                            Words.firstLine(note, bullet.span()),
                            "write something, or remove the line"));
                }
            }
        }
        return found;
    }

    private static boolean isEmpty(Block.Bullet bullet) {
        for (Block child : bullet.children()) {
            boolean empty = (child instanceof Block.Paragraph paragraph && isEmpty(paragraph.text()))
                    || (child instanceof Block.Bullets inner
                            && inner.items().stream().allMatch(EmptyBullet::isEmpty))
                    || child instanceof Block.Comment;
            if (!empty) {
                return false;
            }
        }
        return true;
    }

    private static boolean isEmpty(RichText text) {
        return text.isBlank() && text.inlines().stream().noneMatch(Inline.Image.class::isInstance);
    }
}
