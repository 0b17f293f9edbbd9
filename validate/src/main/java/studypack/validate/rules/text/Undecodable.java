package studypack.validate.rules.text;

import java.nio.charset.Charset;
import java.util.List;
import studypack.note.Note;
import studypack.text.CharsetName;
import studypack.text.Segment;
import studypack.text.SourceText;
import studypack.text.Span;
import studypack.validate.Diagnostic;
import studypack.validate.Rule;
import studypack.validate.Severity;

/// Bytes that no encoding explains.
public final class Undecodable implements Rule {
    @Override
    public String name() {
        return "text/undecodable";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Diagnostic> check(Note note) {
        SourceText source = note.source();
        if (source.decoded().binary()) {
            return List.of(finding("the file is no text", Span.at(0), "leave it out, or save it as text in UTF-8"));
        }
        return source.decoded().malformed().stream()
                .map(bytes -> {
                    int at = source.readingOffset(bytes.span().start());
                    int end = Math.min(at + 1, source.text().length());
                    return finding(
                            (bytes.bytes() == 1 ? "the byte" : bytes.bytes() + " bytes from the one") + " at offset "
                                    + bytes.byteOffset() + " cannot be read as "
                                    + CharsetName.of(charset(source, bytes.span())),
                            new Span(at, end),
                            "write the character again and save the file as UTF-8");
                })
                .toList();
    }

    /// Of the piece that the bytes stand in.
    private static Charset charset(SourceText source, Span bytes) {
        return source.decoded().segments().stream()
                .filter(segment -> segment.span().covers(bytes))
                .map(Segment::charset)
                .findFirst()
                .orElse(source.charset());
    }
}
