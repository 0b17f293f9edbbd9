package studypack.validate.rules.item;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import studypack.note.Choice;
import studypack.note.Item;
import studypack.note.Note;
import studypack.note.Option;
import studypack.validate.Diagnostic;
import studypack.validate.Rule;
import studypack.validate.Severity;
import studypack.validate.Words;

/// Two options of one question that say the same.
public final class DuplicateOption implements Rule {
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
            String text = Asked.written(note, option.text());
            Option first = text.isEmpty() ? null : seen.putIfAbsent(text, option);
            if (first != null) {
                found.add(finding(
                                name(option) + " says the same as " + name(first) + ": " + Words.quote(option.text()),
                                Words.firstLine(note, option.span()),
                                "remove one of them, or write what was meant")
                        .withRelated(new Diagnostic.Related(
                                note.path(), Words.firstLine(note, first.span()), "the same option before")));
            }
        }
    }

    private static String name(Option option) {
        return option.label() == null ? "an option" : "option " + option.label().written();
    }
}
