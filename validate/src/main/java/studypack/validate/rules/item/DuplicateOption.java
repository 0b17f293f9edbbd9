package studypack.validate.rules.item;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import studypack.note.Choice;
import studypack.note.Item;
import studypack.note.Note;
import studypack.note.Option;
import studypack.note.Passage;
import studypack.text.Span;
import studypack.validate.Diagnostic;
import studypack.validate.Rule;
import studypack.validate.Severity;
import studypack.validate.Words;

/// Two options of one question that say the same.
public final class DuplicateOption implements Rule {
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern AROUND = Pattern.compile("^[\\s*_`]+|[\\s*_`.]+$");

    @Override
    public String name() {
        return "item/duplicate-option";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Diagnostic> check(Note note) {
        List<Diagnostic> found = new ArrayList<>();
        for (Item item : note.items()) {
            if (item instanceof Choice choice) {
                check(note, choice, found);
            }
        }
        return found;
    }

    private void check(Note note, Choice choice, List<Diagnostic> found) {
        Map<String, Option> seen = new HashMap<>();
        for (Option option : choice.options()) {
            String text = written(note, option.text());
            Option first = text.isEmpty() ? null : seen.putIfAbsent(text, option);
            if (first != null) {
                found.add(finding(
                                name(option) + " says the same as " + name(first) + ": " + Words.quote(option.text()),
                                place(note, option),
                                "remove one of them, or write what was meant")
                        .withRelated(
                                new Diagnostic.Related(note.path(), place(note, first), "the same option before")));
            }
        }
    }

    /// An option as it was written, for the target of a picture may be all that tells two options apart; without the
    /// emphasis around it, its full stop and the number of its spaces.
    private static String written(Note note, Passage passage) {
        String text = Normalizer.normalize(passage.span().in(note.source().text()), Normalizer.Form.NFKC);
        return AROUND.matcher(SPACES.matcher(text).replaceAll(" ")).replaceAll("");
    }

    /// From its label on, without the mark of its list.
    private static Span place(Note note, Option option) {
        Span text = Words.firstLine(note, option.text().span());
        return option.label() == null ? text : option.label().span().cover(text);
    }

    private static String name(Option option) {
        return option.label() == null ? "an option" : "option " + option.label().written();
    }
}
