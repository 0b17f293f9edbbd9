package studypack.validate.rules.frontmatter;

import java.util.List;
import studypack.note.FrontMatter;
import studypack.note.Note;
import studypack.validate.Diagnostic;
import studypack.validate.Rule;
import studypack.validate.Severity;

/// Front matter that is no YAML, so that title, tags and dates are lost.
public final class Invalid implements Rule {
    @Override
    public String name() {
        return "front-matter/invalid";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Diagnostic> check(Note note) {
        FrontMatter matter = note.frontMatter();
        if (matter == null || matter.error() == null) {
            return List.of();
        }
        return List.of(finding(
                "the front matter is no YAML: " + matter.error().message(),
                matter.error().span(),
                "put a value with `: `, `#` or a leading `[`, `{`, `*`, `&`, `@` in quotes, and indent with spaces"));
    }
}
