package studypack.validate.rules.key;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import studypack.note.Choice;
import studypack.note.Item;
import studypack.note.KeyMark;
import studypack.note.Label;
import studypack.note.Note;
import studypack.text.Span;
import studypack.validate.Diagnostic;
import studypack.validate.Fix;
import studypack.validate.Rule;
import studypack.validate.Severity;

/// A key in small letters where the options have capitals: `Ac`.
public final class LowerCase implements Rule {
    @Override
    public String name() {
        return "key/lower-case";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Diagnostic> check(Note note) {
        List<Diagnostic> found = new ArrayList<>();
        for (Item item : note.items()) {
            if (item instanceof Choice choice && choice.key() != null) {
                choice.key().marks().forEach(mark -> found.addAll(check(note, mark)));
            }
        }
        return found;
    }

    private List<Diagnostic> check(Note note, KeyMark mark) {
        // What another note holds is found there, and cannot be mended here.
        if (mark.from() != null) {
            return List.of();
        }
        String label = mark.label();
        Label offered = mark.option() == null ? null : mark.option().label();
        if (label == null || offered == null) {
            return List.of();
        }
        String capital = label.toUpperCase(Locale.ROOT);
        if (label.equals(capital) || !offered.written().equals(capital)) {
            return List.of();
        }
        Diagnostic found = finding(
                "the key says " + label + ", the option is labelled " + capital, mark.span(), "write " + capital);
        if (!mark.span().in(note.source().text()).startsWith(label)) {
            return List.of(found);
        }
        Span letter = new Span(mark.span().start(), mark.span().start() + label.length());
        return List.of(found.withFix(Fix.safe("write " + capital, new Fix.Edit(letter, capital))));
    }
}
