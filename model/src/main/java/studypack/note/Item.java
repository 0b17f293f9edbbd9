package studypack.note;

import java.util.List;
import java.util.Set;
import studypack.markdown.Inline;
import studypack.markdown.Pictures;

/// One thing a learner can be asked.
public sealed interface Item extends Element permits Choice, Pair, Term {

    /// Stays the same when the item moves, is renumbered, or its options or key are corrected; see [ItemId]. Or what
    /// the author named it.
    String id();

    /// What is asked: the stem, the question, the term.
    Passage prompt();

    /// The words in it that are none of its parts, in order of writing.
    List<Cue> cues();

    /// Those of them that a reader is shown: the words that frame its parts.
    default List<Cue> frames() {
        return cues().stream().filter(cue -> cue.kind() == Cue.Kind.FRAME).toList();
    }

    /// The words to learn in everything that is asked and answered, in order of writing.
    default List<Mask> masks() {
        return masks(Mask.Kind.USUAL);
    }

    /// The same, of the words that are marked in one of these ways.
    List<Mask> masks(Set<Mask.Kind> kinds);

    /// Everything that is asked, offered, answered and explained, in that order.
    List<Passage> passages();

    /// The pictures of its passages, in their order.
    default List<Inline.Image> media() {
        return passages().stream()
                .flatMap(passage -> Pictures.in(passage.blocks()).stream())
                .toList();
    }

    Item withId(String id);
}
