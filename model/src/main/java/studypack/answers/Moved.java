package studypack.answers;

import studypack.markdown.Relocation;
import studypack.note.Passage;
import studypack.text.Span;

/// Words of another note, all of them at one empty place of this one: no finding and no fix can take them for words
/// that stand here.
record Moved(Span place) {

    Passage passage(Passage passage) {
        return new Passage(place, Relocation.to(span -> place, passage.blocks()));
    }
}
