package studypack.validate.rules.link;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Inline;
import studypack.note.Note;
import studypack.text.Span;
import studypack.validate.Context;
import studypack.validate.Diagnostic;
import studypack.validate.Fix;
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
                found.add(diagnostic(target, found.size() < SUGGESTIONS ? anchors.near(target.name()) : List.of()));
            }
        }
        return found;
    }

    /// @param written where the name stands, without its `#`; null where it cannot be told
    private record Target(Span span, String name, @Nullable Span written) {}

    private static List<Target> targets(Note note, Parts parts) {
        List<Target> targets = new ArrayList<>();
        for (Inline.Link link : parts.links()) {
            if (link.target().startsWith("#")) {
                Span written = WrittenTarget.of(note.source().text(), link);
                targets.add(new Target(
                        link.span(),
                        Anchors.decoded(link.target().substring(1)),
                        written == null ? null : new Span(written.start() + 1, written.end())));
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
                    targets.add(new Target(
                            new Span(href.start(), href.end()),
                            Anchors.decoded(href.group(1)),
                            new Span(href.start(1), href.end(1))));
                }
            }
        }
    }

    /// @param near names that are written most like the target
    private Diagnostic diagnostic(Target target, List<String> near) {
        Diagnostic found = finding(
                "no heading of this note is called #" + target.name(),
                target.span(),
                near.isEmpty()
                        ? "write the name of a heading, or remove the link"
                        : "did you mean #" + near.getFirst() + "?");
        return near.size() != 1 || target.written() == null
                ? found
                : found.withFix(
                        Fix.suggested("write #" + near.getFirst(), new Fix.Edit(target.written(), near.getFirst())));
    }
}
