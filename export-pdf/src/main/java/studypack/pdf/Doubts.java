package studypack.pdf;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import studypack.markdown.Inline;
import studypack.text.SourceText;
import studypack.text.Span;
import studypack.text.Unsure;

/// The words of a note that are not sure, numbered through the pack in order of writing.
///
/// @param before how many there are in the notes before
record Doubts(SourceText source, int before) {
    static final Doubts NONE = new Doubts(SourceText.of(""), 0);

    /// @param span where the words stand in the note
    List<SourceText.Part> parts(String words, Span span) {
        return source.parts(words, span);
    }

    boolean isIn(Inline inline) {
        return isIn(inline.span());
    }

    boolean isIn(Span span) {
        return !span.isEmpty() && !source.unsure(span).isEmpty();
    }

    /// From 1.
    int number(Unsure unsure) {
        return before + Collections.binarySearch(source.unsure(), unsure, Comparator.comparing(Unsure::span)) + 1;
    }

    /// Where the word is printed.
    String anchor(Unsure unsure) {
        return "w" + number(unsure);
    }
}
