package studypack.text;

import java.nio.charset.Charset;

/// A run of a file that was read with one charset; a file that two editors saved has several.
///
/// @param span      in the decoded text
/// @param byteStart first byte of the run in the file, after any byte order mark
/// @param byteEnd   the byte after its last
/// @param exact     the charset writes these very bytes again from the text, [Malformed] runs aside; some charsets have
///                  two codes for one character, or escape sequences that may stand elsewhere
/// @param why       the evidence in words: `92 of 92 characters past ASCII are usual in Korean`
public record Segment(
        Span span, int byteStart, int byteEnd, Charset charset, Evidence evidence, boolean exact, String why)
        implements Located {}
