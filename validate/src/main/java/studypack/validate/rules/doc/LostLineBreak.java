package studypack.validate.rules.doc;

import java.util.ArrayList;
import java.util.List;
import studypack.markdown.Block;
import studypack.markdown.Inline;
import studypack.note.Note;
import studypack.text.Span;
import studypack.validate.Context;
import studypack.validate.Diagnostic;
import studypack.validate.Fix;
import studypack.validate.Rule;
import studypack.validate.Severity;
import studypack.validate.Words;

/// One line of a paragraph without the break that ends its other lines, so that the next runs on from it.
public final class LostLineBreak implements Rule {
    private static final int FEW = 2;

    @Override
    public String name() {
        return "doc/lost-line-break";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Diagnostic> check(Note note, Context context) {
        List<Diagnostic> found = new ArrayList<>();
        for (Block.Paragraph paragraph : context.parts().blocks(Block.Paragraph.class)) {
            List<Inline.Break> breaks = new ArrayList<>();
            List<Inline.Break> lost = new ArrayList<>();
            for (Inline inline : paragraph.text().inlines()) {
                if (inline instanceof Inline.Break end) {
                    (end.hard() ? breaks : lost).add(end);
                }
            }
            if (!lost.isEmpty()
                    && breaks.size() >= FEW * lost.size()
                    && context.parts().itemAt(paragraph.span().start()) == null
                    && beginsLine(note, paragraph.span())) {
                String mark = mark(note, breaks);
                lost.forEach(end -> found.add(diagnostic(note, end, mark)));
            }
        }
        return found;
    }

    /// Inside a list the next line may be a matter of doc/swallowed-paragraph.
    private static boolean beginsLine(Note note, Span paragraph) {
        Span line = note.source().lines().line(note.source().lines().lineAt(paragraph.start()));
        return new Span(line.start(), paragraph.start())
                .in(note.source().text())
                .isBlank();
    }

    private Diagnostic diagnostic(Note note, Inline.Break end, String mark) {
        Span line = note.source()
                .lines()
                .line(note.source().lines().lineAt(end.span().start()));
        return finding(
                        "the line " + Words.quote(line.in(note.source().text()))
                                + " runs on into the next, where the others of its paragraph end in a break",
                        Words.firstLine(note, line),
                        "end it as the others do")
                .withFix(Fix.suggested(
                        "end it as the others do",
                        new Fix.Edit(Span.at(end.span().start()), mark)));
    }

    /// How the first line with a break ends: `<br />`, two spaces, a back-slash.
    private static String mark(Note note, List<Inline.Break> breaks) {
        return breaks.stream()
                .map(end -> end.span().in(note.source().text()).split("[\\r\\n]", 2)[0])
                .filter(mark -> !mark.isEmpty())
                .findFirst()
                .orElse("<br>");
    }
}
