package studypack.cli.lsp;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.cli.config.Asked;
import studypack.cli.config.Configs;
import studypack.cli.files.NoteFile;
import studypack.cli.report.FileFindings;
import studypack.cli.session.Drafts;
import studypack.cli.session.Scope;
import studypack.cli.session.Session;

/// Notes that are checked together: those of a folder of the workspace, or a document that stands in none.
final class Project {
    private final Path folder;
    private final @Nullable Path single;
    private final Session session;

    /// Something was noticed that is not compared yet.
    private boolean stale = true;

    private boolean begun;

    private Project(Path folder, @Nullable Path single, boolean remarks, Drafts drafts) {
        this.folder = folder;
        this.single = single;
        String path = single == null ? "." : single.toString();
        this.session = new Session(
                new Scope(List.of(path), folder, () -> Configs.nearest(folder, Asked.NOTHING), remarks), drafts);
    }

    static Project ofFolder(Path folder, boolean remarks, Drafts drafts) {
        return new Project(folder, null, remarks, drafts);
    }

    static Project ofDocument(Path document, boolean remarks, Drafts drafts) {
        Path parent = document.getParent();
        return new Project(parent == null ? document : parent, document, remarks, drafts);
    }

    Path folder() {
        return folder;
    }

    Session session() {
        return session;
    }

    boolean isOf(Path document) {
        return document.equals(single);
    }

    boolean isFolder() {
        return single == null;
    }

    boolean isStale() {
        return stale;
    }

    void stale(boolean now) {
        stale = now;
    }

    /// It was looked at before.
    boolean isBegun() {
        return begun;
    }

    void begin() {
        begun = true;
    }

    /// What is told of a note, null where nothing is known of it.
    @Nullable
    FileFindings told(NoteFile file) {
        for (FileFindings findings : session.told()) {
            if (findings.path().equals(file.shown())) {
                return findings;
            }
        }
        return null;
    }
}
