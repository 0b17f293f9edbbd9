package studypack.cli.lsp;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import studypack.cli.session.Drafts;

/// The documents that are open in the editor. For several threads.
final class OpenDocuments implements Drafts {
    private final Map<Path, OpenDocument> byPath = new ConcurrentHashMap<>();

    void open(Path path, OpenDocument document) {
        byPath.put(path, document);
    }

    /// A document that is not open stays so.
    void change(Path path, UnaryOperator<OpenDocument> change) {
        byPath.computeIfPresent(path, (key, document) -> change.apply(document));
    }

    void close(Path path) {
        byPath.remove(path);
    }

    @Nullable
    OpenDocument at(Path path) {
        return byPath.get(path);
    }

    @Override
    public @Nullable String text(Path note) {
        OpenDocument document = byPath.get(note);
        return document == null ? null : document.text();
    }

    @Override
    public Set<Path> open() {
        return Set.copyOf(byPath.keySet());
    }
}
