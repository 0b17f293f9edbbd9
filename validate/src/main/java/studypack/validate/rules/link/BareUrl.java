package studypack.validate.rules.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import studypack.markdown.Inline;
import studypack.note.Note;
import studypack.text.Span;
import studypack.validate.Context;
import studypack.validate.Diagnostic;
import studypack.validate.Fix;
import studypack.validate.Rule;
import studypack.validate.Severity;
import studypack.validate.Words;

/// An address in running text: some programs make no link of it, others take a Korean particle behind it along.
public final class BareUrl implements Rule {
    @Override
    public String name() {
        return "link/bare-url";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public List<Diagnostic> check(Note note, Context context) {
        String text = note.source().text();
        if (!text.contains("://")) {
            return List.of();
        }
        Set<Integer> linked = new HashSet<>();
        for (Inline.Link link : context.parts().links()) {
            link.children().forEach(child -> linked.add(child.span().start()));
        }
        List<Diagnostic> found = new ArrayList<>();
        for (Inline.Text plain : context.parts().inlines(Inline.Text.class)) {
            if (plain.text().contains("://") && !linked.contains(plain.span().start())) {
                urls(text, plain.span(), found);
            }
        }
        return found;
    }

    private void urls(String text, Span span, List<Diagnostic> found) {
        for (int at = text.indexOf("://", span.start(), span.end());
                at >= 0;
                at = text.indexOf("://", at + 3, Math.max(at + 3, span.end()))) {
            int start = start(text, span.start(), at);
            int end = end(text, at + 3, reach(text, at + 3, span.end()));
            if (start >= 0 && end > at + 3 && Character.isLetterOrDigit(text.charAt(at + 3))) {
                found.add(diagnostic(text, new Span(start, end)));
            }
        }
    }

    private Diagnostic diagnostic(String text, Span place) {
        return finding(
                        "the address " + Words.quote(place.in(text)) + " is no link everywhere",
                        place,
                        "write it in < >")
                .withFix(Fix.safe(
                        "write it in < >",
                        new Fix.Edit(Span.at(place.start()), "<"),
                        new Fix.Edit(Span.at(place.end()), ">")));
    }

    private static int start(String text, int from, int at) {
        for (String scheme : List.of("https", "http")) {
            if (at - scheme.length() >= from && text.startsWith(scheme, at - scheme.length())) {
                return at - scheme.length();
            }
        }
        return -1;
    }

    /// How far the address may go. A Hangul letter right behind a Latin one is a particle; behind a sign it is part of
    /// a path.
    private static int reach(String text, int from, int to) {
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            boolean particle =
                    c >= 0x1100 && Character.isLetterOrDigit(text.charAt(at - 1)) && text.charAt(at - 1) < 0x80;
            if (c <= ' ' || "<>\"`|\\^{}".indexOf(c) >= 0 || (c > '~' && !Character.isLetterOrDigit(c)) || particle) {
                break;
            }
            at++;
        }
        return at;
    }

    /// Signs that end the sentence are none of the address, nor a bracket that was opened before it (GFM 6.9).
    private static int end(String text, int from, int to) {
        int end = to;
        while (end > from) {
            char last = text.charAt(end - 1);
            boolean closes = last == ')' && count(text, from, end, '(') < count(text, from, end, ')');
            if ("?!.,:;*_~'\"]".indexOf(last) < 0 && !closes) {
                return end;
            }
            end--;
        }
        return from;
    }

    private static long count(String text, int from, int to, char c) {
        return text.substring(from, to).chars().filter(other -> other == c).count();
    }
}
