package studypack.validate.rules.link;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studypack.markdown.Inline;
import studypack.markdown.Walk;
import studypack.note.Note;
import studypack.text.Span;
import studypack.validate.CodeSpans;
import studypack.validate.Diagnostic;
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
    public List<Diagnostic> check(Note note) {
        List<Target> targets = targets(note);
        if (targets.isEmpty()) {
            return List.of();
        }
        Anchors anchors = new Anchors(note);
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

    private static List<Target> targets(Note note) {
        List<Target> targets = new ArrayList<>();
        for (Inline inline : Walk.inlines(note.blocks())) {
            if (inline instanceof Inline.Link link && link.target().startsWith("#")) {
                targets.add(new Target(link.span(), decoded(link.target().substring(1))));
            }
        }
        tags(note, targets);
        return targets;
    }

    /// `<a href="#name">`, which the tree of the note does not keep; in code it links nothing.
    private static void tags(Note note, List<Target> targets) {
        Matcher href = HREF.matcher(note.source().text());
        if (!href.find()) {
            return;
        }
        CodeSpans code = new CodeSpans(note);
        do {
            Span tag = new Span(href.start(), href.end());
            if (!code.covers(tag)) {
                targets.add(new Target(tag, decoded(href.group(1))));
            }
        } while (href.find());
    }

    private static String decoded(String target) {
        try {
            return URLDecoder.decode(target.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return target;
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
