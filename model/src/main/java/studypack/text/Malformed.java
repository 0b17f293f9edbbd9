package studypack.text;

/// Bytes that no charset explains. They are read as U+FFFD, one for the run, and reported.
///
/// @param span       the U+FFFD in the decoded text
/// @param byteOffset where the run begins in the file
/// @param bytes      how many bytes it has
public record Malformed(Span span, int byteOffset, int bytes) implements Located {}
