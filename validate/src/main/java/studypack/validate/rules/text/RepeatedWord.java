package studypack.validate.rules.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import studypack.mojibake.Hangul;
import studypack.note.Note;
import studypack.text.Span;
import studypack.validate.Diagnostic;
import studypack.validate.Fix;
import studypack.validate.Rule;
import studypack.validate.Severity;
import studypack.validate.Wording;
import studypack.validate.Words;

/// A word that stands twice where a sentence was changed half-way.
public final class RepeatedWord implements Rule {
    /// English words that no sentence has twice in a row.
    private static final Set<String> ENGLISH = Set.of(
            "the", "an", "of", "to", "in", "on", "at", "for", "with", "by", "and", "or", "are", "be", "this", "it",
            "from", "as", "can", "will", "you", "your", "we", "which", "when", "into", "must", "should", "not",
            "using");

    /// Said twice on purpose.
    private static final Set<String> SAID_TWICE = Set.of("너는", "나는", "같은", "많은", "작은", "높은", "깊은", "길고", "멀고");

    /// What ends no noun: two nouns may meet, 설명 도구 and 도구 모음.
    private static final Pattern INFLECTED =
            Pattern.compile("[가-힣]+(?:[을를은는에와과며]|에서|으로|하고|되고|하여|하는|되는|있는|없는|해서|위해|위한|대한|통해)");

    /// Single syllables that mean nothing twice.
    private static final String SYLLABLES = "을를및것수";

    @Override
    public String name() {
        return "text/repeated-word";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Diagnostic> check(Note note) {
        String text = note.source().text();
        List<Diagnostic> found = new ArrayList<>();
        int from = 0;
        int to = 0;
        for (int at = 0; at < text.length(); at++) {
            if (!isWord(text.charAt(at))) {
                continue;
            }
            int end = at + 1;
            while (end < text.length() && isWord(text.charAt(end))) {
                end++;
            }
            if (end - at == to - from && at - to == 1 && text.regionMatches(from, text, at, to - from)) {
                Span before = new Span(from, to);
                Span word = new Span(at, end);
                if (isAgain(text, before, word) && isProse(note, before) && isProse(note, word)) {
                    found.add(diagnostic(text, before, word));
                }
            }
            from = at;
            to = end;
            at = end;
        }
        return found;
    }

    private static boolean isWord(char c) {
        return Hangul.isSyllable(c) || Character.isLetterOrDigit(c);
    }

    private static boolean isProse(Note note, Span word) {
        return Wording.holds(note, word.start()) && !Wording.isCode(note, word.start());
    }

    /// Whether a word is a slip that says the same as the one before it.
    private static boolean isAgain(String text, Span before, Span word) {
        return Character.isWhitespace(text.charAt(before.end()))
                && isWhole(text, before.start() - 1, word.end())
                && isSlip(word.in(text), text.charAt(before.end()) == ' ');
    }

    /// Not part of something longer: `in-in`, `the.the`, `@a`.
    private static boolean isWhole(String text, int before, int behind) {
        return (before < 0 || "-_./@#'’\\$".indexOf(text.charAt(before)) < 0)
                && (behind >= text.length() || "-_/@'’(=".indexOf(text.charAt(behind)) < 0);
    }

    private static boolean isSlip(String word, boolean onOneLine) {
        if (!Hangul.isSyllable(word.charAt(0))) {
            return ENGLISH.contains(word);
        }
        return onOneLine
                && (word.length() == 1
                        ? SYLLABLES.contains(word)
                        : INFLECTED.matcher(word).matches() && !SAID_TWICE.contains(word));
    }

    private Diagnostic diagnostic(String text, Span before, Span word) {
        return finding(Words.quote(word.in(text)) + " stands here twice", before.cover(word), "delete one of them")
                .withFix(Fix.suggested("delete one of them", new Fix.Edit(new Span(before.end(), word.end()), "")));
    }
}
