package studypack.validate.rules.link;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studypack.markdown.Inline;
import studypack.note.Note;
import studypack.text.Span;
import studypack.validate.Context;
import studypack.validate.Diagnostic;
import studypack.validate.HtmlTag;
import studypack.validate.Parts;
import studypack.validate.Rule;
import studypack.validate.Severity;

/// A link to a heading of the same note that is not there.
public final class BrokenAnchor implements Rule {
    private static final Pattern HREF =
            Pattern.compile("<a\\s[^<>]*?href\\s*=\\s*[\"']?#([^\"'\\s<>]*)", Pattern.CASE_INSENSITIVE);

    private static final int SUGGESTIONS = 50;

    @Override
    public String name() {
        return "link/broken-anchor";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Diagnostic> check(Note note, Context context) {
        List<Target> targets = targets(note, context.parts());
        if (targets.isEmpty()) {
            return List.of();
        }
        Anchors anchors = new Anchors(note, context.parts());
        List<Diagnostic> found = new ArrayList<>();
        for (Target target : targets) {
            if (!anchors.has(target.name())) {
                // Comparing thousands of names with thousands of headings would take minutes.
                String nearest = found.size() < SUGGESTIONS ? anchors.nearest(target.name()) : "";
                found.add(diagnostic(target, nearest));
            }
        }
        return found;
    }

    private record Target(Span span, String name) {}

    private static List<Target> targets(Note note, Parts parts) {
        List<Target> targets = new ArrayList<>();
        for (Inline.Link link : parts.links()) {
            if (link.target().startsWith("#")) {
                targets.add(
                        new Target(link.span(), Anchors.decoded(link.target().substring(1))));
            }
        }
        tags(note, parts, targets);
        return targets;
    }

    /// `<a href="#name">`, which the tree of the note does not keep.
    private static void tags(Note note, Parts parts, List<Target> targets) {
        for (HtmlTag tag : parts.tags()) {
            if (tag.name().equals("a")) {
                Matcher href = HREF.matcher(note.source().text())
                        .region(tag.span().start(), tag.span().end());
                if (href.lookingAt()) {
                    targets.add(new Target(new Span(href.start(), href.end()), Anchors.decoded(href.group(1))));
                }
            }
        }
    }

    private Diagnostic diagnostic(Target target, String nearest) {
        return finding(
                "no heading of this note is called #" + target.name(),
                target.span(),
                nearest.isEmpty()
                        ? "write the name of a heading, or remove the link"
                        : "did you mean #" + nearest + "?");
    }
}
