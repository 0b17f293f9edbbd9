package studypack.cli.lsp;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.jspecify.annotations.Nullable;

/// What the editor says of its folders, and of files that change in them.
final class Folders implements WorkspaceService {
    private final Path cwd;
    private final Supplier<@Nullable Workspace> workspace;

    Folders(Path cwd, Supplier<@Nullable Workspace> workspace) {
        this.cwd = cwd;
        this.workspace = workspace;
    }

    static List<Path> paths(List<String> uris, Path cwd) {
        return uris.stream()
                .map(uri -> Uris.path(uri, cwd))
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public void didChangeConfiguration(DidChangeConfigurationParams changed) {
        Workspace notes = workspace.get();
        if (notes != null) {
            notes.wanting(changed.getSettings());
        }
    }

    @Override
    public void didChangeWatchedFiles(DidChangeWatchedFilesParams changed) {
        Workspace notes = workspace.get();
        if (notes != null) {
            Set<Path> paths = new HashSet<>(
                    paths(changed.getChanges().stream().map(FileEvent::getUri).toList(), cwd));
            notes.notice(paths, false);
        }
    }

    @Override
    public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams changed) {
        Workspace notes = workspace.get();
        if (notes != null) {
            notes.folders(
                    paths(uris(changed.getEvent().getAdded()), cwd),
                    paths(uris(changed.getEvent().getRemoved()), cwd));
        }
    }

    private static List<String> uris(List<WorkspaceFolder> folders) {
        return folders.stream().map(WorkspaceFolder::getUri).toList();
    }
}
