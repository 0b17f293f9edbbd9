package studypack.validate.rules.frontmatter;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studypack.note.Note;
import studypack.text.Span;
import studypack.validate.Context;
import studypack.validate.Diagnostic;
import studypack.validate.Rule;
import studypack.validate.Severity;

/// A note that begins with a line of hyphens and has another below: Jekyll, Obsidian and others take what stands
/// between
/// them for front matter, and show an error or nothing.
public final class LooksLike implements Rule {
    private static final Pattern FENCE = Pattern.compile("(?m)^---[ \\t]*$");

    @Override
    public String name() {
        return "front-matter/looks-like";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public List<Diagnostic> check(Note note, Context context) {
        String text = note.source().text();
        if (note.frontMatter() != null || !text.startsWith("---")) {
            return List.of();
        }
        Matcher fence = FENCE.matcher(text);
        if (!fence.lookingAt() || !fence.find()) {
            return List.of();
        }
        return List.of(finding(
                "the note begins with a line that other programs take for the head of its front matter",
                new Span(0, 3),
                "begin the note with an empty line, or write *** for the line"));
    }
}
