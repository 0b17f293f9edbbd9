package studypack.note;

import java.util.List;

/// One thing a learner can be asked.
public sealed interface Item extends Element permits Choice, Pair, Term {

    /// Stays the same when the item moves, is renumbered, or its options or key are corrected; see [ItemId].
    String id();

    /// What is asked: the stem, the question, the term.
    Passage prompt();

    /// The words that frame its parts, in order of writing.
    List<Cue> cues();

    /// The words to learn in everything that is asked and answered, in order of writing.
    List<Mask> masks();

    Item withId(String id);
}
