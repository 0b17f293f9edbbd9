package studypack.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import studypack.cli.config.Configs;
import studypack.cli.files.NoteFile;
import studypack.mojibake.Syllables;

/// The table of syllables each note is read with: the one that its configuration names, else the shipped one.
final class OwnSyllables {
    private final Map<NoteFile, Syllables> byFile = new HashMap<>();

    private OwnSyllables() {}

    /// Looks for every file once, before any is read.
    ///
    /// @throws studypack.cli.files.Failure where a table that is named cannot be read
    static OwnSyllables of(List<NoteFile> files, Configs configs) {
        OwnSyllables own = new OwnSyllables();
        files.forEach(file -> own.byFile.put(file, configs.syllables(file.path())));
        return own;
    }

    Syllables of(NoteFile file) {
        return byFile.getOrDefault(file, Syllables.shipped());
    }
}
