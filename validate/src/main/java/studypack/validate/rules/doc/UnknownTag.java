package studypack.validate.rules.doc;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studypack.markdown.Inline;
import studypack.note.Note;
import studypack.validate.Context;
import studypack.validate.Diagnostic;
import studypack.validate.Fix;
import studypack.validate.HtmlTag;
import studypack.validate.Rule;
import studypack.validate.Severity;

/// `<bucket-name>` in a sentence: a browser takes it for a tag and shows nothing.
public final class UnknownTag implements Rule {
    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9-]*)([^<>]*)>");

    @Override
    public String name() {
        return "doc/unknown-tag";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Diagnostic> check(Note note, Context context) {
        List<Inline.Tag> tags = context.parts().inlines(Inline.Tag.class);
        if (tags.isEmpty() || note.path().endsWith(".mdx")) {
            return List.of();
        }
        Set<String> closed = new HashSet<>();
        context.parts().tags().stream().filter(HtmlTag::closing).forEach(tag -> closed.add(tag.name()));
        List<Diagnostic> found = new ArrayList<>();
        for (Inline.Tag tag : tags) {
            Matcher parts = TAG.matcher(tag.html());
            if (parts.matches()
                    && !HtmlNames.KNOWN.contains(parts.group(2).toLowerCase(Locale.ROOT))
                    && !isComponent(parts, closed)) {
                found.add(diagnostic(tag));
            }
        }
        return found;
    }

    /// `<Tabs value="a"> … </Tabs>`, `<Badge/>`: elements that a program of the author's gives a meaning to.
    private static boolean isComponent(Matcher tag, Set<String> closed) {
        return tag.group(1).equals("/")
                || tag.group(3).contains("=")
                || tag.group(3).endsWith("/")
                || closed.contains(tag.group(2).toLowerCase(Locale.ROOT));
    }

    private Diagnostic diagnostic(Inline.Tag tag) {
        String code = "`" + tag.html() + "`";
        return finding(tag.html() + " is taken for an HTML tag and not shown", tag.span(), "write it as code, " + code)
                .withFix(Fix.suggested("write it as code", new Fix.Edit(tag.span(), code)));
    }
}
