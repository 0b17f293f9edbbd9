package studypack.cli.lsp;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsCapabilities;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import studypack.cli.Programs;

/// An editor that talks to `studypack lsp`, a process of its own, over its standard input and output.
final class Editor implements LanguageClient, AutoCloseable {
    /// Held, so that it stays silent: an editor that ends a server finds its streams closed.
    private static final Logger LIBRARY = Logger.getLogger("org.eclipse.lsp4j");

    private static final Duration LONGEST = Duration.ofMinutes(2);

    final Process process;
    final LanguageServer server;
    private final Future<Void> listening;
    private final Map<String, List<PublishDiagnosticsParams>> published = new TreeMap<>();
    private final List<String> said = new ArrayList<>();
    private final List<String> registered = new ArrayList<>();

    private Editor(Process process) {
        LIBRARY.setLevel(Level.OFF);
        this.process = process;
        var launcher = LSPLauncher.createClientLauncher(this, process.getInputStream(), process.getOutputStream());
        server = launcher.getRemoteProxy();
        listening = launcher.startListening();
    }

    static Editor start(Path cwd) throws IOException {
        return new Editor(Programs.process(cwd, List.of("lsp", "--stdio"))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /// An editor in front of a folder.
    ///
    /// @param watches it tells of files that change
    static Editor in(Path folder, boolean watches, JsonObject options) throws Exception {
        Editor editor = start(folder);
        editor.initialize(List.of(folder), watches, options);
        return editor;
    }

    InitializeResult initialize(List<Path> folders, boolean watches, JsonObject options) throws Exception {
        InitializeParams params = new InitializeParams();
        params.setProcessId((int) ProcessHandle.current().pid());
        params.setWorkspaceFolders(folders.stream()
                .map(folder -> new WorkspaceFolder(
                        folder.toUri().toString(), folder.getFileName().toString()))
                .toList());
        params.setInitializationOptions(options);
        PublishDiagnosticsCapabilities diagnostics = new PublishDiagnosticsCapabilities(true);
        TextDocumentClientCapabilities documents = new TextDocumentClientCapabilities();
        documents.setPublishDiagnostics(diagnostics);
        WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
        workspace.setDidChangeWatchedFiles(new DidChangeWatchedFilesCapabilities(watches));
        WorkspaceEditCapabilities edits = new WorkspaceEditCapabilities();
        edits.setDocumentChanges(true);
        workspace.setWorkspaceEdit(edits);
        params.setCapabilities(new ClientCapabilities(workspace, documents, null));
        InitializeResult result = answer(server.initialize(params));
        server.initialized(new InitializedParams());
        return result;
    }

    void open(String uri, String text) {
        server.getTextDocumentService()
                .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "markdown", 1, text)));
    }

    void change(String uri, int version, Range range, String text) {
        TextDocumentContentChangeEvent change = new TextDocumentContentChangeEvent(range, text);
        server.getTextDocumentService()
                .didChange(new DidChangeTextDocumentParams(
                        new VersionedTextDocumentIdentifier(uri, version), List.of(change)));
    }

    void close(String uri) {
        server.getTextDocumentService().didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(uri)));
    }

    List<CodeAction> actions(String uri, Range range, List<String> only) throws Exception {
        CodeActionContext context = new CodeActionContext(last(uri));
        context.setOnly(only);
        return answer(server.getTextDocumentService()
                        .codeAction(new CodeActionParams(new TextDocumentIdentifier(uri), range, context)))
                .stream()
                .map(action -> action.getRight())
                .toList();
    }

    static <T> T answer(CompletableFuture<T> asked) throws Exception {
        return asked.get(LONGEST.toSeconds(), TimeUnit.SECONDS);
    }

    /// Waits until the last diagnostics of a document are such.
    List<Diagnostic> until(String uri, Predicate<List<Diagnostic>> are) throws Exception {
        return untilTold(uri, told -> are.test(told.getDiagnostics())).getDiagnostics();
    }

    synchronized PublishDiagnosticsParams untilTold(String uri, Predicate<PublishDiagnosticsParams> is)
            throws Exception {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (true) {
            List<PublishDiagnosticsParams> told = published.getOrDefault(uri, List.of());
            if (!told.isEmpty() && is.test(told.getLast())) {
                return told.getLast();
            }
            long left = end - System.nanoTime();
            if (left <= 0 || !process.isAlive()) {
                throw new TimeoutException("the last of " + uri + ": " + told + ", said: " + said);
            }
            wait(Math.min(200, left / 1_000_000 + 1));
        }
    }

    /// The rules of diagnostics, in their order.
    static List<String> rules(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .map(diagnostic ->
                        diagnostic.getCode() == null ? "" : diagnostic.getCode().getLeft())
                .toList();
    }

    synchronized List<Diagnostic> last(String uri) {
        List<PublishDiagnosticsParams> told = published.getOrDefault(uri, List.of());
        return told.isEmpty() ? List.of() : told.getLast().getDiagnostics();
    }

    synchronized List<PublishDiagnosticsParams> all(String uri) {
        return List.copyOf(published.getOrDefault(uri, List.of()));
    }

    synchronized List<String> said() {
        return List.copyOf(said);
    }

    synchronized List<String> registered() {
        return List.copyOf(registered);
    }

    /// The text after edits, whose places count in it as it was.
    static String applied(String text, List<TextEdit> edits) {
        StringBuilder now = new StringBuilder(text);
        edits.stream()
                .sorted((a, b) -> {
                    var left = a.getRange().getStart();
                    var right = b.getRange().getStart();
                    return left.getLine() != right.getLine()
                            ? right.getLine() - left.getLine()
                            : right.getCharacter() - left.getCharacter();
                })
                .forEach(edit -> now.replace(
                        offset(text, edit.getRange().getStart()),
                        offset(text, edit.getRange().getEnd()),
                        edit.getNewText()));
        return now.toString();
    }

    /// By hand, so that it is not our own counting that is believed.
    private static int offset(String text, org.eclipse.lsp4j.Position position) {
        int at = 0;
        for (int line = 0; line < position.getLine(); line++) {
            while (text.charAt(at) != '\n' && text.charAt(at) != '\r') {
                at++;
            }
            at += text.startsWith("\r\n", at) ? 2 : 1;
        }
        return at + position.getCharacter();
    }

    @Override
    public synchronized void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
        published
                .computeIfAbsent(diagnostics.getUri(), uri -> new ArrayList<>())
                .add(diagnostics);
        notifyAll();
    }

    @Override
    public synchronized void showMessage(MessageParams message) {
        said.add(message.getMessage());
    }

    @Override
    public synchronized void logMessage(MessageParams message) {
        said.add(message.getMessage());
    }

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
        throw new UnsupportedOperationException("nothing is to be asked");
    }

    @Override
    public synchronized CompletableFuture<Void> registerCapability(RegistrationParams params) {
        params.getRegistrations().forEach(registration -> registered.add(registration.getMethod()));
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void telemetryEvent(Object event) {
        throw new UnsupportedOperationException("nothing is to be told of the user");
    }

    @Override
    public void close() {
        process.destroyForcibly();
        listening.cancel(true);
    }
}
