package studypack.validate.rules.frontmatter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import studypack.note.FrontMatter;
import studypack.note.Note;
import studypack.text.Span;
import studypack.validate.Diagnostic;
import studypack.validate.Rule;
import studypack.validate.Severity;

/// A field that the front matter gives twice: some programs take the first, some the last, some neither.
public final class DuplicateField implements Rule {
    @Override
    public String name() {
        return "front-matter/duplicate-field";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Diagnostic> check(Note note) {
        if (note.frontMatter() == null) {
            return List.of();
        }
        List<Diagnostic> found = new ArrayList<>();
        Map<String, Span> first = new HashMap<>();
        for (FrontMatter.Field field : note.frontMatter().fields()) {
            Span before = first.putIfAbsent(field.name(), field.span());
            if (before != null) {
                found.add(finding("the field " + field.name() + " is given twice", field.span(), "keep one of them")
                        .withRelated(new Diagnostic.Related(note.path(), before, "the first of them")));
            }
        }
        return found;
    }
}
