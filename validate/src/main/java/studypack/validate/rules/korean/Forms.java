package studypack.validate.rules.korean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import studypack.mojibake.Hangul;
import studypack.note.Note;
import studypack.text.Span;
import studypack.validate.Diagnostic;
import studypack.validate.Fix;
import studypack.validate.Rule;
import studypack.validate.Wording;
import studypack.validate.Words;

/// A list of forms, read from a file beside this class, and where they stand in a note.
///
/// A line of the file is `wrong → right`, with `! words` behind it where some words that hold the wrong form are right.
/// `|` before the wrong form: a word begins with it; `|` behind it: the word ends; `~` behind it: the word ends or a
/// particle follows. `{a,b}` stands for several, and `{}` on the other side for the same one. What the signs in a
/// form stand for is told at [Form#wrong()].
final class Forms {
    /// How much of the word around a form is shown.
    private static final int MOST = 20;

    private static final String ARROW = " → ";

    /// Of two characters in a row.
    private static final int PAIRS = 1 << 14;

    /// The forms that say what follows their anchor, by these two characters; others by their anchor alone.
    private final Form[][] byPair = new Form[PAIRS][];
    private final Form[][] byAnchor = new Form['힣' - '가' + 1][];

    private Forms(List<Form> forms) {
        for (Form form : forms) {
            char anchor = form.wrong().charAt(form.anchor());
            char next = form.afterAnchor();
            if (next == 0) {
                add(byAnchor, anchor - '가', form);
            } else {
                add(byPair, pair(anchor, next), form);
            }
        }
    }

    private static int pair(char first, char second) {
        return (first * 31 + second) & (PAIRS - 1);
    }

    private static void add(Form[][] table, int index, Form form) {
        Form[] before = table[index] == null ? new Form[0] : table[index];
        Form[] all = Arrays.copyOf(before, before.length + 1);
        all[before.length] = form;
        table[index] = all;
    }

    /// A form in a note.
    ///
    /// @param span  where, in the reading text
    /// @param right what to write there
    private record Found(Span span, String right) {}

    /// A finding for each of them, with a fix.
    ///
    /// @param message of the word as it stands in the note and as it should stand there, both in quotes
    List<Diagnostic> check(Rule rule, Note note, BinaryOperator<String> message) {
        String text = note.source().text();
        return in(note).stream()
                .map(found -> diagnostic(rule, text, found, message))
                .toList();
    }

    private static Diagnostic diagnostic(Rule rule, String text, Found found, BinaryOperator<String> message) {
        int start = found.span().start();
        while (start > 0 && found.span().start() - start < MOST && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        int end = found.span().end();
        while (end < text.length() && end - found.span().end() < MOST && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        String right = text.substring(start, found.span().start())
                + found.right()
                + text.substring(found.span().end(), end);
        return rule.finding(
                        message.apply(Words.quote(text.substring(start, end)), Words.quote(right)), found.span(), null)
                .withFix(Fix.suggested("write " + Words.quote(right), new Fix.Edit(found.span(), found.right())));
    }

    /// All of them in order; none overlaps another.
    private List<Found> in(Note note) {
        String text = note.source().text();
        List<Found> found = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Hangul.isSyllable(c)) {
                continue;
            }
            Form[] alone = byAnchor[c - '가'];
            Form[] paired = i + 1 < text.length() ? byPair[pair(c, text.charAt(i + 1))] : null;
            Found here = paired == null ? null : at(paired, text, i, from);
            here = here == null && alone != null ? at(alone, text, i, from) : here;
            if (here != null && Wording.holds(note, i)) {
                found.add(here);
                from = here.span().end();
            }
        }
        return found;
    }

    /// The longest that begins at `from` or later.
    private static @Nullable Found at(Form[] forms, String text, int anchor, int from) {
        Form best = null;
        Span place = Span.at(0);
        for (Form form : forms) {
            Span match = form.match(text, anchor);
            if (match != null && match.start() >= from && match.length() > place.length()) {
                best = form;
                place = match;
            }
        }
        return best == null ? null : new Found(place, best.correction(text, place));
    }

    /// @param name of the file
    static Forms read(String name) {
        return new Forms(list(name));
    }

    /// The forms of a file.
    static List<Form> list(String name) {
        List<Form> forms = new ArrayList<>();
        Lists.lines(name).forEach(line -> expand(line, forms));
        return forms;
    }

    /// One form for each of the words in the first braces, and so on.
    private static void expand(String line, List<Form> forms) {
        int open = line.indexOf('{');
        if (open < 0) {
            forms.add(form(line));
            return;
        }
        int close = line.indexOf('}', open);
        for (String word : line.substring(open + 1, close).split(",", -1)) {
            String rest = line.substring(close + 1).replaceFirst("\\{}", word);
            expand(line.substring(0, open) + word + rest, forms);
        }
    }

    private static Form form(String line) {
        int exempt = line.indexOf(" ! ");
        List<String> unless =
                exempt < 0 ? List.of() : List.of(line.substring(exempt + 3).split(" ", -1));
        String both = exempt < 0 ? line : line.substring(0, exempt);
        int arrow = both.indexOf(ARROW);
        String wrong = both.substring(0, arrow);
        boolean starts = wrong.startsWith("|");
        Form.End end =
                wrong.endsWith("|") ? Form.End.NOTHING : wrong.endsWith("~") ? Form.End.PARTICLE : Form.End.ANYTHING;
        String letters =
                wrong.substring(starts ? 1 : 0, end == Form.End.ANYTHING ? wrong.length() : wrong.length() - 1);
        return new Form(letters, Form.anchor(letters), both.substring(arrow + ARROW.length()), starts, end, unless);
    }
}
