package studypack.dialect;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.text.Span;

/// `### 3. What is …?` over its answer, as in lists of questions for an interview. One question among the headings of a
/// lecture is none: most numbered headings around it have to ask, too.
final class QuestionHeading implements Dialect {
    private static final int LONGEST_ANSWER = 40;
    private static final int AROUND = 80;
    private static final int HEADINGS = 6;
    private static final Pattern NUMBERED = Pattern.compile(
            "^[^\\p{L}\\p{N}]{0,4}(?:(?<sign>(?:Q|Question|문제|질문|問|Câu)\\s*\\d{1,4}\\s*[.:)]?|\\d{1,2}\\uFE0F?\\u20E3)|\\d{1,4}[.)])\\s.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    @Override
    public @Nullable Reading tryRead(Cursor cursor) {
        if (!(cursor.block() instanceof Block.Heading heading)
                || !Peek.asks(heading.text())
                || !numbered(heading).matches()) {
            return null;
        }
        int end = 1;
        while (cursor.peek(end) != null && isAnswer(cursor.peek(end)) && end <= LONGEST_ANSWER) {
            end++;
        }
        boolean deeper = cursor.peek(end) instanceof Block.Heading next && next.level() > heading.level();
        if (end == 1 || deeper || !isAmongQuestions(cursor, heading)) {
            return null;
        }
        List<Block> blocks = cursor.blocks().subList(cursor.index() + 1, cursor.index() + end);
        if (blocks.stream().anyMatch(QuestionHeading::holdsTerms)) {
            return null;
        }
        Asking asking = Asking.of(heading.text());
        AnswerParts parts = new AnswerParts(asking.cues());
        parts.answer(blocks);
        Span span = heading.span().cover(blocks.get(blocks.size() - 1).span());
        return new Reading(List.of(parts.pair(span, asking.number(), asking.passage(span))), end);
    }

    private static Matcher numbered(Block.Heading heading) {
        return NUMBERED.matcher(heading.text().plain());
    }

    private static boolean isAnswer(@Nullable Block block) {
        return block instanceof Block.Paragraph
                || block instanceof Block.Bullets
                || block instanceof Block.Code
                || block instanceof Block.Quote
                || block instanceof Block.Callout
                || block instanceof Block.Comment
                || block instanceof Block.Html
                || (block instanceof Block.Table table && !QuestionTable.reads(table));
    }

    /// Terms are learnt one by one.
    private static boolean holdsTerms(Block block) {
        return block instanceof Block.Bullets list && new TermBullet().tryRead(list, 0) != null;
    }

    /// Of the numbered headings of this level near it, without a higher one between, most ask. A number alone says less
    /// than a `Q` before it.
    private static boolean isAmongQuestions(Cursor cursor, Block.Heading heading) {
        Tally tally = new Tally(heading.level());
        tally.add(heading);
        tally.walk(cursor, -1);
        tally.walk(cursor, 1);
        return tally.mostAsk();
    }

    /// How many headings of one level were met, and how many of them ask.
    private static final class Tally {
        private final int level;
        private int numbered;
        private int ask;
        private boolean signed;

        Tally(int level) {
            this.level = level;
        }

        void walk(Cursor cursor, int step) {
            int met = 0;
            for (int i = 1; i < AROUND && met < HEADINGS; i++) {
                int at = cursor.index() + i * step;
                if (at < 0 || at >= cursor.blocks().size()) {
                    return;
                }
                if (cursor.blocks().get(at) instanceof Block.Heading heading) {
                    if (heading.level() < level) {
                        return;
                    }
                    met += heading.level() == level && add(heading) ? 1 : 0;
                }
            }
        }

        /// False where the heading has no number.
        boolean add(Block.Heading heading) {
            Matcher matcher = numbered(heading);
            if (!matcher.matches()) {
                return false;
            }
            numbered++;
            ask += Peek.asks(heading.text()) ? 1 : 0;
            signed |= matcher.group("sign") != null;
            return true;
        }

        boolean mostAsk() {
            return signed ? ask >= 2 && ask * 10 >= numbered * 6 : ask >= 3 && ask * 10 >= numbered * 8;
        }
    }
}
