package studypack.validate.rules.item;

import java.util.ArrayList;
import java.util.List;
import studypack.markdown.Inline;
import studypack.markdown.RichText;
import studypack.mojibake.Hangul;
import studypack.note.Note;
import studypack.text.Span;
import studypack.validate.Context;
import studypack.validate.Diagnostic;
import studypack.validate.Rule;
import studypack.validate.Severity;
import studypack.validate.Words;

/// A marked word that ends in the middle of a Korean word.
public final class StrayMask implements Rule {
    /// Syllables that a single one behind a marked word may be: particles, endings, suffixes, counters, nouns.
    private static final String ALONE = "을를이가은는의에로와과도만나란든야여서며고면지자네데께랑적들별용식형화성률량수값간내외중시후전당상하할함된될됨한해돼다요음임기인입급군권층단계원자장품물점선"
            + "측쪽군법론학문제부분등및째번개명회차년월일분초키명팀망력도록표안밖위팩";

    @Override
    public String name() {
        return "item/stray-mask";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Diagnostic> check(Note note, Context context) {
        String text = note.source().text();
        List<Diagnostic> found = new ArrayList<>();
        for (RichText running : context.parts().texts()) {
            for (Inline inline : running.inlines()) {
                if (inline instanceof Inline.Code code && isCut(text, code)) {
                    Span rest = new Span(code.span().end(), code.span().end() + 1);
                    found.add(finding(
                            "the marked word " + Words.quote(code.text()) + " ends before " + Words.quote(rest.in(text))
                                    + ", in the middle of a word",
                            code.span().cover(rest),
                            "move the mark to the end of the word"));
                }
            }
        }
        return found;
    }

    /// One syllable that is no ending, and nothing behind it.
    private static boolean isCut(String text, Inline.Code code) {
        int at = code.span().end();
        String inner = code.text();
        if (inner.isEmpty() || !Hangul.isSyllable(inner.charAt(inner.length() - 1)) || at >= text.length()) {
            return false;
        }
        char next = text.charAt(at);
        boolean alone = at + 1 == text.length()
                || (!Character.isLetterOrDigit(text.charAt(at + 1)) && text.charAt(at + 1) != (char) 96);
        return alone && Hangul.isSyllable(next) && ALONE.indexOf(next) < 0;
    }
}
