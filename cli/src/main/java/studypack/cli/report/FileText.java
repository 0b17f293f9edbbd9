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
    public static final FileText EMPTY = of(SourceText.of(""));

    private final Supplier<String> reading;
    private final Supplier<Decoded> decoding;
    private @Nullable String text;
    private @Nullable LineTable lines;

    /// @param reading  gives the text without byte order mark, line ends as they are
    /// @param decoding gives the same with the evidence for it, which may take longer
    public FileText(Supplier<String> reading, Supplier<Decoded> decoding) {
        this.reading = reading;
        this.decoding = decoding;
    }

    static FileText of(SourceText source) {
        FileText text = new FileText(() -> source.decoded().text(), source::decoded);
        text.lines = source.originalLines();
        return text;
    }

    /// Without byte order mark, line ends as they are.
    public String text() {
        if (text == null) {
            text = reading.get();
        }
        return text;
    }

    /// The text with the evidence for it.
    public Decoded decoded() {
        return decoding.get();
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
