package studypack.validate.rules.doc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import studypack.markdown.Block;
import studypack.note.Note;
import studypack.validate.Context;
import studypack.validate.Diagnostic;
import studypack.validate.Rule;
import studypack.validate.Severity;
import studypack.validate.Words;

/// Two headings that say the same: a link to one of them leads to the first.
public final class DuplicateHeading implements Rule {
    @Override
    public String name() {
        return "doc/duplicate-heading";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public List<Diagnostic> check(Note note, Context context) {
        List<Diagnostic> found = new ArrayList<>();
        Map<String, Block.Heading> first = new HashMap<>();
        for (Block.Heading heading : context.parts().headings()) {
            String title = heading.text().plain();
            if (title.isEmpty()) {
                continue;
            }
            Block.Heading before = first.putIfAbsent(title.toLowerCase(Locale.ROOT), heading);
            if (before != null) {
                found.add(finding(
                                "there is another heading " + Words.quote(title),
                                Words.firstLine(note, heading.span()),
                                "say in the heading what is special about this part")
                        .withRelated(new Diagnostic.Related(
                                note.path(), Words.firstLine(note, before.span()), "the first of them")));
            }
        }
        return found;
    }
}
