package studypack.text;

import java.nio.charset.Charset;

/// A run of a file that was read with one charset; a file that two editors saved has several.
///
/// @param span      in the decoded text
/// @param byteStart first byte of the run in the file, after any byte order mark
/// @param byteEnd   the byte after its last
public record Segment(Span span, int byteStart, int byteEnd, Charset charset, Evidence evidence) implements Located {}
