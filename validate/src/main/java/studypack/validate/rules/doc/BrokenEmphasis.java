package studypack.validate.rules.doc;

import java.util.ArrayList;
import java.util.List;
import studypack.markdown.Inline;
import studypack.markdown.RichText;
import studypack.markdown.Walk;
import studypack.note.Note;
import studypack.text.Span;
import studypack.validate.Diagnostic;
import studypack.validate.Fix;
import studypack.validate.Rule;
import studypack.validate.Severity;
import studypack.validate.Words;

/// `**` that stays `**`: a space inside it, or a bracket or quote before the closing one and a Hangul particle behind,
/// which Markdown does not take for the end of bold text.
public final class BrokenEmphasis implements Rule {
    @Override
    public String name() {
        return "doc/broken-emphasis";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Diagnostic> check(Note note) {
        String text = note.source().text();
        List<Diagnostic> found = new ArrayList<>();
        for (RichText running : Walk.texts(note.blocks())) {
            List<Span> stars = stars(text, running);
            for (int i = 0; i + 1 < stars.size(); i += 2) {
                Span inner = new Span(stars.get(i).end(), stars.get(i + 1).start());
                if (!isPath(text, stars.get(i))
                        && !isPath(text, stars.get(i + 1))
                        && !inner.in(text).isBlank()) {
                    found.add(diagnostic(text, stars.get(i), inner, stars.get(i + 1)));
                }
            }
        }
        return found;
    }

    private Diagnostic diagnostic(String text, Span open, Span inner, Span close) {
        String words = inner.in(text);
        Span span = open.cover(close);
        if (words.equals(words.strip())) {
            char last = words.charAt(words.length() - 1);
            return finding(
                    "** does not make " + Words.quote(words) + " bold, for a letter follows **, which stands behind "
                            + last,
                    span,
                    "write <b>…</b>, or move what stands before ** behind it");
        }
        int leading = words.length() - words.stripLeading().length();
        int trailing = words.length() - words.stripTrailing().length();
        return finding(
                        "** does not make " + Words.quote(words) + " bold, for a space stands inside it",
                        span,
                        "remove the space")
                .withFix(Fix.suggested(
                        "remove the space",
                        new Fix.Edit(new Span(inner.start(), inner.start() + leading), ""),
                        new Fix.Edit(new Span(inner.end() - trailing, inner.end()), "")));
    }

    /// Every `**` that is shown as it is written; `\*\*` is meant so.
    private static List<Span> stars(String text, RichText running) {
        List<Span> stars = new ArrayList<>();
        for (Inline inline : Walk.inlines(running)) {
            if (inline instanceof Inline.Text plain && plain.text().contains("**")) {
                int from = plain.span().start();
                for (int at = text.indexOf("**", from);
                        at >= 0 && at + 2 <= plain.span().end();
                        at = text.indexOf("**", from)) {
                    from = at + 2;
                    if (at == 0 || text.charAt(at - 1) != '\\') {
                        stars.add(new Span(at, from));
                    }
                }
            }
        }
        return stars;
    }

    /// `src/**/notes`: a pattern for files, no emphasis.
    private static boolean isPath(String text, Span stars) {
        return (stars.start() > 0 && text.charAt(stars.start() - 1) == '/')
                || (stars.end() < text.length() && text.charAt(stars.end()) == '/');
    }
}
