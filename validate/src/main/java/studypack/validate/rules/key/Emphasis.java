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

/// A question whose only key is a bold option, which may be mere emphasis.
public final class Emphasis implements Rule {
    @Override
    public String name() {
        return "key/emphasis";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Diagnostic> check(Note note) {
        List<Diagnostic> found = new ArrayList<>();
        for (Item item : note.items()) {
            if (item instanceof Choice choice
                    && choice.key() != null
                    && choice.key().doubt() == Key.Doubt.EMPHASIS
                    && !choice.key().marks().isEmpty()) {
                found.add(finding(
                        "nothing but its emphasis says that "
                                + Named.join(choice.key().marks(), " and ") + " is right",
                        Words.keyPlace(
                                note, choice, choice.key().marks().getFirst().span()),
                        "write a line such as `정답: B` under the options if it is the key"));
            }
        }
        return found;
    }
}
