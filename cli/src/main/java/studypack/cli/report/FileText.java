package studypack.cli.report;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import studypack.text.Decoded;
import studypack.text.LineTable;
import studypack.text.Position;
import studypack.text.SourceText;
import studypack.text.Span;

/// The text of a file as it stands there, for reports that show a piece of it; it is decoded when the first asks.
/// For one thread.
public final class FileText {
    private final Supplier<Decoded> reading;
    private @Nullable Decoded decoded;
    private @Nullable LineTable lines;

    /// @param reading decodes the file
    public FileText(Supplier<Decoded> reading) {
        this.reading = reading;
    }

    static FileText of(SourceText source) {
        FileText text = new FileText(source::decoded);
        text.lines = source.originalLines();
        return text;
    }

    /// Without byte order mark, line ends as they are.
    public String text() {
        return decoded().text();
    }

    /// The text with the evidence for it.
    public Decoded decoded() {
        if (decoded == null) {
            decoded = reading.get();
        }
        return decoded;
    }

    public LineTable lines() {
        if (lines == null) {
            lines = new LineTable(text());
        }
        return lines;
    }

    /// @param span in the text of the file
    public Place place(Span span) {
        return new Place(lines().position(span.start()), lines().position(span.end()));
    }

    /// Where the last unit of the span stands, for those who count it in; of an empty span its place.
    Position lastPlace(Span span) {
        return lines().position(Math.max(span.start(), span.end() - 1));
    }
}
