package studypack.validate.terms;

import org.jspecify.annotations.Nullable;
import studypack.text.Span;

/// A place in a note where a name, a word or an identifier is written that something is to be said of.
///
/// @param span    in the reading text
/// @param written as it stands there
/// @param right   what to write in its place
/// @param term    what it names, null where it is no name
/// @param passage the paragraph, heading or cell that it stands in
public record Mention(
        Kind kind,
        Span span,
        String written,
        String right,
        @Nullable Term term,
        Span passage) {}
