package studypack.validate.rules.korean;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
    private static final String ARROW = " → ";

    private final Form[][] byAnchor;

    private Forms(List<Form> forms) {
        byAnchor = new Form['힣' - '가' + 1][];
        for (Form form : forms) {
            int index = form.wrong().charAt(form.anchor()) - '가';
            Form[] before = byAnchor[index] == null ? new Form[0] : byAnchor[index];
            Form[] all = Arrays.copyOf(before, before.length + 1);
            all[before.length] = form;
            byAnchor[index] = all;
        }
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
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        int end = found.span().end();
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
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
        @Nullable Wording wording = null;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            Form[] forms = Hangul.isSyllable(c) ? byAnchor[c - '가'] : null;
            if (forms == null) {
                continue;
            }
            Found here = at(forms, text, i, from);
            if (here != null) {
                wording = wording == null ? Wording.of(note) : wording;
                if (wording.holds(i)) {
                    found.add(here);
                    from = here.span().end();
                }
            }
        }
        return found;
    }

    /// The longest that begins at `from` or later.
    private static @Nullable Found at(Form[] forms, String text, int anchor, int from) {
        Found best = null;
        for (Form form : forms) {
            Span match = form.match(text, anchor);
            if (match != null
                    && match.start() >= from
                    && (best == null || best.span().length() < match.length())) {
                best = new Found(match, form.correction(text, match));
            }
        }
        return best;
    }

    /// @param name of the file
    static Forms read(String name) {
        List<Form> forms = new ArrayList<>();
        try (InputStream in = Forms.class.getResourceAsStream("/studypack/validate/korean/" + name)) {
            if (in == null) {
                throw new IllegalStateException("no such list: " + name);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    expand(line, forms);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Forms(forms);
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
        return new Form(letters, both.substring(arrow + ARROW.length()), starts, end, unless);
    }
}
