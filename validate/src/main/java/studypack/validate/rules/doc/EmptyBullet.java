package studypack.validate.rules.doc;

import java.util.List;
import studypack.markdown.Block;
import studypack.markdown.Inline;
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
        // `3)` alone is more likely a key than a list.
        return context.parts().lists().stream()
                .filter(list -> !list.ordered() || list.items().size() > 1)
                .flatMap(list -> list.items().stream())
                .filter(bullet -> bullet.task() == null && isEmpty(bullet))
                .map(bullet -> finding(
                        "nothing stands behind this mark of a list",
                        Words.firstLine(note, bullet.span()),
                        "write something, or remove the line"))
                .toList();
    }

    private static boolean isEmpty(Block.Bullet bullet) {
        return bullet.children().stream().allMatch(child -> switch (child) {
            case Block.Paragraph paragraph ->
                paragraph.text().isBlank()
                        && paragraph.text().inlines().stream().noneMatch(Inline.Image.class::isInstance);
            case Block.Bullets inner -> inner.items().stream().allMatch(EmptyBullet::isEmpty);
            case Block.Comment comment -> true;
            default -> false;
        });
    }
}
