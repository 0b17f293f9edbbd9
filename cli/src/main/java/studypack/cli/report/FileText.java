package studypack.cli.report;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import studypack.text.LineTable;
import studypack.text.SourceText;
import studypack.text.Span;

/// The text of a file as it stands there, for reports that show a piece of it; it is decoded when the first asks.
/// For one thread.
public final class FileText {
    private final Supplier<String> decoded;
    private @Nullable String text;
    private @Nullable LineTable lines;

    /// @param decoded gives the text without byte order mark, line ends as they are
    public FileText(Supplier<String> decoded) {
        this.decoded = decoded;
    }

    private FileText(String text, LineTable lines) {
        this(() -> text);
        this.text = text;
        this.lines = lines;
    }

    static FileText of(SourceText source) {
        return new FileText(source.decoded().text(), source.originalLines());
    }

    public String text() {
        if (text == null) {
            text = decoded.get();
        }
        return text;
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
}
