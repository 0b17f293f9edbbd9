package studypack.cli.lsp;

import java.util.List;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.jspecify.annotations.Nullable;
import studypack.text.Span;

/// A document as it stands in the editor.
///
/// @param uri as the editor calls it
record OpenDocument(String uri, int version, String text) {

    /// The same after changes, each of which counts in the text that the one before it left.
    OpenDocument with(@Nullable Integer newer, List<TextDocumentContentChangeEvent> changes) {
        String now = text;
        for (TextDocumentContentChangeEvent change : changes) {
            Range range = change.getRange();
            if (range == null) {
                now = change.getText();
            } else {
                Span span = Positions.of(now).span(range);
                now = now.substring(0, span.start()) + change.getText() + now.substring(span.end());
            }
        }
        return new OpenDocument(uri, newer == null ? version : newer, now);
    }
}
