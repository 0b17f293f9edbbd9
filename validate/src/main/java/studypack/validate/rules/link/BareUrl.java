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
    private static final int LONGEST = 2_000;

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
        int at = text.indexOf("://");
        if (at < 0) {
            return List.of();
        }
        Set<Integer> linked = new HashSet<>();
        for (Inline.Link link : context.parts().links()) {
            link.children().forEach(child -> linked.add(child.span().start()));
        }
        List<Diagnostic> found = new ArrayList<>();
        while (at >= 0) {
            int host = at + 3;
            int end = host;
            Inline.Text plain = context.parts().textAt(at);
            if (plain != null && !linked.contains(plain.span().start())) {
                int start = start(text, plain.span().start(), at);
                end = end(text, host, reach(text, host, Math.min(plain.span().end(), host + LONGEST)));
                if (start >= 0 && end > host && Character.isLetterOrDigit(text.charAt(host))) {
                    found.add(diagnostic(text, new Span(start, end)));
                }
            }
            at = text.indexOf("://", end);
        }
        return found;
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
        int brackets = 0;
        for (int i = from; i < to; i++) {
            brackets += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
        }
        int end = to;
        while (end > from) {
            char last = text.charAt(end - 1);
            boolean closes = last == ')' && brackets < 0;
            if ("?!.,:;*_~'\"]".indexOf(last) < 0 && !closes) {
                return end;
            }
            brackets += closes ? 1 : 0;
            end--;
        }
        return from;
    }
}
