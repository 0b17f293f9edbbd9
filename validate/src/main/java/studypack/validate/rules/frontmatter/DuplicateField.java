package studypack.validate.rules.frontmatter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
        FrontMatter matter = note.frontMatter();
        String yaml = matter.span().in(note.source().text());
        List<Diagnostic> found = new ArrayList<>();
        for (FrontMatter.Field field : matter.fields()) {
            List<Span> places = places(field.name(), yaml, matter.span().start());
            for (Span again : places.subList(Math.min(1, places.size()), places.size())) {
                found.add(finding("the field " + field.name() + " is given twice", again, "keep one of them")
                        .withRelated(new Diagnostic.Related(note.path(), places.getFirst(), "the first of them")));
            }
        }
        return found;
    }

    /// Where the field is written; the reader of YAML keeps the last of several only.
    private static List<Span> places(String name, String yaml, int start) {
        Matcher field = Pattern.compile("^[\"']?" + Pattern.quote(name) + "[\"']?(?=[ \\t]*:)", Pattern.MULTILINE)
                .matcher(yaml);
        return field.results()
                .map(place -> new Span(start + place.start(), start + place.end()))
                .toList();
    }
}
