package studypack.note;

import java.util.List;

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
    List<Mask> masks();

    Item withId(String id);
}
