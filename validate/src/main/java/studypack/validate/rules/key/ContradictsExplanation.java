package studypack.validate.rules.key;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studypack.note.Choice;
import studypack.note.Item;
import studypack.note.Key;
import studypack.note.KeyMark;
import studypack.note.Label;
import studypack.note.Note;
import studypack.note.Option;
import studypack.note.Passage;
import studypack.text.Span;
import studypack.validate.Diagnostic;
import studypack.validate.Rule;
import studypack.validate.Severity;
import studypack.validate.Words;

/// An explanation that says in so many words that another option is right than the key does.
public final class ContradictsExplanation implements Rule {
    private static final Pattern RIGHT = Pattern.compile(
            "\\b(?:[Oo]ption|[Aa]nswer|[Cc]hoice)\\s+\\(?([A-H])\\)?\\s+is\\s+(?:the\\s+)?(?:correct|right)(?:\\s+(?:answer|option|choice))?\\s*(?:[.,;:]|because|since|as\\b|$)"
                    + "|\\b[Cc]orrect\\s+(?:answer|option|choice)\\s+is\\s*:?\\s*\\(?([A-H])\\)?\\s*(?:[.,;:)]|because|since|$)"
                    + "|정답은\\s*\\(?([A-H①②③④⑤])\\)?\\s*(?:번)?\\s*(?:이다|입니다|이며|이고|다[.\\s]|[.,]|$)"
                    + "|(?<![A-Za-z])([A-H])(?:가|이|번이)\\s*정답(?:이다|입니다|이며|이고|[.,]|$)",
            Pattern.MULTILINE);

    @Override
    public String name() {
        return "key/contradicts-explanation";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Diagnostic> check(Note note) {
        List<Diagnostic> found = new ArrayList<>();
        for (Item item : note.items()) {
            if (item instanceof Choice choice && choice.key() != null && choice.explanation() != null) {
                Diagnostic finding = check(note, choice, choice.key(), choice.explanation());
                if (finding != null) {
                    found.add(finding);
                }
            }
        }
        return found;
    }

    /// One statement that agrees with the key is enough to let the others be about something else.
    private @Nullable Diagnostic check(Note note, Choice choice, Key key, Passage explanation) {
        if (key.doubt() != null || key.marks().isEmpty()) {
            return null;
        }
        String text = note.source().text();
        Matcher said = RIGHT.matcher(text)
                .region(explanation.span().start(), explanation.span().end());
        Span place = null;
        String other = "";
        while (said.find()) {
            String letter = letter(said);
            Option option = option(choice, letter);
            if (option == null) {
                continue;
            }
            if (key.marks().stream().map(KeyMark::option).anyMatch(option::equals)) {
                return null;
            }
            if (place == null) {
                place = new Span(said.start(), said.end());
                other = letter;
            }
        }
        if (place == null) {
            return null;
        }
        return finding(
                        "the key" + Words.from(key.marks()) + " says " + Named.join(key.marks(), " and ")
                                + ", the explanation " + other,
                        Words.keyPlace(note, choice, key.span()),
                        "find out which is right; where options were put in another order, the explanation may name old letters")
                .withRelated(new Diagnostic.Related(note.path(), Words.firstLine(note, place), "the explanation"));
    }

    private static String letter(Matcher said) {
        for (int group = 1; group <= said.groupCount(); group++) {
            if (said.group(group) != null) {
                return said.group(group);
            }
        }
        return "";
    }

    private static @Nullable Option option(Choice choice, String letter) {
        return choice.options().stream()
                .filter(option -> {
                    Label label = option.label();
                    return label != null && label.written().equalsIgnoreCase(letter);
                })
                .findFirst()
                .orElse(null);
    }
}
