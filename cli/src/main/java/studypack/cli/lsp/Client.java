package studypack.cli.lsp;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Optional;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.PublishDiagnosticsCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.jspecify.annotations.Nullable;

/// What the editor can do, and what its user wants.
///
/// @param related   shows places that belong to a finding
/// @param versioned takes edits of a certain version of a document
/// @param watches   tells of files that change
/// @param remarks   the user wants remarks, too
/// @param workspace the user wants the findings of notes that are not open, too
record Client(boolean related, boolean versioned, boolean watches, boolean remarks, boolean workspace) {
    static final Client UNKNOWN = new Client(false, false, false, false, false);

    static Client of(@Nullable ClientCapabilities capabilities, @Nullable Object options) {
        Optional<ClientCapabilities> all = Optional.ofNullable(capabilities);
        Optional<WorkspaceClientCapabilities> workspace = all.map(ClientCapabilities::getWorkspace);
        boolean related = all.map(ClientCapabilities::getTextDocument)
                .map(TextDocumentClientCapabilities::getPublishDiagnostics)
                .map(PublishDiagnosticsCapabilities::getRelatedInformation)
                .orElse(false);
        boolean versioned = workspace
                .map(WorkspaceClientCapabilities::getWorkspaceEdit)
                .map(edit -> edit.getDocumentChanges())
                .orElse(false);
        boolean watches = workspace
                .map(WorkspaceClientCapabilities::getDidChangeWatchedFiles)
                .map(DidChangeWatchedFilesCapabilities::getDynamicRegistration)
                .orElse(false);
        return new Client(related, versioned, watches, false, false).wanting(options);
    }

    /// @param options `{"remarks": true, "workspace": true}`, also within `{"studypack": …}`; what is not said stays
    Client wanting(@Nullable Object options) {
        if (!(options instanceof JsonObject said)) {
            return this;
        }
        JsonObject own = said.get("studypack") instanceof JsonObject inner ? inner : said;
        return new Client(
                related, versioned, watches, flag(own, "remarks", remarks), flag(own, "workspace", workspace));
    }

    private static boolean flag(JsonObject said, String name, boolean otherwise) {
        JsonElement value = said.get(name);
        boolean isSaid = value instanceof JsonPrimitive primitive && primitive.isBoolean();
        return isSaid ? value.getAsBoolean() : otherwise;
    }
}
