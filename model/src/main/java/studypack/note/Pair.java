package studypack.note;

import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studypack.note.constraint.Visible;
import studypack.text.Span;

/// A question and its answer, without options to choose from.
///
/// @param number  what the author numbered it with, null where there is none
/// @param answers several where each of them is right
/// @param remarks what stands with the question but is no answer, null where nothing does
public record Pair(
        String id,
        Span span,
        @Nullable String number,
        List<Cue> cues,
        @Visible(message = "item/blank-stem") Passage question,
        @Size(min = 1, message = "item/missing-answer") List<Passage> answers,
        @Nullable Passage remarks)
        implements Item {

    public Pair {
        cues = List.copyOf(cues);
        answers = List.copyOf(answers);
    }

    @Override
    public Passage prompt() {
        return question;
    }

    @Override
    public List<Mask> masks(Set<Mask.Kind> kinds) {
        List<Mask> masks = new ArrayList<>(question.masks(kinds));
        answers.forEach(answer -> masks.addAll(answer.masks(kinds)));
        return masks;
    }

    @Override
    public List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        passages.add(question);
        passages.addAll(answers);
        if (remarks != null) {
            passages.add(remarks);
        }
        return passages;
    }

    @Override
    public Pair withId(String id) {
        return new Pair(id, span, number, cues, question, answers, remarks);
    }
}
