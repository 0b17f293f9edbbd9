package studypack.dialect;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.markdown.Cut;
import studypack.markdown.RichText;
import studypack.note.Element;
import studypack.note.Pair;
import studypack.note.Passage;
import studypack.note.Prose;

/// `문제 : …` on one line and `정답 : …` on the next, anywhere in a paragraph.
final class LabelledPair implements Dialect {
    @Override
    public @Nullable Reading tryRead(Cursor cursor) {
        if (!(cursor.block() instanceof Block.Paragraph paragraph)) {
            return null;
        }
        List<RichText> lines = Cut.lines(paragraph.text());
        for (int i = 0; i + 1 < lines.size(); i++) {
            Cues.Announced question = Cues.QUESTION.read(lines.get(i));
            if (question == null) {
                continue;
            }
            Cues.Announced answer = Cues.KEY.read(lines.get(i + 1));
            if (answer != null && !question.rest().isBlank() && !answer.rest().isBlank()) {
                return reading(lines, i, question, answer);
            }
        }
        return null;
    }

    private static Reading reading(List<RichText> lines, int at, Cues.Announced question, Cues.Announced answer) {
        List<Element> elements = new ArrayList<>();
        lines.subList(0, at).forEach(line -> add(line, elements));
        elements.add(new Pair(
                "",
                question.cue().span().cover(answer.rest().span()),
                null,
                List.of(question.cue(), answer.cue()),
                Passage.of(question.rest()),
                List.of(Passage.of(answer.rest())),
                null));
        lines.subList(at + 2, lines.size()).forEach(line -> add(line, elements));
        return new Reading(elements, 1);
    }

    private static void add(RichText line, List<Element> elements) {
        if (!line.inlines().isEmpty()) {
            elements.add(new Prose(Passages.paragraph(line), 0));
        }
    }
}
