package studypack.dialect;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.markdown.Cut;
import studypack.markdown.Flat;
import studypack.markdown.RichText;
import studypack.note.Cue;
import studypack.note.Definition;
import studypack.note.Element;
import studypack.note.Passage;
import studypack.note.Term;
import studypack.text.Span;

/// A term on a line of its own, and under it lines that begin with a colon, as PHP Markdown Extra and Pandoc have it.
final class DefinitionList implements Dialect {
    private static final int LONGEST_TERM = 80;

    @Override
    public @Nullable Reading tryRead(Cursor cursor) {
        if (!(cursor.block() instanceof Block.Paragraph paragraph)
                || !Peek.hasSeveralLines(paragraph.text())
                || !Peek.holds(paragraph.text(), ":")) {
            return null;
        }
        List<Element> terms = new ArrayList<>();
        List<RichText> lines = Cut.lines(paragraph.text());
        for (int at = 0; at < lines.size(); ) {
            int end = at + 1;
            while (end < lines.size() && isDefinition(lines.get(end))) {
                end++;
            }
            if (end == at + 1
                    || isDefinition(lines.get(at))
                    || lines.get(at).plain().length() > LONGEST_TERM) {
                return null;
            }
            terms.add(term(lines.get(at), lines.subList(at + 1, end)));
            at = end;
        }
        return new Reading(terms, 1);
    }

    private static boolean isDefinition(RichText line) {
        String text = Flat.of(line).text();
        return text.length() > 2 && text.charAt(0) == ':' && Character.isWhitespace(text.charAt(1));
    }

    private static Element term(RichText term, List<RichText> lines) {
        List<Cue> cues = new ArrayList<>();
        List<Definition> definitions = new ArrayList<>();
        for (RichText line : lines) {
            Span colon = Flat.of(line).span(0, 1);
            cues.add(new Cue(Cut.sub(line, colon)));
            definitions.add(new Definition(null, Passage.of(Cut.after(line, colon))));
        }
        Span span = term.span().cover(lines.get(lines.size() - 1).span());
        return new Term("", span, cues, Passage.of(term), definitions);
    }
}
