package studypack.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.markdown.Cut;
import studypack.markdown.Flat;
import studypack.markdown.Inline;
import studypack.markdown.RichText;
import studypack.note.Cue;
import studypack.note.Definition;
import studypack.note.Element;
import studypack.note.Passage;
import studypack.note.Term;
import studypack.text.Span;

/// Lines of `term : meaning` or `term - meaning`: a paragraph of at least two that is nothing else.
final class TermLines implements Dialect {
    private static final int LONGEST_TERM = 40;
    private static final Pattern SIGN = Pattern.compile("\\s+[:：\\-–—]\\s+|：\\s*");

    @Override
    public @Nullable Reading tryRead(Cursor cursor) {
        if (!(cursor.block() instanceof Block.Paragraph paragraph)
                || !Peek.hasSeveralLines(paragraph.text())
                || !mayHold(paragraph.text())) {
            return null;
        }
        List<Element> terms = new ArrayList<>();
        for (RichText line : Cut.lines(paragraph.text())) {
            Element term = term(line);
            if (term == null) {
                return null;
            }
            terms.add(term);
        }
        return terms.size() < 2 ? null : new Reading(terms, 1);
    }

    private static boolean mayHold(RichText text) {
        return Peek.holds(text, " :")
                || Peek.holds(text, " -")
                || Peek.holds(text, "：")
                || Peek.holds(text, " –")
                || Peek.holds(text, " —");
    }

    private static @Nullable Element term(RichText line) {
        Flat flat = Flat.of(line);
        Matcher sign = SIGN.matcher(flat.text());
        if (!sign.find() || sign.start() == 0 || sign.start() > LONGEST_TERM || sign.end() == flat.length()) {
            return null;
        }
        String name = flat.text().substring(0, sign.start()).strip();
        if (Character.isDigit(name.charAt(0)) || name.split("\\s+").length > 4 || TermBullet.isNoTerm(name)) {
            return null;
        }
        Span at = flat.span(sign.start(), sign.end());
        RichText term = Cut.trim(Cut.sub(line, new Span(line.span().start(), at.start())));
        RichText definition = Cut.after(line, at);
        boolean plain = definition.inlines().stream()
                .anyMatch(inline ->
                        inline instanceof Inline.Text text && !text.text().isBlank());
        boolean linked = line.inlines().stream().anyMatch(Inline.Link.class::isInstance);
        if (!plain || linked || term.inlines().isEmpty()) {
            return null;
        }
        return new Term(
                "",
                term.span().cover(definition.span()),
                List.of(new Cue(Cut.trim(Cut.sub(line, at)))),
                Passage.of(term),
                List.of(new Definition(null, Passage.of(definition))));
    }
}
