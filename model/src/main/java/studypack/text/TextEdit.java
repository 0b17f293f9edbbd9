package studypack.text;

/// One change of a file's text: `text` in place of what stands in the span of the decoded text.
///
/// @param span where it stands in [Decoded#text()]; empty where `text` is put between two units
/// @param text what stands there then
public record TextEdit(Span span, String text) implements Located {}
