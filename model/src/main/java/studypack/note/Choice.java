package studypack.note;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studypack.note.constraint.Visible;
import studypack.note.constraint.Written;
import studypack.text.Span;

/// A multiple-choice question as it was written; what is missing or contradicts itself is data for the rules.
///
/// @param number      what the author numbered it with ("21", "12"), null where there is none
/// @param key         null where no key was written
/// @param explanation what explains the question as a whole, null where nothing does
public record Choice(
        String id,
        Span span,
        @Nullable String number,
        List<Cue> cues,
        @Visible(message = "item/blank-stem") Passage stem,
        @Size(min = 2, message = "item/too-few-options") List<@Valid Option> options,
        @Valid @Written(message = "key/missing") @Nullable Key key,
        @Nullable Passage explanation)
        implements Item {

    public Choice {
        cues = List.copyOf(cues);
        options = List.copyOf(options);
    }

    @Override
    public Passage prompt() {
        return stem;
    }

    /// Whether the key names the option; null where nothing is known, for there is no key, it is in doubt, or it names
    /// no
    /// option.
    public @Nullable Boolean isCorrect(Option option) {
        if (key == null || key.doubt() != null || key.marks().stream().noneMatch(mark -> mark.option() != null)) {
            return null;
        }
        return key.marks().stream().anyMatch(mark -> option.equals(mark.option()));
    }

    /// The options that the key names, in the order of the options.
    public List<Option> correct() {
        return options.stream()
                .filter(option -> Boolean.TRUE.equals(isCorrect(option)))
                .toList();
    }

    @Override
    public List<Mask> masks(Set<Mask.Kind> kinds) {
        List<Mask> masks = new ArrayList<>(stem.masks(kinds));
        options.forEach(option -> masks.addAll(option.text().masks(kinds)));
        return masks;
    }

    /// The same question with what an answer list says of it.
    public Choice answered(@Nullable Key other, @Nullable Passage explained) {
        return new Choice(id, span, number, cues, stem, options, other, explained);
    }

    @Override
    public List<Passage> passages() {
        List<@Nullable Passage> passages = new ArrayList<>();
        passages.add(stem);
        for (Option option : options) {
            passages.add(option.text());
            passages.add(option.rationale());
        }
        passages.add(key == null ? null : key.written());
        passages.add(explanation);
        return passages.stream().flatMap(Stream::ofNullable).toList();
    }

    @Override
    public Choice withId(String id) {
        return new Choice(id, span, number, cues, stem, options, key, explanation);
    }
}
