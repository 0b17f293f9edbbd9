package studypack.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import studypack.note.constraint.Defined;
import studypack.text.Span;

/// A term and what it means.
///
/// @param definitions in order; several in a table with several columns
public record Term(
        String id,
        Span span,
        List<Cue> cues,
        Passage term,
        @Defined List<Definition> definitions) implements Item {

    public Term {
        cues = List.copyOf(cues);
        definitions = List.copyOf(definitions);
    }

    @Override
    public Passage prompt() {
        return term;
    }

    /// Everything said of the term, one line a definition.
    public String definition() {
        return String.join(
                "\n",
                definitions.stream()
                        .map(definition -> definition.text().plain())
                        .filter(text -> !text.isEmpty())
                        .toList());
    }

    @Override
    public List<Mask> masks(Set<Mask.Kind> kinds) {
        List<Mask> masks = new ArrayList<>();
        definitions.forEach(definition -> masks.addAll(definition.text().masks(kinds)));
        return masks;
    }

    @Override
    public List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        passages.add(term);
        definitions.forEach(definition -> passages.add(definition.text()));
        return passages;
    }

    @Override
    public Term withId(String id) {
        return new Term(id, span, cues, term, definitions);
    }
}
