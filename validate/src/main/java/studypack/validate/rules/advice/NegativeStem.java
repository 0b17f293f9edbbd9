package studypack.validate.rules.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Inline;
import studypack.markdown.Walk;
import studypack.note.Choice;
import studypack.note.Item;
import studypack.note.Note;
import studypack.text.Span;
import studypack.validate.Diagnostic;
import studypack.validate.Rule;
import studypack.validate.Severity;
import studypack.validate.Words;

/// A question for what is not so, in which the one word that says it is easily overlooked.
public final class NegativeStem implements Rule {
    private static final Pattern NEGATIVE = Pattern.compile(
            "\\bwhich\\b(?:(?! that | so | to | if | when )[^.?!,;]){0,60}?\\b(?:is|are|does|do|can|would|should|will|cannot) ?(not)\\b"
                    + "|\\b(except)\\b(?= ?[:?.]?\\s*$)|\\b(least) (?:likely|appropriate|suitable)\\b"
                    + "|(?:옳|맞|적절하|적합하|올바르|해당하|해당되|알맞|타당하|바르|바람직하)지 (않은|않는) (?:것|설명|내용|보기|방법|항목|서비스)"
                    + "|(?:이|가) (아닌) (?:것|항목|보기)|(틀린|잘못된|거리가 먼) (?:것|설명|보기|내용)[은을이]?",
            Pattern.CASE_INSENSITIVE);

    @Override
    public String name() {
        return "advice/negative-stem";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public List<Diagnostic> check(Note note) {
        List<Diagnostic> found = new ArrayList<>();
        for (Item item : note.items()) {
            Span word = item instanceof Choice choice
                    ? negative(note.source().text(), choice.stem().span())
                    : null;
            if (word != null && !isStressed(note, item, word)) {
                found.add(finding(
                        Words.quote(word.in(note.source().text())) + " turns the question round and is not stressed",
                        word,
                        "write it bold or in capitals, or ask for what is so"));
            }
        }
        return found;
    }

    private static @Nullable Span negative(String text, Span stem) {
        Matcher negative = NEGATIVE.matcher(text).region(stem.start(), stem.end());
        while (negative.find()) {
            for (int group = 1; group <= negative.groupCount(); group++) {
                if (negative.start(group) >= 0) {
                    return new Span(negative.start(group), negative.end(group));
                }
            }
        }
        return null;
    }

    private static boolean isStressed(Note note, Item item, Span word) {
        String written = word.in(note.source().text());
        boolean capitals = written.equals(written.toUpperCase(Locale.ROOT)) && written.charAt(0) < 'a';
        return capitals
                || isUnderlined(note.source().text(), word)
                || Walk.inlines(item.prompt().blocks()).stream()
                        .anyMatch(inline -> isStress(inline) && inline.span().covers(word));
    }

    private static boolean isStress(Inline inline) {
        return inline instanceof Inline.Strong
                || inline instanceof Inline.Emphasis
                || inline instanceof Inline.Mark
                || inline instanceof Inline.Code;
    }

    /// Right behind a tag such as `<u>`.
    private static boolean isUnderlined(String text, Span word) {
        return word.start() > 0 && text.charAt(word.start() - 1) == '>';
    }
}
