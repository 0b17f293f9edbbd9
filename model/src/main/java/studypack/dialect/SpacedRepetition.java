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
import studypack.note.Element;
import studypack.note.Pair;
import studypack.note.Passage;
import studypack.note.Prose;
import studypack.text.Span;

/// The cards of Obsidian's spaced repetition: `question::answer`, `one:::other`, and a line with nothing but `?`
/// between
/// question and answer.
final class SpacedRepetition implements Dialect {
    private static final Pattern COLONS = Pattern.compile("(?<!:):::?(?!:)");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][\\w.<>]*|[\\dA-Fa-f:.\\[]*");
    private static final Pattern ASCII_NAME_BEHIND = Pattern.compile("[\\w~<*(/].*", Pattern.DOTALL);

    @Override
    public @Nullable Reading tryRead(Cursor cursor) {
        if (!(cursor.block() instanceof Block.Paragraph paragraph)) {
            return null;
        }
        RichText text = paragraph.text();
        Reading lines = Peek.holds(text, "::") ? colons(text) : null;
        return lines != null || !hasLoneMark(text) ? lines : around(text);
    }

    private static @Nullable Reading colons(RichText text) {
        List<Element> elements = new ArrayList<>();
        List<RichText> lines = Cut.lines(text);
        int doubtful = 0;
        int cards = 0;
        for (RichText line : lines) {
            Pair pair = card(line);
            elements.add(pair == null ? new Prose(Passages.paragraph(line), 0) : pair);
            cards += pair == null ? 0 : 1;
            doubtful += pair != null && looksLikeCode(pair) ? 1 : 0;
        }
        boolean all = cards == lines.size() && cards > 1;
        return cards == 0 || (doubtful > 0 && !all) ? null : new Reading(elements, 1);
    }

    private static @Nullable Pair card(RichText line) {
        if (!Peek.holds(line, "::")) {
            return null;
        }
        Flat flat = Flat.of(line);
        Matcher colons = COLONS.matcher(flat.text());
        if (!colons.find() || colons.start() == 0) {
            return null;
        }
        Span sign = flat.span(colons.start(), colons.end());
        boolean inCode = line.inlines().stream()
                .anyMatch(
                        inline -> inline instanceof Inline.Code && inline.span().covers(sign));
        if (inCode || colons.find()) {
            return null;
        }
        RichText question = Cut.trim(Cut.sub(line, new Span(line.span().start(), sign.start())));
        RichText answer = Cut.after(line, sign);
        if (question.isBlank() || answer.isBlank()) {
            return null;
        }
        return new Pair(
                "",
                question.span().cover(answer.span()),
                null,
                List.of(new Cue(Cut.sub(line, sign))),
                Passage.of(question),
                List.of(Passage.of(answer)),
                null);
    }

    /// `std::vector` and `2001:db8::1` stand in sentences too.
    private static boolean looksLikeCode(Pair pair) {
        String question = pair.question().plain();
        String answer = pair.answers().get(0).plain();
        String last = question.substring(question.lastIndexOf(' ') + 1);
        boolean touches =
                pair.question().span().end() == pair.cues().get(0).span().start()
                        && pair.answers().get(0).span().start()
                                == pair.cues().get(0).span().end();
        return touches
                && pair.cues().get(0).span().length() == 2
                && NAME.matcher(last).matches()
                && ASCII_NAME_BEHIND.matcher(answer).matches();
    }

    private static boolean hasLoneMark(RichText text) {
        boolean atStart = false;
        List<Inline> inlines = text.inlines();
        for (int i = 0; i < inlines.size(); i++) {
            boolean atEnd = i + 1 < inlines.size() && inlines.get(i + 1) instanceof Inline.Break;
            if (atStart && atEnd && inlines.get(i) instanceof Inline.Text mark && isMark(mark.text())) {
                return true;
            }
            atStart = inlines.get(i) instanceof Inline.Break;
        }
        return false;
    }

    private static boolean isMark(String text) {
        String mark = text.strip();
        return mark.equals("?") || mark.equals("??");
    }

    private static @Nullable Reading around(RichText text) {
        List<RichText> lines = Cut.lines(text);
        for (int i = 1; i + 1 < lines.size(); i++) {
            RichText mark = lines.get(i);
            if (isMark(mark.plain())) {
                RichText question = part(text, lines.get(0), lines.get(i - 1));
                RichText answer = part(text, lines.get(i + 1), lines.get(lines.size() - 1));
                Asking asking = Asking.of(question);
                AnswerParts parts = new AnswerParts(asking.cues());
                parts.cue(mark);
                parts.answer(List.of(Passages.paragraph(answer)));
                return new Reading(
                        List.of(parts.pair(text.span(), asking.number(), asking.passage(question.span()))), 1);
            }
        }
        return null;
    }

    private static RichText part(RichText text, RichText first, RichText last) {
        return Cut.sub(text, first.span().cover(last.span()));
    }
}
