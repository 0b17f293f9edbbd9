package studypack.validate.rules.doc;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import studypack.markdown.Block;
import studypack.markdown.Inline;
import studypack.note.Choice;
import studypack.note.Item;
import studypack.note.Note;
import studypack.note.Pair;
import studypack.text.Span;
import studypack.validate.Context;
import studypack.validate.Diagnostic;
import studypack.validate.Fix;
import studypack.validate.Rule;
import studypack.validate.Severity;
import studypack.validate.Words;

/// A line at the margin right under a list that itself stands right under text: Markdown takes it for the rest of the
/// last item (CommonMark 5.2, laziness). Lines that an author wrapped, and those of questions, are meant to go on.
public final class SwallowedParagraph implements Rule {
    /// Ends in the middle of a sentence: a sign that asks for more, a word that does.
    private static final Pattern GOES_ON =
            Pattern.compile("(?:[,，、:：;·/&(\\[“‘\"'-]|[→⇒➡]|\\b(?:a|an|the|of|and|or|to|in|for|with"
                    + "|that|which|is|are|was|be|by|as|on|at|from|into|your|its|their|this|can|will|not|it|you|using)"
                    + "|[가-힣](?:[은는을를의와과며고면로서]|에서|에게|하여|하는|되는|있는|없는)|및|또는|그리고|혹은|등의)$");

    /// `참고:`, `나. `: a line that begins something of its own kind.
    private static final Pattern LABEL =
            Pattern.compile("[^\\s:：]{1,16}(?: [^\\s:：]{1,12})?\\s?[:：]|[\\p{L}\\p{N}]{1,3}[.)]\\s");

    @Override
    public String name() {
        return "doc/swallowed-paragraph";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Diagnostic> check(Note note, Context context) {
        if (context.parts().lists().isEmpty()) {
            return List.of();
        }
        List<Diagnostic> found = new ArrayList<>();
        Lines lines = new Lines(note, context.parts());
        for (Block block : note.blocks()) {
            if (block instanceof Block.Bullets list
                    && lines.isUnderText(list.span().start())) {
                list(list, lines.indent(list.span().start()), true, lines, context, found);
            }
        }
        return found;
    }

    private void list(
            Block.Bullets list, int margin, boolean last, Lines lines, Context context, List<Diagnostic> found) {
        for (int i = 0; i < list.items().size(); i++) {
            Block.Bullet item = list.items().get(i);
            boolean isLast = last && i == list.items().size() - 1;
            if (item.children().isEmpty()) {
                continue;
            }
            if (item.children().getLast() instanceof Block.Bullets inner) {
                list(inner, margin, isLast, lines, context, found);
            } else if (item.children().getLast() instanceof Block.Paragraph paragraph) {
                paragraph(paragraph, margin, isLast, lines, context, found);
            }
        }
    }

    /// Before further items of the list, only a line with a break at its end is surely one of a text.
    private void paragraph(
            Block.Paragraph paragraph, int margin, boolean last, Lines lines, Context context, List<Diagnostic> found) {
        List<Inline.Break> breaks = paragraph.text().inlines().stream()
                .filter(Inline.Break.class::isInstance)
                .map(Inline.Break.class::cast)
                .toList();
        if (breaks.isEmpty() || breaks.getFirst().hard()) {
            return;
        }
        Inline.Break end = breaks.getFirst();
        Span before = lines.containing(end.span().start());
        Span after = lines.containing(end.span().end());
        Item item = context.parts().itemAt(end.span().end());
        if ((last || (breaks.size() > 1 && breaks.get(1).hard()))
                && lines.indent(after.start()) <= margin
                && !(item instanceof Choice)
                && !(item instanceof Pair)
                && isParagraph(lines.text(before), lines.text(after))
                && lines.hadRoom(before, after)) {
            found.add(diagnostic(lines, after));
        }
    }

    private static boolean isParagraph(String before, String after) {
        int first = after.codePointAt(0);
        String bare = after.startsWith("**") ? after.substring(2) : after;
        return !bare.isEmpty()
                && Character.isLetter(bare.codePointAt(0))
                && !Character.isLowerCase(first)
                && !GOES_ON.matcher(before).find()
                && !LABEL.matcher(bare).lookingAt();
    }

    private Diagnostic diagnostic(Lines lines, Span after) {
        String text = lines.text(after);
        return finding(
                        Words.quote(text) + " is read as the end of the list item above it",
                        lines.trimmed(after),
                        "leave an empty line before it")
                .withFix(Fix.suggested(
                        "leave an empty line before it",
                        new Fix.Edit(Span.at(after.start()), lines.lineEnd(after.start()))));
    }
}
