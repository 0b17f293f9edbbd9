package studypack.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studypack.cli.config.Config;
import studypack.cli.config.Configs;
import studypack.cli.config.PackName;
import studypack.cli.files.Failure;
import studypack.cli.files.NoteFiles;
import studypack.note.Mask;

/// What a pack is called: as asked for, else as `studypack.yaml` says, else after the folder.
///
/// @param name  of the files
/// @param title on the cover
/// @param cloze which marked words are the ones to learn
record PackLabel(String name, String title, Set<Mask.Kind> cloze) {
    private static final String REPLACES_ALL = "collection";

    /// @param first of the paths that the user named
    static PackLabel of(String first, @Nullable String name, @Nullable String title, Configs configs, Path cwd) {
        Path path = cwd.resolve(first);
        boolean folder = Files.isDirectory(path);
        Config around = folder ? configs.of(path) : configs.ofNote(path);
        Config pack = folder ? configs.ofPack(path) : null;
        String ownName = name != null ? PackName.checked(name, "--name") : pack == null ? null : pack.name();
        String ownTitle = title != null ? title : pack == null ? null : pack.title();
        String packName = ownName == null ? PackName.from(baseName(path, folder), "studypack") : ownName;
        if (packName.equalsIgnoreCase(REPLACES_ALL)) {
            throw new Failure("a pack cannot be called " + packName
                    + ": AnkiDroid takes collection.apkg for \"replace everything I have\"; give it another --name");
        }
        return new PackLabel(packName, ownTitle == null ? PackName.readable(packName) : ownTitle, around.cloze());
    }

    private static String baseName(Path path, boolean folder) {
        String fileName = NoteFiles.fileName(path);
        int dot = fileName.lastIndexOf('.');
        return folder || dot <= 0 ? fileName : fileName.substring(0, dot);
    }
}
