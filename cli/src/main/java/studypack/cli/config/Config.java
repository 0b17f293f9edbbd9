package studypack.cli.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import studypack.cli.files.Patterns;
import studypack.cli.files.Picks;
import studypack.note.Mask;
import studypack.validate.terms.Terms;

/// What holds for the notes of one folder: its file, and those that it extends.
public final class Config {
    private final Path base;
    private final List<ConfigFile> files;
    private final Asked asked;
    private final Function<Path, String> shown;
    private @Nullable Terms terms;
    private final List<ConfigFile.ForPaths> overrides;
    private final Picks picks;
    private final Map<List<ConfigFile.ForPaths>, Settings> settings = new HashMap<>();

    /// @param base  the folder that patterns are seen from
    /// @param files the weakest first
    /// @param shown a file as the user knows it
    Config(Path base, List<ConfigFile> files, Asked asked, Function<Path, String> shown) {
        this.base = base;
        this.shown = shown;
        this.files = List.copyOf(files);
        this.asked = asked;
        this.overrides =
                files.stream().flatMap(file -> file.overrides().stream()).toList();
        List<Said<String>> exclude = new ArrayList<>();
        List<Said<String>> include = new ArrayList<>();
        boolean gitignore = true;
        for (ConfigFile file : files) {
            exclude.addAll(file.exclude());
            include.addAll(file.include());
            gitignore = file.gitignore() == null ? gitignore : file.gitignore().value();
        }
        this.picks = new Picks(base, "", patterns(exclude), patterns(include), gitignore);
    }

    private static Patterns patterns(List<Said<String>> written) {
        return Patterns.of(written.stream().map(Said::value).toList());
    }

    public Picks picks() {
        return picks;
    }

    private <T> @Nullable Said<T> last(Function<ConfigFile, @Nullable Said<T>> key) {
        Said<T> last = null;
        for (ConfigFile file : files) {
            Said<T> said = key.apply(file);
            last = said == null ? last : said;
        }
        return last;
    }

    /// Of the pack, null where nothing says it.
    public @Nullable String name() {
        Said<String> name = last(ConfigFile::name);
        return name == null ? null : name.value();
    }

    /// Of the pack, null where nothing says it.
    public @Nullable String title() {
        Said<String> title = last(ConfigFile::title);
        return title == null ? null : title.value();
    }

    /// Which marked words are the ones to learn.
    public Set<Mask.Kind> cloze() {
        Said<Set<Mask.Kind>> cloze = last(ConfigFile::cloze);
        return cloze == null ? Mask.Kind.USUAL : cloze.value();
    }

    /// The table of the notes' own words, null where nothing names one.
    @Nullable
    Said<Path> syllables() {
        return last(ConfigFile::syllables);
    }

    /// The files of names and syllables.
    List<Path> words() {
        List<Path> words = new ArrayList<>();
        files.forEach(file -> file.terms().forEach(terms -> words.add(terms.value())));
        Said<Path> table = syllables();
        if (table != null) {
            words.add(table.value());
        }
        return words;
    }

    /// The list of the notes' old findings, null where nothing names one.
    public @Nullable Path baseline() {
        Said<Path> baseline = last(ConfigFile::baseline);
        return baseline == null ? null : baseline.value();
    }

    /// The names that the notes may mention.
    ///
    /// @throws studypack.cli.files.Failure where a file of them cannot be read, or has a fault
    private Terms terms() {
        Terms known = terms;
        if (known == null) {
            known = OwnTerms.of(
                    files.stream().flatMap(file -> file.terms().stream()).toList(), shown);
            terms = known;
        }
        return known;
    }

    /// What is said of each key but the rules, with the line that says it.
    Map<String, List<Said<String>>> said() {
        Map<String, List<Said<String>>> said = new TreeMap<>();
        put(said, "name", last(ConfigFile::name), name -> name);
        put(said, "title", last(ConfigFile::title), title -> title);
        put(said, "syllables", last(ConfigFile::syllables), shown);
        put(said, "baseline", last(ConfigFile::baseline), shown);
        put(said, "gitignore", last(ConfigFile::gitignore), String::valueOf);
        put(said, "cloze", last(ConfigFile::cloze), Config::written);
        for (ConfigFile file : files) {
            file.terms().forEach(terms -> add(said, "terms", new Said<>(shown.apply(terms.value()), terms.where())));
            file.exclude().forEach(pattern -> add(said, "exclude", pattern));
            file.include().forEach(pattern -> add(said, "include", pattern));
        }
        return said;
    }

    private static <T> void put(
            Map<String, List<Said<String>>> said, String key, @Nullable Said<T> value, Function<T, String> written) {
        if (value != null) {
            add(said, key, new Said<>(written.apply(value.value()), value.where()));
        }
    }

    private static void add(Map<String, List<Said<String>>> said, String key, Said<String> more) {
        said.computeIfAbsent(key, first -> new ArrayList<>()).add(more);
    }

    private static String written(Set<Mask.Kind> cloze) {
        String kinds = cloze.stream()
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .sorted()
                .collect(Collectors.joining(", "));
        return kinds.isEmpty() ? ConfigReader.NO_MARK : kinds;
    }

    /// How a note is judged.
    ///
    /// @param note absolute
    Settings settings(Path note) {
        if (overrides.isEmpty()) {
            return settings.computeIfAbsent(overrides, this::settings);
        }
        String path = note.startsWith(base) ? slashed(base.relativize(note)) : slashed(note);
        List<ConfigFile.ForPaths> matching = overrides.stream()
                .filter(override -> override.paths().take(path))
                .toList();
        return settings.computeIfAbsent(matching, this::settings);
    }

    private Settings settings(List<ConfigFile.ForPaths> matching) {
        List<Layer> layers = new ArrayList<>();
        files.forEach(file -> layers.add(file.says()));
        matching.forEach(override -> layers.add(override.says()));
        layers.add(asked.says());
        return Settings.of(layers, asked.selection(), terms());
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
