package studypack.validate.rules.doc;

import java.util.List;
import studypack.markdown.Block;
import studypack.note.Note;
import studypack.validate.Context;
import studypack.validate.Diagnostic;
import studypack.validate.Rule;
import studypack.validate.Severity;
import studypack.validate.Words;

/// More than one heading of level 1: the note has no title of its own.
public final class ManyTitles implements Rule {
    @Override
    public String name() {
        return "doc/many-titles";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public List<Diagnostic> check(Note note, Context context) {
        List<Block.Heading> titles = context.parts().headings().stream()
                .filter(heading -> heading.level() == 1 && !heading.text().isBlank())
                .toList();
        return titles.stream()
                .skip(1)
                .map(title -> finding(
                                Words.quote(title.text().plain()) + " is another heading of level 1",
                                Words.firstLine(note, title.span()),
                                "write it with ##, or make it a note of its own")
                        .withRelated(new Diagnostic.Related(
                                note.path(),
                                Words.firstLine(note, titles.getFirst().span()),
                                "the first of them")))
                .toList();
    }
}
