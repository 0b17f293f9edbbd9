package studypack.validate.rules.doc;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Inline;
import studypack.markdown.RichText;
import studypack.markdown.Walk;
import studypack.note.Note;
import studypack.text.Span;
import studypack.validate.Context;
import studypack.validate.Diagnostic;
import studypack.validate.Fix;
import studypack.validate.Rule;
import studypack.validate.Severity;
import studypack.validate.Words;

/// `**` that stays `**`: a space inside it, a sign before the closing one and a Hangul particle behind it, or no
/// closing
/// one at all.
public final class BrokenEmphasis implements Rule {
    private static final String STARS = "**";
    private static final int SHOWN = 24;
    private static final Pattern CALCULATION = Pattern.compile("[\\w\\s.+*/^-]{0,12}");

    @Override
    public String name() {
        return "doc/broken-emphasis";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Diagnostic> check(Note note, Context context) {
        String text = note.source().text();
        if (!text.contains(STARS)) {
            return List.of();
        }
        List<List<Span>> shown = new ArrayList<>();
        for (RichText running : context.parts().texts()) {
            if (running.span().in(text).contains(STARS)) {
                shown.add(stars(text, running));
            }
        }
        boolean footnotes = shown.stream().anyMatch(stars -> stars.size() == 1 && isReference(text, stars.getFirst()));
        List<Diagnostic> found = new ArrayList<>();
        for (List<Span> stars : shown) {
            pairs(text, stars, found);
            if (!footnotes && stars.size() == 1 && begins(text, stars.getFirst())) {
                found.add(unended(text, stars.getFirst()));
            }
        }
        return found;
    }

    private void pairs(String text, List<Span> stars, List<Diagnostic> found) {
        for (int i = 0; i + 1 < stars.size(); i++) {
            if (isOneLine(text, stars.get(i), stars.get(i + 1))) {
                Diagnostic pair = pair(text, stars.get(i), stars.get(i + 1));
                if (pair != null) {
                    found.add(pair);
                }
                i++;
            }
        }
    }

    private Diagnostic unended(String text, Span open) {
        String words = text.substring(open.start(), Math.min(text.length(), open.end() + SHOWN));
        return finding(
                "nothing ends the bold text that begins with " + Words.quote(words.split("[\\r\\n]", 2)[0]),
                open,
                "write ** where it ends");
    }

    /// `price**`, with its footnote below.
    private static boolean isReference(String text, Span stars) {
        Flanking sides = Flanking.of(text, stars);
        return sides.canClose() && !sides.canOpen();
    }

    private static boolean begins(String text, Span stars) {
        Flanking sides = Flanking.of(text, stars);
        return Character.isLetterOrDigit(sides.after()) && Flanking.isWhite(sides.before());
    }

    private @Nullable Diagnostic pair(String text, Span open, Span close) {
        Span inner = new Span(open.end(), close.start());
        String words = inner.in(text);
        Flanking opens = Flanking.of(text, open);
        Flanking closes = Flanking.of(text, close);
        if (words.isBlank() || (opens.canOpen() && closes.canClose())) {
            return null;
        }
        Span whole = open.cover(close);
        if (Flanking.isWhite(opens.after()) || Flanking.isWhite(closes.before())) {
            boolean calculates = CALCULATION.matcher(words).matches()
                    && Flanking.isWhite(opens.before())
                    && Flanking.isWhite(closes.after());
            return calculates ? null : spaced(words, inner, whole);
        }
        String why = opens.canOpen()
                ? "the closing ** stands between " + Character.toString(closes.before()) + " and a letter"
                : "the opening ** stands between a letter and " + Character.toString(opens.after());
        return finding(
                        "** does not make " + Words.quote(words) + " bold, for " + why,
                        whole,
                        "move what stands in brackets behind **, or write <b>…</b>")
                .withFix(fix(text, open, inner, close, opens));
    }

    private Diagnostic spaced(String words, Span inner, Span whole) {
        int leading = 0;
        while (Flanking.isWhite(words.charAt(leading))) {
            leading++;
        }
        int trailing = words.length();
        while (Flanking.isWhite(words.charAt(trailing - 1))) {
            trailing--;
        }
        return finding(
                        "** does not make " + Words.quote(words) + " bold, for a space stands inside it",
                        whole,
                        "remove the space")
                .withFix(Fix.suggested(
                        "remove the space",
                        new Fix.Edit(new Span(inner.start(), inner.start() + leading), ""),
                        new Fix.Edit(new Span(inner.start() + trailing, inner.end()), "")));
    }

    /// `**용어**(Term)을` is bold everywhere; what does not end in brackets is so in HTML only.
    private static Fix fix(String text, Span open, Span inner, Span close, Flanking opens) {
        int bracket = text.charAt(inner.end() - 1) == ')' ? text.lastIndexOf('(', inner.end() - 1) : -1;
        if (opens.canOpen() && bracket > inner.start()) {
            int end = bracket;
            while (Flanking.isWhite(text.charAt(end - 1))) {
                end--;
            }
            if (end > inner.start() && Character.isLetterOrDigit(text.codePointBefore(end))) {
                return Fix.suggested(
                        "move the brackets behind **", new Fix.Edit(Span.at(end), STARS), new Fix.Edit(close, ""));
            }
        }
        return Fix.suggested("write <b>…</b>", new Fix.Edit(open, "<b>"), new Fix.Edit(close, "</b>"));
    }

    private static boolean isOneLine(String text, Span open, Span close) {
        for (int i = open.end(); i < close.start(); i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                return false;
            }
        }
        return true;
    }

    /// Every `**` that is shown as it is written; `\*\*` is meant so.
    private static List<Span> stars(String text, RichText running) {
        List<Span> stars = new ArrayList<>();
        for (Inline inline : Walk.inlines(running)) {
            if (inline instanceof Inline.Text plain && plain.text().contains(STARS)) {
                int end = plain.span().end();
                for (int at = text.indexOf(STARS, plain.span().start(), end);
                        at >= 0;
                        at = text.indexOf(STARS, at + 2, end)) {
                    Span pair = new Span(at, at + 2);
                    if (!isBeside(text, pair, '\\') && !isBeside(text, pair, '/') && !isBeside(text, pair, '*')) {
                        stars.add(pair);
                    }
                }
            }
        }
        return stars;
    }

    /// `src/**/notes` is a pattern for files, `\**` is meant as it is, and three stars are another mark.
    private static boolean isBeside(String text, Span stars, char c) {
        return (stars.start() > 0 && text.charAt(stars.start() - 1) == c)
                || (stars.end() < text.length() && text.charAt(stars.end()) == c);
    }
}
