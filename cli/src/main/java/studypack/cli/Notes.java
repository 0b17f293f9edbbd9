package studypack.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import studypack.cli.config.Asked;
import studypack.cli.config.Configs;
import studypack.cli.config.Settings;
import studypack.cli.files.Failure;
import studypack.cli.files.NoteFile;
import studypack.cli.files.NoteFiles;
import studypack.media.MediaSource;
import studypack.validate.Context;

/// The notes that a command works on, and what holds for each.
///
/// @param found    under the paths that the user named
/// @param named    by the user
/// @param settings of every note found, none where notes are not judged
record Notes(List<String> named, NoteFiles.Found found, Configs configs, Map<NoteFile, Settings> settings) {
    static final String ALLOW_EMPTY = "--allow-empty";

    /// Of every command that works on notes.
    static final List<Syntax.Option> OPTIONS = List.of(
            Syntax.Option.one("--config", "FILE", "holds for all notes, in place of the nearest studypack.yaml"),
            Syntax.Option.flag("--no-config", "asks no studypack.yaml"));

    /// @throws Failure where there are no notes, or a configuration has faults
    static Notes of(Given given, Surroundings here) {
        Configs configs = configs(given, Asked.NOTHING, here);
        List<String> named = here.orContent(given.operands());
        NoteFiles.Found found = found(named, configs, here);
        if (found.isEmpty()) {
            throw new Failure(found.looked());
        }
        Notes notes = new Notes(named, found, configs, Map.of());
        notes.files().forEach(file -> configs.ofNote(file.path()));
        return notes;
    }

    /// The same where notes are judged, of which there may be none where the user says so.
    ///
    /// @param asked what the user says of how
    static Notes of(Given given, Asked asked, Surroundings here) {
        Configs configs = configs(given, asked, here);
        List<String> named = here.orContent(given.operands());
        NoteFiles.Found found = found(named, configs, here);
        if (found.isEmpty() && !given.has(ALLOW_EMPTY)) {
            throw new Failure(found.looked() + "; " + ALLOW_EMPTY + " takes that for a success");
        }
        Map<NoteFile, Settings> settings = new HashMap<>();
        found.files().forEach(file -> settings.put(file, configs.settings(file.path())));
        return new Notes(named, found, configs, settings);
    }

    private static NoteFiles.Found found(List<String> named, Configs configs, Surroundings here) {
        return NoteFiles.find(named, here.cwd(), configs::picks);
    }

    static Configs configs(Given given, Asked asked, Surroundings here) {
        String file = given.value("--config");
        if (given.has("--no-config")) {
            if (file != null) {
                throw new Failure("--config names a file and --no-config none; write one of them");
            }
            return Configs.none(here.cwd(), asked);
        }
        return file == null ? Configs.nearest(here.cwd(), asked) : Configs.only(Path.of(file), here.cwd(), asked);
    }

    /// The same with some of the files.
    Notes with(List<NoteFile> some) {
        return new Notes(named, found.with(some), configs, settings);
    }

    /// The same where it was told already what could not be searched.
    Notes silently() {
        return new Notes(
                named, new NoteFiles.Found(files(), List.of(), found.looked(), found.folders()), configs, settings);
    }

    /// The same for another purpose, so that one is not taken for the other by what was kept of it.
    Notes called(String purpose) {
        List<String> names = new ArrayList<>(named);
        names.add(purpose);
        return new Notes(names, found, configs, settings);
    }

    List<NoteFile> files() {
        return found.files();
    }

    /// What the rules know of a note.
    ///
    /// @param media finds the pictures
    /// @param all   remarks are told, too
    Context context(NoteFile file, MediaSource media, boolean all) {
        Settings said = of(file);
        return new Context(media, said.rules(all), said.terms()).withProfile(said.form());
    }

    Settings of(NoteFile file) {
        Settings known = settings.get(file);
        return known == null ? configs.settings(file.path()) : known;
    }
}
