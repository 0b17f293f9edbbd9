package studypack.validate.rules.item;

import java.util.List;
import studypack.note.Choice;
import studypack.note.Label;
import studypack.note.Note;
import studypack.note.Option;
import studypack.text.LineTable;
import studypack.text.Span;
import studypack.validate.Diagnostic;
import studypack.validate.Fix;
import studypack.validate.Rule;
import studypack.validate.Severity;
import studypack.validate.Words;

/// A first option on the line of its question, while the others have lines of their own.
public final class GluedOption implements Rule {
    private static final int HABIT = 3;
    private static final int SHORTEST = 8;

    @Override
    public String name() {
        return "item/glued-option";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Diagnostic> check(Note note) {
        List<Choice> choices = Choices.in(note);
        List<Choice> glued =
                choices.stream().filter(choice -> isGlued(note, choice)).toList();
        // What an author does again and again is meant so.
        boolean habit = glued.size() >= HABIT && glued.size() * 2 > choices.size();
        return habit
                ? List.of()
                : glued.stream().map(choice -> diagnostic(note, choice)).toList();
    }

    private static boolean isGlued(Note note, Choice choice) {
        if (choice.options().size() < 2 || choice.stem().isBlank()) {
            return false;
        }
        Label first = choice.options().get(0).label();
        Label second = choice.options().get(1).label();
        if (first == null || second == null) {
            return false;
        }
        LineTable lines = note.source().lines();
        int line = lines.lineAt(first.span().start());
        Span stem = choice.stem().span();
        return stem.end() <= first.span().start()
                && isQuestion(
                        lines.line(line).start(),
                        first.span().start(),
                        note.source().text())
                && lines.lineAt(Math.max(stem.start(), stem.end() - 1)) == line
                && lines.lineAt(second.span().start()) > line;
    }

    /// Before the label stands more than a mark or a word such as "Option".
    private static boolean isQuestion(int from, int to, String text) {
        String before = text.substring(from, to).strip();
        return before.length() >= SHORTEST && (before.indexOf(' ') > 0 || before.indexOf('?') >= 0);
    }

    private Diagnostic diagnostic(Note note, Choice choice) {
        String text = note.source().text();
        Option option = choice.options().get(0);
        Label first = choice.options().get(0).label();
        Label second = choice.options().get(1).label();
        if (first == null || second == null) {
            throw new IllegalStateException("only labelled options are glued");
        }
        Span place = first.span().cover(Words.firstLine(note, option.text().span()));
        Diagnostic found = finding(
                "option " + first.written() + " stands on the line of the question",
                place,
                "give it a line of its own, as the other options have");
        int from = first.span().start();
        while (from > choice.stem().span().start() && " \t-*(".indexOf(text.charAt(from - 1)) >= 0) {
            from--;
        }
        LineTable lines = note.source().lines();
        int line = lines.line(lines.lineAt(second.span().start())).start();
        String before = new Span(line, second.span().start()).in(text);
        return found.withFix(Fix.suggested(
                "give option " + first.written() + " a line of its own",
                new Fix.Edit(new Span(from, first.span().start()), "\n" + before)));
    }
}
