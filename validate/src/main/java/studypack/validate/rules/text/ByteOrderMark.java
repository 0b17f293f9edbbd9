package studypack.validate.rules.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import studypack.note.Note;
import studypack.text.SourceText;
import studypack.text.Span;
import studypack.validate.Diagnostic;
import studypack.validate.Fix;
import studypack.validate.Rule;
import studypack.validate.Severity;

/// A byte order mark before UTF-8, which needs none. UTF-16 does, and is a matter of `text/wrong-encoding`.
public final class ByteOrderMark implements Rule {
    @Override
    public String name() {
        return "text/byte-order-mark";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public List<Diagnostic> check(Note note) {
        SourceText source = note.source();
        if (source.decoded().bomLength() == 0 || !source.charset().equals(StandardCharsets.UTF_8)) {
            return List.of();
        }
        return List.of(finding(
                        "the file begins with U+FEFF (byte order mark), which UTF-8 does not need",
                        Span.at(0),
                        "save it as UTF-8 without byte order mark")
                .withFix(new Fix.Utf8("write the file without it")));
    }
}
