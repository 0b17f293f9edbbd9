package studypack.validate.rules.text;

import java.util.ArrayList;
import java.util.List;
import studypack.note.Note;
import studypack.text.CharacterName;
import studypack.text.Span;
import studypack.validate.Diagnostic;
import studypack.validate.Fix;
import studypack.validate.Rule;
import studypack.validate.Severity;
import studypack.validate.Words;

/// A Latin word with a letter of another script that looks the same: copied from a page that was made so, or typed with
/// the wrong keyboard.
public final class MixedScript implements Rule {
    /// Cyrillic and Greek letters, and the Latin ones that they look like (source: Unicode, confusables.txt).
    private static final String FOREIGN = "аеорсухіјѕԁһАВЕКМНОРСТУХІЅЈΑΒΕΖΗΙΚΜΝΟΡΤΥΧο";

    private static final String LATIN = "aeopcyxijsdhABEKMHOPCTYXISJABEZHIKMNOPTYXo";
    private static final int FULL_WIDTH = 0xFEE0;

    @Override
    public String name() {
        return "text/mixed-script";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    /// One finding a word. Code counts: nobody can type such a name again.
    @Override
    public List<Diagnostic> check(Note note) {
        String text = note.source().text();
        List<Diagnostic> found = new ArrayList<>();
        for (Span sound : Runs.sound(note.source())) {
            for (int at = sound.start(); at < sound.end(); at++) {
                if (latin(text.charAt(at)) != 0) {
                    Span word = word(text, at);
                    check(text, word, found);
                    at = word.end();
                }
            }
        }
        return found;
    }

    /// The letters around a place; words in other scripts are written without a space beside Hangul and Han.
    private static Span word(String text, int at) {
        int start = at;
        while (start > 0 && isWord(text.charAt(start - 1))) {
            start--;
        }
        int end = at;
        while (end < text.length() && isWord(text.charAt(end))) {
            end++;
        }
        return new Span(start, end);
    }

    private static boolean isWord(char c) {
        return isAscii(c) || latin(c) != 0 || (c >= 0x370 && c < 0x530 && Character.isLetter(c));
    }

    private static boolean isAscii(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    /// The Latin letter that another looks like, 0 where it looks like none.
    private static char latin(char c) {
        if (c >= 'Ａ' && c <= 'ｚ') {
            char narrow = (char) (c - FULL_WIDTH);
            return isAscii(narrow) ? narrow : 0;
        }
        int at = c < 0x370 || c >= 0x530 ? -1 : FOREIGN.indexOf(c);
        return at < 0 ? 0 : LATIN.charAt(at);
    }

    private void check(String text, Span word, List<Diagnostic> found) {
        List<Fix.Edit> edits = new ArrayList<>();
        StringBuilder meant = new StringBuilder(word.in(text));
        boolean hasLatin = false;
        for (int at = word.start(); at < word.end(); at++) {
            char c = text.charAt(at);
            char latin = latin(c);
            hasLatin |= isAscii(c);
            if (latin != 0) {
                meant.setCharAt(at - word.start(), latin);
                edits.add(new Fix.Edit(new Span(at, at + 1), String.valueOf(latin)));
            } else if (!isAscii(c)) {
                return;
            }
        }
        if (hasLatin) {
            Span first = edits.getFirst().span();
            found.add(finding(
                            CharacterName.of(text.charAt(first.start())) + " stands in the word "
                                    + Words.quote(meant.toString()) + " and is no "
                                    + edits.getFirst().text(),
                            first,
                            "write " + meant + " in Latin letters, or no search finds it")
                    .withFix(Fix.suggested("write " + meant, edits.toArray(Fix.Edit[]::new))));
        }
    }
}
