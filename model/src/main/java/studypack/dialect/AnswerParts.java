package studypack.dialect;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.markdown.Cut;
import studypack.markdown.RichText;
import studypack.note.Cue;
import studypack.note.Pair;
import studypack.note.Passage;
import studypack.text.Span;

/// A pair as it is put together: the words that frame it, its answers, and what explains them.
final class AnswerParts {
    private final List<Cue> cues = new ArrayList<>();
    private final List<Passage> answers = new ArrayList<>();
    private final List<Block> remarks = new ArrayList<>();

    AnswerParts(List<Cue> cues) {
        this.cues.addAll(cues);
    }

    /// The folded answer `ahead` of the cursor, and the folds right behind it that belong to it: another answer, an
    /// explanation.
    ///
    /// @return how many blocks they are
    int folds(Cursor cursor, int ahead) {
        int count = 0;
        while (true) {
            Block block = cursor.peek(ahead + count);
            Fold answer = Fold.answer(block);
            Fold remark = block == null ? null : Fold.of(block);
            if (answer != null) {
                answer(answer);
            } else if (remark != null && count > 0 && remark.hidesRemark()) {
                remark(remark);
            } else {
                return count;
            }
            count++;
        }
    }

    /// What is hidden, as one answer; what explains it becomes a remark.
    void answer(Fold fold) {
        List<Block> answer = new ArrayList<>();
        Cues.Announced inTitle = fold.answerInTitle();
        if (inTitle != null) {
            cues.add(inTitle.cue());
            answer.add(Passages.paragraph(inTitle.rest()));
        } else if (!fold.shown().inlines().isEmpty()) {
            cues.add(new Cue(fold.shown()));
        }
        answer(fold.children(), answer);
    }

    /// Blocks as one answer, up to the word that begins an explanation.
    void answer(List<Block> blocks) {
        answer(blocks, new ArrayList<>());
    }

    private void answer(List<Block> blocks, List<Block> answer) {
        boolean explains = false;
        for (Block block : blocks) {
            if (explains) {
                remarks.add(block);
            } else if (block instanceof Block.Paragraph paragraph) {
                explains = explains(paragraph.text(), answer);
            } else {
                answer.add(block);
            }
        }
        if (!answer.isEmpty()) {
            answers.add(Passages.of(answer));
        }
    }

    /// True where the lines come to the word that begins an explanation; those behind it are remarks.
    private boolean explains(RichText paragraph, List<Block> answer) {
        Cues.Announced key = answer.isEmpty() ? Cues.KEY.read(paragraph) : null;
        if (key != null) {
            cues.add(key.cue());
        }
        RichText text = key == null ? paragraph : key.rest();
        for (RichText line : Cut.lines(text)) {
            Cues.Announced reason = Cues.EXPLANATION.read(line);
            if (reason != null) {
                Span before = new Span(text.span().start(), line.span().start());
                add(Cut.trim(Cut.sub(text, before)), answer);
                cues.add(reason.cue());
                add(Cut.after(text, before.cover(reason.cue().span())), remarks);
                return true;
            }
        }
        add(text, answer);
        return false;
    }

    void remark(Fold fold) {
        if (!fold.shown().inlines().isEmpty()) {
            cues.add(new Cue(fold.shown()));
        }
        remarks.addAll(fold.children());
    }

    void cue(RichText text) {
        cues.add(new Cue(text));
    }

    void remark(Block block) {
        remarks.add(block);
    }

    private static void add(RichText text, List<Block> blocks) {
        if (!text.inlines().isEmpty()) {
            blocks.add(Passages.paragraph(text));
        }
    }

    Pair pair(Span span, @Nullable String number, Passage question) {
        cues.sort((a, b) -> a.span().compareTo(b.span()));
        remarks.sort((a, b) -> a.span().compareTo(b.span()));
        return new Pair("", span, number, cues, question, answers, Passage.orNull(remarks));
    }
}
