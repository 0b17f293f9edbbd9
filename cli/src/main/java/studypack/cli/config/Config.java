package studypack.cli.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studypack.cli.files.Patterns;
import studypack.cli.files.Picks;
import studypack.note.Mask;

/// What holds for the notes of one folder: its file, and those that it extends.
public final class Config {
    private final Path base;
    private final List<ConfigFile> files;
    private final Asked asked;
    private final Picks picks;
    private final Map<List<ConfigFile.ForPaths>, Settings> settings = new HashMap<>();

    /// @param base  the folder that patterns are seen from
    /// @param files the weakest first
    Config(Path base, List<ConfigFile> files, Asked asked) {
        this.base = base;
        this.files = List.copyOf(files);
        this.asked = asked;
        List<Said<String>> exclude = new ArrayList<>();
        List<Said<String>> include = new ArrayList<>();
        boolean gitignore = true;
        for (ConfigFile file : files) {
            exclude.addAll(file.exclude());
            include.addAll(file.include());
            gitignore = file.gitignore() == null ? gitignore : file.gitignore().value();
        }
        this.picks = new Picks(base, patterns(exclude), patterns(include), gitignore);
    }

    private static Patterns patterns(List<Said<String>> written) {
        return Patterns.of(written.stream().map(Said::value).toList());
    }

    public Picks picks() {
        return picks;
    }

    /// Of the pack, null where nothing says it.
    public @Nullable String name() {
        Said<String> last = null;
        for (ConfigFile file : files) {
            last = file.name() == null ? last : file.name();
        }
        return last == null ? null : last.value();
    }

    /// Of the pack, null where nothing says it.
    public @Nullable String title() {
        Said<String> last = null;
        for (ConfigFile file : files) {
            last = file.title() == null ? last : file.title();
        }
        return last == null ? null : last.value();
    }

    /// Which marked words are the ones to learn.
    public Set<Mask.Kind> cloze() {
        Set<Mask.Kind> last = Mask.Kind.USUAL;
        for (ConfigFile file : files) {
            last = file.cloze() == null ? last : file.cloze().value();
        }
        return last;
    }

    /// The table of the notes' own words, null where nothing names one.
    @Nullable
    Said<Path> syllables() {
        Said<Path> last = null;
        for (ConfigFile file : files) {
            last = file.syllables() == null ? last : file.syllables();
        }
        return last;
    }

    /// How a note is judged.
    ///
    /// @param note absolute
    Settings settings(Path note) {
        String path = note.startsWith(base) ? slashed(base.relativize(note)) : slashed(note);
        List<ConfigFile.ForPaths> matching = files.stream()
                .flatMap(file -> file.overrides().stream())
                .filter(override -> override.paths().take(path))
                .toList();
        return settings.computeIfAbsent(matching, this::settings);
    }

    private Settings settings(List<ConfigFile.ForPaths> matching) {
        List<Layer> layers = new ArrayList<>();
        files.forEach(file -> layers.add(file.says()));
        matching.forEach(override -> layers.add(override.says()));
        layers.add(asked.says());
        return Settings.of(layers, asked.selection());
    }

    private static String slashed(Path path) {
        List<String> names = new ArrayList<>();
        path.forEach(name -> names.add(name.toString()));
        return String.join("/", names);
    }

    /// The files as the user knows them, the strongest first; none where there is no `studypack.yaml`.
    List<String> shownFiles() {
        return files.reversed().stream().map(ConfigFile::shown).toList();
    }
}
