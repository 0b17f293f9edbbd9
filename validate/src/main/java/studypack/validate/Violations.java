package studypack.validate;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.markdown.Walk;
import studypack.note.Choice;
import studypack.note.Item;
import studypack.note.KeyMark;
import studypack.note.Label;
import studypack.note.Note;
import studypack.note.Option;
import studypack.note.Pair;
import studypack.note.Term;
import studypack.text.Span;
import studypack.validate.constraint.InSequenceValidator;

/// Puts the violations of constraints into words, each at the narrowest place that shows it.
final class Violations {
    private final Note note;
    private final TreeMap<Integer, Row> rows = new TreeMap<>();
    private final Set<Integer> nests = new HashSet<>();

    Violations(Note note) {
        this.note = note;
        for (Block block : Walk.blocks(note.blocks())) {
            if (block instanceof Block.Table table) {
                int columns = table.header().cells().size();
                table.rows().forEach(row -> rows.put(row.span().start(), new Row(row, columns)));
            }
        }
        for (Block.Bullet bullet : Walk.bullets(note.blocks())) {
            if (bullet.children().size() > 1) {
                nests.add(bullet.children().getFirst().span().start());
            }
        }
    }

    private record Row(Block.Row row, int columns) {
        boolean isShort() {
            return row.cells().size() < columns;
        }
    }

    /// Nothing where another rule says it better.
    List<Diagnostic> diagnostics(Item item, String rule, Object bean) {
        return switch (item) {
            case Choice choice -> ofChoice(choice, rule, bean);
            case Pair pair -> ofPair(pair, rule);
            case Term term -> ofTerm(term, rule);
        };
    }

    private List<Diagnostic> ofChoice(Choice choice, String rule, Object bean) {
        return switch (bean) {
            case KeyMark mark -> ofKey(choice, mark, rule);
            case Label label -> ofLabel(choice, label, rule);
            default -> ofWhole(choice, rule);
        };
    }

    private List<Diagnostic> ofWhole(Choice choice, String rule) {
        return switch (rule) {
            case "key/missing" ->
                error(
                        rule,
                        "no answer is given for " + Words.quote(choice.stem()),
                        stem(choice),
                        "write a line such as `정답: B` under the options, or tick the right box, `- [x]`");
            case "item/too-few-options" ->
                error(
                        rule,
                        choice.options().isEmpty()
                                ? "the question " + Words.quote(choice.stem()) + " has no options to choose from"
                                : "the question has one option only, "
                                        + Words.quote(choice.options().get(0).text()),
                        stem(choice),
                        "write every option on a line of its own, with the same mark before each");
            default ->
                error(
                        rule,
                        "options stand here without a question before them",
                        Words.firstLine(note, choice.span()),
                        "write the question above its options");
        };
    }

    private List<Diagnostic> ofKey(Choice choice, KeyMark mark, String rule) {
        // Without options every letter is unknown, and item/too-few-options says why.
        if (choice.options().isEmpty()) {
            return List.of();
        }
        Option option = mark.option();
        if (option == null) {
            String named = mark.label() != null ? mark.label() : Words.quote(mark.text() == null ? "" : mark.text());
            return error(
                    rule,
                    "the key" + Words.from(List.of(mark)) + " names " + named + ", but " + offered(choice),
                    place(choice, mark),
                    "correct the key, or write the option that is missing");
        }
        String label = option.label() == null
                ? "the option"
                : "option " + option.label().written();
        return List.of(new Diagnostic(
                rule,
                Severity.ERROR,
                "the key" + Words.from(List.of(mark)) + " says " + Words.quote(mark.text() == null ? "" : mark.text())
                        + ", but " + label + " is " + Words.quote(option.text()),
                place(choice, mark),
                List.of(new Diagnostic.Related(note.path(), option.span(), "the option that the key names")),
                "correct the letter or the text of the key, so that both name one option",
                null));
    }

    private Span place(Choice choice, KeyMark mark) {
        return mark.from() == null ? mark.span() : stem(choice);
    }

    private static String offered(Choice choice) {
        List<String> labels = choice.options().stream()
                .map(Option::label)
                .filter(label -> label != null)
                .map(Label::written)
                .toList();
        if (labels.isEmpty()) {
            return "no option says so";
        }
        return labels.size() == 1
                ? "the only option is " + labels.get(0)
                : "the options are " + String.join(", ", labels);
    }

    private List<Diagnostic> ofLabel(Choice choice, Label label, String rule) {
        // Markdown counts `1. 1. 1.` by itself, so it is no slip.
        if (choice.options().stream()
                .allMatch(option ->
                        option.label() != null && option.label().written().equals("1"))) {
            return List.of();
        }
        String expected = label.inSameStyle(InSequenceValidator.expected(label));
        String previous = label.previous();
        String message = previous == null
                ? "the first option is labelled " + label.written() + " where " + expected + " was expected"
                : label.ordinal() == Label.ordinal(previous)
                        ? "a second option is labelled " + label.written() + " where " + expected + " was expected"
                        : "the option after " + previous + " is labelled " + label.written() + " where " + expected
                                + " was expected";
        List<Diagnostic> found = error(rule, message, label.span(), "look for a lost option, or correct the label");
        return isSlip(choice, label)
                ? List.of(found.getFirst()
                        .withFix(Fix.suggested("write " + expected, new Fix.Edit(label.span(), expected))))
                : found;
    }

    /// The label of the option before is written twice, and no option is lost: those behind count on.
    private static boolean isSlip(Choice choice, Label label) {
        if (label.previous() == null || label.ordinal() != Label.ordinal(label.previous())) {
            return false;
        }
        List<Label> labels = choice.options().stream()
                .flatMap(option -> Stream.ofNullable(option.label()))
                .toList();
        int next = labels.indexOf(label) + 1;
        return next == labels.size() || labels.get(next).ordinal() == label.ordinal() + 2;
    }

    private List<Diagnostic> ofPair(Pair pair, String rule) {
        if (rule.equals("item/blank-stem")) {
            return error(
                    rule,
                    "an answer stands here without a question",
                    Words.firstLine(note, pair.span()),
                    "write the question before its answer");
        }
        Row row = row(pair);
        if (row != null && row.isShort()) {
            return List.of();
        }
        return error(
                rule,
                "the question " + Words.quote(pair.question()) + " has no answer",
                Words.firstLine(note, pair.question().span()),
                "write the answer");
    }

    private List<Diagnostic> ofTerm(Term term, String rule) {
        // A list under the term says what it is, and a row is a matter of table/missing-cell.
        if (row(term) != null || nests.contains(term.span().start())) {
            return List.of();
        }
        return List.of(new Diagnostic(
                rule,
                Severity.WARNING,
                "nothing is said of the term " + Words.quote(term.term()),
                Words.firstLine(note, term.term().span()),
                List.of(),
                "write what it means after the colon, or leave the colon out",
                null));
    }

    private @Nullable Row row(Item item) {
        Map.Entry<Integer, Row> before = rows.floorEntry(item.span().start());
        return before != null && before.getValue().row().span().covers(item.span()) ? before.getValue() : null;
    }

    private Span stem(Choice choice) {
        return Words.firstLine(
                note, choice.stem().isBlank() ? choice.span() : choice.stem().span());
    }

    private static List<Diagnostic> error(String rule, String message, Span span, @Nullable String help) {
        return List.of(new Diagnostic(rule, Severity.ERROR, message, span, List.of(), help, null));
    }
}
