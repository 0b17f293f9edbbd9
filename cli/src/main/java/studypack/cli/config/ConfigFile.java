package studypack.cli.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studypack.cli.files.Patterns;
import studypack.note.Mask;

/// What one `studypack.yaml` says, and nothing of what it leaves to others. What it does not say is null or empty.
///
/// @param shown     the file as the user knows it
/// @param parents   the files that it extends
/// @param syllables a table of the notes' own words
/// @param baseline  the list of the notes' old findings
/// @param terms     files of the user's own terms
record ConfigFile(
        String shown,
        List<Said<Path>> parents,
        @Nullable Said<String> name,
        @Nullable Said<String> title,
        @Nullable Said<Set<Mask.Kind>> cloze,
        @Nullable Said<Path> syllables,
        @Nullable Said<Path> baseline,
        List<Said<Path>> terms,
        List<Said<String>> exclude,
        List<Said<String>> include,
        @Nullable Said<Boolean> gitignore,
        Layer says,
        List<ForPaths> overrides) {

    /// What holds for some of the notes.
    ///
    /// @param where the first line of it
    record ForPaths(String where, Patterns paths, Layer says) {}
}
