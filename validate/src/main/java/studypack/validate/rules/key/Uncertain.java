package studypack.validate.rules.key;

import java.util.List;
import java.util.Set;
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
        return InDoubt.in(note, Set.of(Key.Doubt.EITHER, Key.Doubt.UNSURE)).stream()
                .map(doubtful -> finding(
                        message(doubtful.key()),
                        Words.keyPlace(note, doubtful.choice(), doubtful.key().span()),
                        "find out which is right, and write that one alone"))
                .toList();
    }

    private static String message(Key key) {
        String said = key.written() == null ? Named.join(key.marks(), " or ") : Words.quote(key.written());
        String what = key.doubt() == Key.Doubt.EITHER
                ? " leaves open which one is right"
                : " is not sure, and the question counts as one without a key";
        return "the key" + Words.from(key.marks()) + " " + said + what;
    }
}
