package studypack.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.markdown.Plain;
import studypack.markdown.RichText;
import studypack.note.Cue;
import studypack.text.Span;

/// `> [!question] …` with its answer in a callout inside of it or right behind it, or as all that stands under a title
/// that asks.
final class QuestionCallout implements Dialect {
    private static final Set<String> QUESTIONS =
            Set.of("question", "faq", "help", "quiz", "exercise", "문제", "질문", "퀴즈", "問題", "質問");
    private static final Set<String> ANSWERS = Set.of("success", "check", "done");
    private static final Pattern OPTIONS = Pattern.compile("(?m)^\\s*(?:\\(?[Aa1][.)]|①)");

    @Override
    public @Nullable Reading tryRead(Cursor cursor) {
        if (!(cursor.block() instanceof Block.Callout callout)) {
            return null;
        }
        if (!isOf(callout, QUESTIONS)) {
            return labelled(callout, cursor.peek(1));
        }
        List<Block> children = callout.children();
        int inside = 0;
        while (inside < children.size() && answer(children.get(inside)) == null) {
            inside++;
        }
        Fold behind = answer(cursor.peek(1));
        if (inside < children.size()) {
            return answeredInside(callout, inside);
        }
        if (OPTIONS.matcher(Plain.ofBlocks(children)).find()) {
            return null;
        }
        if (behind != null) {
            return answeredBehind(callout, behind);
        }
        boolean asks = MaskedAnswers.asks(callout.title()) && !children.isEmpty();
        return asks ? answeredByContent(callout) : null;
    }

    private static boolean isOf(Block.Callout callout, Set<String> kinds) {
        return kinds.contains(callout.kind().text().toLowerCase(Locale.ROOT));
    }

    private static @Nullable Fold answer(@Nullable Block block) {
        Fold fold = Fold.answer(block);
        Fold box = block instanceof Block.Callout callout && isOf(callout, ANSWERS) ? Fold.of(block) : null;
        return fold == null && box != null && !box.isKey() ? box : fold;
    }

    /// `**Question 1:**` in a callout of any kind, `**Answer:**` in the next one.
    private static @Nullable Reading labelled(Block.Callout callout, @Nullable Block next) {
        if (callout.children().isEmpty()
                || !(callout.children().get(0) instanceof Block.Paragraph first)
                || !Asking.isAt(first.text())
                || !(next instanceof Block.Callout box)
                || box.children().isEmpty()) {
            return null;
        }
        AnswerCue answer = AnswerCue.read(box.children().get(0));
        Fold fold = Fold.of(next);
        return answer == null || fold == null || fold.isKey() ? null : answeredBehind(callout, fold);
    }

    private static @Nullable Reading answeredInside(Block.Callout callout, int at) {
        Asking asking = asking(callout, callout.children().subList(0, at));
        AnswerParts parts = new AnswerParts(asking.cues());
        for (Block block : callout.children().subList(at, callout.children().size())) {
            Fold answer = answer(block);
            if (answer == null) {
                parts.remark(block);
            } else {
                parts.answer(answer);
            }
        }
        return asking.blocks().isEmpty() ? null : reading(asking, parts, callout.span(), 1);
    }

    private static @Nullable Reading answeredBehind(Block.Callout callout, Fold answer) {
        Asking asking = asking(callout, callout.children());
        AnswerParts parts = new AnswerParts(asking.cues());
        parts.answer(answer);
        return asking.blocks().isEmpty()
                ? null
                : reading(asking, parts, callout.span().cover(answer.span()), 2);
    }

    private static Reading answeredByContent(Block.Callout callout) {
        Asking asking = asking(callout, List.of());
        AnswerParts parts = new AnswerParts(asking.cues());
        parts.answer(callout.children());
        return reading(asking, parts, callout.span(), 1);
    }

    private static Reading reading(Asking asking, AnswerParts parts, Span span, int blocks) {
        return new Reading(List.of(parts.pair(span, asking.number(), asking.passage(span))), blocks);
    }

    /// Title and content without the kind and what only counts.
    private static Asking asking(Block.Callout callout, List<Block> content) {
        RichText kind = new RichText(callout.kind().span(), List.of(callout.kind()));
        List<Cue> cues = new ArrayList<>(List.of(new Cue(kind)));
        String number = QuestionHead.only(callout.title());
        List<Block> question = new ArrayList<>();
        if (number != null) {
            cues.add(new Cue(callout.title()));
        } else if (!callout.title().span().equals(kind.span())) {
            question.add(Passages.paragraph(callout.title()));
        }
        question.addAll(content);
        Asking asking = Asking.of(question).numbered(number);
        cues.addAll(asking.cues());
        return new Asking(asking.number(), cues, asking.blocks());
    }
}
