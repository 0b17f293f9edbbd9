package studypack.cli.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import studypack.answers.AnswerFiles;
import studypack.cli.baseline.Baselines;
import studypack.cli.config.Configs;
import studypack.cli.config.Settings;
import studypack.cli.files.NoteFile;
import studypack.cli.files.NoteFiles;
import studypack.cli.files.PictureFiles;
import studypack.mojibake.Syllables;

/// What one search brought, and what holds for each note.
///
/// @param files   in the order in which they are compared
/// @param folders that were searched, absolute
/// @param missed  what could not be searched, one line each
/// @param baselines that hold old findings
/// @param answers which notes hold the keys of which
record Found(
        List<NoteFile> files,
        Set<Path> folders,
        List<String> missed,
        Baselines baselines,
        AnswerFiles answers,
        PictureFiles pictures,
        Map<Path, NoteFile> byPath,
        Map<String, NoteFile> byName,
        Map<NoteFile, Settings> said,
        Map<NoteFile, Syllables> syllables) {

    static final Found NOTHING = new Found(
            List.of(),
            Set.of(),
            List.of(),
            new Baselines(note -> Optional.empty(), Path::toString, false),
            AnswerFiles.among(List.of()),
            PictureFiles.of(List.of()),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of());

    /// @throws studypack.cli.files.Failure where a configuration or a baseline has a fault
    static Found of(Scope scope, Configs configs, Drafts drafts) {
        NoteFiles.Found found = NoteFiles.laidOut(scope.paths(), scope.cwd()::resolve, configs::picks);
        Map<Path, NoteFile> byPath = new HashMap<>();
        found.files().forEach(file -> byPath.put(Paths.absolute(file.path()), file));
        Set<Path> folders = found.folders().stream().map(Paths::absolute).collect(Collectors.toSet());
        unsaved(scope, drafts, folders).forEach(file -> byPath.putIfAbsent(file.path(), file));
        List<NoteFile> files = new ArrayList<>(byPath.values());
        files.sort(NoteFiles.ORDER);
        Map<String, NoteFile> byName = new HashMap<>();
        Map<NoteFile, Settings> settings = new HashMap<>();
        Map<NoteFile, Syllables> syllables = new HashMap<>();
        Baselines baselines = baselines(scope, configs);
        for (NoteFile file : files) {
            baselines.of(Paths.absolute(file.path()));
            byName.put(file.shown(), file);
            settings.put(file, configs.settings(file.path()));
            syllables.put(file, configs.syllables(file.path()));
        }
        return new Found(
                List.copyOf(files),
                folders,
                found.missed(),
                baselines,
                AnswerFiles.among(files.stream().map(NoteFile::shown).toList()),
                PictureFiles.of(files),
                byPath,
                byName,
                settings,
                syllables);
    }

    private static Baselines baselines(Scope scope, Configs configs) {
        return new Baselines(
                note -> Optional.ofNullable(configs.ofNote(note).baseline()),
                path -> (path.startsWith(scope.cwd()) ? scope.cwd().relativize(path) : path).toString(),
                true);
    }

    /// Drafts that were never saved, in folders that are searched or named themselves.
    private static List<NoteFile> unsaved(Scope scope, Drafts drafts, Set<Path> folders) {
        Set<Path> named = scope.paths().stream()
                .map(scope.cwd()::resolve)
                .map(Paths::absolute)
                .collect(Collectors.toSet());
        List<NoteFile> unsaved = new ArrayList<>();
        for (Path path : new TreeSet<>(drafts.open())) {
            String name = NoteFiles.fileName(path);
            boolean isIn = folders.contains(Objects.requireNonNullElse(path.getParent(), path))
                    && NoteFiles.isNote(name)
                    && !name.startsWith(".");
            if (!java.nio.file.Files.exists(path) && (isIn || named.contains(path))) {
                String shown = path.startsWith(scope.cwd())
                        ? scope.cwd().relativize(path).toString().replace('\\', '/')
                        : path.toString();
                unsaved.add(new NoteFile(shown, name, path));
            }
        }
        unsaved.sort(Comparator.comparing(NoteFile::shown));
        return unsaved;
    }

    /// @param path absolute
    @Nullable
    NoteFile note(Path path) {
        return byPath.get(path);
    }

    @Nullable
    NoteFile named(String shown) {
        return byName.get(shown);
    }

    Settings settings(NoteFile file) {
        return Objects.requireNonNull(said.get(file), file.shown());
    }

    Syllables syllables(NoteFile file) {
        return Objects.requireNonNullElseGet(syllables.get(file), Syllables::shipped);
    }

    NoteReading reader(Drafts drafts) {
        return new NoteReading(this, drafts);
    }
}
