package studypack.cli.lsp;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.PositionEncodingKind;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersOptions;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.jspecify.annotations.Nullable;

/// Speaks the Language Server Protocol 3.17 with one editor, from its first word to its last.
public final class LspServer implements LanguageServer {
    private final Path cwd;
    private final String version;
    private final OpenDocuments documents = new OpenDocuments();
    private final CompletableFuture<Integer> end = new CompletableFuture<>();
    private final Documents textDocuments;
    private final Folders workspaceService;
    private @Nullable LanguageClient editor;
    private @Nullable Workspace workspace;
    private Client client = Client.UNKNOWN;
    private List<Path> first = List.of();
    private volatile boolean shutDown;

    /// What came of asking the editor to watch.
    private CompletableFuture<Void> registered = new CompletableFuture<>();

    private LspServer(Path cwd, String version) {
        this.cwd = cwd;
        this.version = version;
        this.textDocuments = new Documents(documents, cwd, this::workspace);
        this.workspaceService = new Folders(cwd, this::workspace);
    }

    /// Serves until the editor ends it, or goes away.
    ///
    /// @param cwd where documents stand that were never saved
    /// @param err takes what is no part of the protocol
    /// @return the exit code: 0 where the editor said `shutdown` before it said `exit`, else 1
    public static int serve(Path cwd, String version, InputStream in, OutputStream out, PrintStream err) {
        LibraryLog.to(err);
        LspServer server = new LspServer(cwd, version);
        Launcher<LanguageClient> launcher = LSPLauncher.createServerLauncher(server, in, out);
        server.editor = launcher.getRemoteProxy();
        Future<Void> listening = launcher.startListening();
        Thread.ofPlatform().daemon().name("editor").start(() -> {
            try {
                listening.get();
            } catch (InterruptedException | ExecutionException | CancellationException e) {
                // However it came about, nobody speaks any more.
                server.end.complete(1);
                return;
            }
            server.end.complete(1);
        });
        int code = server.end.join();
        server.close();
        return code;
    }

    private void close() {
        registered.cancel(false);
        if (workspace != null) {
            workspace.close();
        }
    }

    private @Nullable Workspace workspace() {
        return workspace;
    }

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams asked) {
        client = Client.of(asked.getCapabilities(), asked.getInitializationOptions());
        first = folders(asked);
        endWith(asked.getProcessId());
        if (editor != null && workspace == null) {
            workspace = new Workspace(documents, editor, client);
        }
        textDocuments.know(client);
        return CompletableFuture.completedFuture(
                new InitializeResult(capabilities(), new ServerInfo("studypack", version)));
    }

    /// An editor that dies does not say so.
    private void endWith(@Nullable Integer process) {
        if (process != null) {
            ProcessHandle.of(process)
                    .ifPresent(parent -> Thread.ofPlatform()
                            .daemon()
                            .name("parent")
                            .start(() -> {
                                parent.onExit().join();
                                end.complete(1);
                            }));
        }
    }

    @SuppressWarnings("deprecation") // Older editors name one folder, and no list.
    private List<Path> folders(InitializeParams asked) {
        List<String> uris = new ArrayList<>();
        if (asked.getWorkspaceFolders() != null) {
            asked.getWorkspaceFolders().stream().map(WorkspaceFolder::getUri).forEach(uris::add);
        } else if (asked.getRootUri() != null) {
            uris.add(asked.getRootUri());
        } else if (asked.getRootPath() != null) {
            return List.of(cwd.resolve(asked.getRootPath()).normalize());
        }
        return Folders.paths(uris, cwd);
    }

    private static ServerCapabilities capabilities() {
        TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
        sync.setOpenClose(true);
        sync.setChange(TextDocumentSyncKind.Incremental);
        sync.setSave(new SaveOptions(false));
        WorkspaceFoldersOptions folders = new WorkspaceFoldersOptions();
        folders.setSupported(true);
        folders.setChangeNotifications(true);
        ServerCapabilities capabilities = new ServerCapabilities();
        capabilities.setPositionEncoding(PositionEncodingKind.UTF16);
        capabilities.setTextDocumentSync(sync);
        capabilities.setCodeActionProvider(new CodeActionOptions(List.of(CodeActionKind.QuickFix, Actions.FIX_ALL)));
        capabilities.setHoverProvider(true);
        capabilities.setDocumentSymbolProvider(true);
        capabilities.setWorkspace(new WorkspaceServerCapabilities(folders));
        return capabilities;
    }

    @Override
    public void initialized(InitializedParams ready) {
        Workspace notes = workspace;
        LanguageClient peer = editor;
        if (notes == null || peer == null) {
            return;
        }
        if (client.watches()) {
            registered = peer.registerCapability(new RegistrationParams(List.of(watching())));
        } else {
            notes.watchItself(cwd);
        }
        notes.folders(first, List.of());
    }

    /// All files, for a picture that comes or goes matters too, and so does a table of terms of any name.
    private static Registration watching() {
        FileSystemWatcher all = new FileSystemWatcher(Either.forLeft("**/*"));
        return new Registration(
                "files", "workspace/didChangeWatchedFiles", new DidChangeWatchedFilesRegistrationOptions(List.of(all)));
    }

    @Override
    @SuppressWarnings("NullAway") // The protocol wants null.
    public CompletableFuture<Object> shutdown() {
        shutDown = true;
        close();
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void exit() {
        end.complete(shutDown ? 0 : 1);
    }

    @Override
    public void setTrace(SetTraceParams params) {
        // There is nothing to trace that the editor does not see.
    }

    @Override
    public TextDocumentService getTextDocumentService() {
        return textDocuments;
    }

    @Override
    public WorkspaceService getWorkspaceService() {
        return workspaceService;
    }
}
