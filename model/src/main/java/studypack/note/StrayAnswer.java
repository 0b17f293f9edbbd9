package studypack.note;

import studypack.text.Located;
import studypack.text.Span;

/// An entry of an answer list that fits no question, though others of the list do.
///
/// @param number of the question that it was written for
public record StrayAnswer(Span span, String number) implements Located {}
