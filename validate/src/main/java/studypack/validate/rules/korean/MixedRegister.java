package studypack.validate.rules.korean;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.markdown.RichText;
import studypack.note.Note;
import studypack.text.Span;
import studypack.validate.Context;
import studypack.validate.Diagnostic;
import studypack.validate.Rule;
import studypack.validate.Severity;
import studypack.validate.Wording;
import studypack.validate.Words;

/// 합니다 and 한다 in one paragraph: it was put together from two sources.
public final class MixedRegister implements Rule {
    @Override
    public String name() {
        return "korean/mixed-register";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public List<Diagnostic> check(Note note, Context context) {
        String text = note.source().text();
        if (!text.contains("니다.")) {
            return List.of();
        }
        List<Diagnostic> found = new ArrayList<>();
        for (RichText running : context.parts().texts()) {
            Diagnostic mixed = check(note, running.span());
            if (mixed != null) {
                found.add(mixed);
            }
        }
        return found;
    }

    /// Told at the first sentence that is not as the first of all.
    private @Nullable Diagnostic check(Note note, Span span) {
        String text = note.source().text();
        int first = -1;
        int from = span.start();
        boolean quoted = false;
        for (int at = nextEnd(text, span.start(), span.end()); at >= 0; at = nextEnd(text, at + 1, span.end())) {
            quoted ^= isOddlyQuoted(text, from, at);
            from = at;
            if (quoted || !Wording.holds(note, at)) {
                continue;
            }
            if (first < 0) {
                first = at;
            } else if (isPolite(text, first) != isPolite(text, at)) {
                Span word = word(text, at);
                return finding(
                        Words.quote(word.in(text)) + " does not go with "
                                + Words.quote(word(text, first).in(text)) + " in the same paragraph",
                        word,
                        "end all its sentences in -니다, or none");
            }
        }
        return null;
    }

    private static boolean isOddlyQuoted(String text, int from, int to) {
        boolean odd = false;
        for (int at = from; at < to; at++) {
            odd ^= text.charAt(at) == '"';
        }
        return odd;
    }

    /// The 다 that ends the next sentence, -1 where there is none.
    private static int nextEnd(String text, int from, int to) {
        for (int at = text.indexOf("다.", from); at >= 0 && at < to; at = text.indexOf("다.", at + 1)) {
            boolean over = at + 2 >= text.length() || Character.isWhitespace(text.charAt(at + 2));
            if (over && Letters.isSyllable(text, at - 1)) {
                return at;
            }
        }
        return -1;
    }

    /// 합니다 and 합시다, not 아니다.
    private static boolean isPolite(String text, int at) {
        return "니시".indexOf(text.charAt(at - 1)) >= 0
                && Letters.isSyllable(text, at - 2)
                && Letters.tail(text.charAt(at - 2)) == 'ㅂ';
    }

    private static Span word(String text, int at) {
        return new Span(Letters.start(text, at), at + 1);
    }
}
