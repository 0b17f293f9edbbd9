package studypack.cli.lsp;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.jspecify.annotations.Nullable;
import studypack.note.Note;

/// What the editor says and asks of one document. An address that leads to no file is listened to and forgotten.
final class Documents implements TextDocumentService {
    private final OpenDocuments documents;
    private final Path cwd;
    private final Supplier<@Nullable Workspace> workspace;
    private volatile Client client = Client.UNKNOWN;

    Documents(OpenDocuments documents, Path cwd, Supplier<@Nullable Workspace> workspace) {
        this.documents = documents;
        this.cwd = cwd;
        this.workspace = workspace;
    }

    void know(Client known) {
        client = known;
    }

    @Override
    public void didOpen(DidOpenTextDocumentParams opened) {
        TextDocumentItem document = opened.getTextDocument();
        Path path = Uris.path(document.getUri(), cwd);
        Workspace notes = workspace.get();
        if (path != null && notes != null) {
            documents.open(path, new OpenDocument(document.getUri(), document.getVersion(), document.getText()));
            notes.opened(path);
        }
    }

    @Override
    public void didChange(DidChangeTextDocumentParams changed) {
        Path path = Uris.path(changed.getTextDocument().getUri(), cwd);
        if (path != null) {
            documents.change(
                    path,
                    document -> document.with(changed.getTextDocument().getVersion(), changed.getContentChanges()));
            notice(path, false);
        }
    }

    @Override
    public void didClose(DidCloseTextDocumentParams closed) {
        Path path = Uris.path(closed.getTextDocument().getUri(), cwd);
        Workspace notes = workspace.get();
        if (path != null && notes != null) {
            documents.close(path);
            notes.opened(path);
        }
    }

    @Override
    public void didSave(DidSaveTextDocumentParams saved) {
        Path path = Uris.path(saved.getTextDocument().getUri(), cwd);
        if (path != null) {
            notice(path, true);
        }
    }

    private void notice(Path path, boolean now) {
        Workspace notes = workspace.get();
        if (notes != null) {
            notes.notice(Set.of(path), now);
        }
    }

    @Override
    @SuppressWarnings("NullAway") // The protocol wants null where there is nothing to say.
    public CompletableFuture<Hover> hover(HoverParams asked) {
        return ask(
                asked.getTextDocument().getUri(),
                (project, note, told, document) -> RuleHover.of(told, document, asked.getPosition()),
                null);
    }

    @Override
    public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams asked) {
        return ask(
                asked.getTextDocument().getUri(),
                (project, note, told, document) ->
                        new Actions(client.versioned(), project.session(), note, told, document).at(asked),
                List.of());
    }

    @Override
    public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(
            DocumentSymbolParams asked) {
        return ask(
                asked.getTextDocument().getUri(),
                (project, note, told, document) -> {
                    Note read = project.session().read(note);
                    return read == null ? List.<Either<SymbolInformation, DocumentSymbol>>of() : Symbols.of(read);
                },
                List.of());
    }

    private <T extends @Nullable Object> CompletableFuture<T> ask(
            String uri, Workspace.Question<T> question, T otherwise) {
        Workspace notes = workspace.get();
        return notes == null
                ? CompletableFuture.completedFuture(otherwise)
                : notes.ask(Uris.path(uri, cwd), question, otherwise);
    }
}
