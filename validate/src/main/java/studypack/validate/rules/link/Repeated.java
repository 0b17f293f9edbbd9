package studypack.validate.rules.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import studypack.markdown.Block;
import studypack.markdown.Inline;
import studypack.note.Note;
import studypack.validate.Context;
import studypack.validate.Diagnostic;
import studypack.validate.Rule;
import studypack.validate.Severity;

/// Two entries of a list of links that lead to one place.
public final class Repeated implements Rule {
    @Override
    public String name() {
        return "link/repeated";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public List<Diagnostic> check(Note note, Context context) {
        if (context.parts().links().size() < 2) {
            return List.of();
        }
        List<Diagnostic> found = new ArrayList<>();
        for (Block block : note.blocks()) {
            if (block instanceof Block.Bullets list) {
                list(note, list, new HashMap<>(), found);
            }
        }
        return found;
    }

    private void list(Note note, Block.Bullets list, Map<String, Inline.Link> first, List<Diagnostic> found) {
        for (Block.Bullet item : list.items()) {
            for (Block child : item.children()) {
                if (child instanceof Block.Bullets inner) {
                    list(note, inner, first, found);
                }
                if (child instanceof Block.Paragraph paragraph
                        && paragraph.text().inlines().size() == 1
                        && paragraph.text().inlines().getFirst() instanceof Inline.Link link
                        && !link.target().isBlank()) {
                    Inline.Link before = first.putIfAbsent(link.target(), link);
                    if (before != null) {
                        found.add(diagnostic(note, before, link));
                    }
                }
            }
        }
    }

    private Diagnostic diagnostic(Note note, Inline.Link before, Inline.Link link) {
        return finding(
                        "another entry of this list leads to " + link.target() + " too",
                        link.span(),
                        "correct one of them, or remove it")
                .withRelated(new Diagnostic.Related(note.path(), before.span(), "the first of them"));
    }
}
