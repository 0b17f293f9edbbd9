package studypack.cli.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.note.Choice;
import studypack.note.Cue;
import studypack.note.Definition;
import studypack.note.Item;
import studypack.note.Key;
import studypack.note.KeyMark;
import studypack.note.Option;
import studypack.note.Pair;
import studypack.note.Passage;
import studypack.note.Term;
import studypack.text.Span;

/// The parts of an item as they were read, in order of place.
final class ItemParts {
    private final List<Part> parts = new ArrayList<>();

    private ItemParts() {}

    /// @param span null where it stands in another note
    record Part(String name, @Nullable Span span, String text) {}

    static List<Part> of(Item item) {
        ItemParts of = new ItemParts();
        switch (item) {
            case Choice choice -> of.choice(choice);
            case Pair pair -> of.pair(pair);
            case Term term -> of.term(term);
        }
        for (Cue cue : item.cues()) {
            of.parts.add(new Part("cue", cue.span(), cue.text().plain()));
        }
        of.parts.sort(Comparator.comparingInt(
                part -> part.span() == null ? Integer.MAX_VALUE : part.span().start()));
        return of.parts;
    }

    /// What the item is, for a person.
    static String kind(Item item) {
        return switch (item) {
            case Choice choice ->
                numbered("a question with " + Tally.count(choice.options().size(), "option"), choice.number());
            case Pair pair -> numbered("a question and its answer", pair.number());
            case Term term -> "a term and what it means";
        };
    }

    private static String numbered(String kind, @Nullable String number) {
        return number == null ? kind : kind + ", numbered " + number;
    }

    private void choice(Choice choice) {
        passage("stem", choice.stem());
        for (Option option : choice.options()) {
            String label = option.label() == null ? "option" : option.label().written();
            String correct = Boolean.TRUE.equals(choice.isCorrect(option)) ? " *" : "";
            parts.add(new Part(label + correct, option.span(), option.text().plain()));
            passage("rationale", option.rationale());
        }
        if (choice.key() != null) {
            key(choice.key());
        }
        passage("explanation", choice.explanation());
    }

    private void key(Key key) {
        List<String> named =
                key.marks().stream().map(ItemParts::named).distinct().toList();
        String text = String.join(", ", named) + (key.doubt() == null ? "" : ": " + doubt(key.doubt()));
        parts.add(new Part("key", key.isFromElsewhere() ? null : key.span(), text));
    }

    private static String named(KeyMark mark) {
        String written = mark.label() != null ? mark.label() : mark.text() != null ? mark.text() : "marked";
        String from = mark.from() == null ? "" : " (" + mark.from() + ")";
        Option option = mark.option();
        if (option == null) {
            return written + from + ", which is no option";
        }
        String label = option.label() == null
                ? option.text().plain()
                : "option " + option.label().written();
        return written + from + " → " + label;
    }

    private static String doubt(Key.Doubt doubt) {
        return switch (doubt) {
            case EITHER -> "one or the other";
            case UNSURE -> "the author was not sure";
            case COMPETING -> "two statements name different options";
            case EMPHASIS -> "only bold or struck out text tells, which may be emphasis";
        };
    }

    private void pair(Pair pair) {
        passage("question", pair.question());
        pair.answers().forEach(answer -> passage("answer", answer));
        passage("remarks", pair.remarks());
    }

    private void term(Term term) {
        passage("term", term.term());
        for (Definition definition : term.definitions()) {
            passage(definition.aspect() == null ? "definition" : definition.aspect(), definition.text());
        }
    }

    private void passage(String name, @Nullable Passage passage) {
        if (passage != null) {
            parts.add(new Part(name, passage.span(), passage.plain()));
        }
    }
}
