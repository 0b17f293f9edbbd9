package studypack.validate.rules.key;

import java.util.ArrayList;
import java.util.List;
import studypack.note.Choice;
import studypack.note.Item;
import studypack.note.Key;
import studypack.note.Note;
import studypack.validate.Diagnostic;
import studypack.validate.Rule;
import studypack.validate.Severity;
import studypack.validate.Words;

/// A key whose author was not sure: one of two, or a question mark.
public final class Uncertain implements Rule {
    @Override
    public String name() {
        return "key/uncertain";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Diagnostic> check(Note note) {
        List<Diagnostic> found = new ArrayList<>();
        for (Item item : note.items()) {
            if (!(item instanceof Choice choice) || choice.key() == null) {
                continue;
            }
            Key key = choice.key();
            if (key.doubt() == Key.Doubt.EITHER || key.doubt() == Key.Doubt.UNSURE) {
                found.add(finding(
                        message(key),
                        Words.keyPlace(note, choice, key.span()),
                        "find out which is right, and write that one alone"));
            }
        }
        return found;
    }

    private static String message(Key key) {
        String said = key.written() == null ? Named.join(key.marks(), " or ") : Words.quote(key.written());
        String what = key.doubt() == Key.Doubt.EITHER
                ? " leaves open which one is right"
                : " is not sure, and the question counts as one without a key";
        return "the key" + Words.from(key.marks()) + " " + said + what;
    }
}
