package studypack.cli.config;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import studypack.cli.DidYouMean;
import studypack.cli.files.Failure;
import studypack.cli.files.NoteBytes;
import studypack.cli.files.Patterns;
import studypack.note.Mask;
import studypack.validate.Severity;

/// Reads a `studypack.yaml`, and says all that is wrong with it at once.
final class ConfigReader {
    /// What can be written at the top.
    static final List<String> KEYS = List.of(
            "baseline",
            "cloze",
            "exclude",
            "extends",
            "fail-on",
            "gitignore",
            "include",
            "name",
            "overrides",
            "profile",
            "rules",
            "syllables",
            "terms",
            "title");

    /// What can be written in an override.
    static final List<String> OVERRIDE_KEYS = List.of("fail-on", "paths", "profile", "rules");

    static final String NO_MARK = "none";

    private final Path folder;
    private final String shown;
    private final List<String> faults = new ArrayList<>();

    private ConfigReader(Path folder, String shown) {
        this.folder = folder;
        this.shown = shown;
    }

    /// @param shown the file as the user knows it
    /// @throws Failure with a line for each fault
    /// @throws IOException where the file cannot be read
    static ConfigFile read(Path file, String shown) throws IOException {
        byte[] bytes = NoteBytes.read(file);
        Path parent = file.toAbsolutePath().getParent();
        ConfigReader reader = new ConfigReader(parent == null ? file.toAbsolutePath() : parent, shown);
        try {
            ConfigFile config = reader.file(Yaml.read(bytes));
            if (!reader.faults.isEmpty()) {
                throw new Failure(reader.faults.stream()
                        .sorted(Comparator.comparingLong(reader::position))
                        .collect(Collectors.joining("\n")));
            }
            return config;
        } catch (Yaml.Malformed e) {
            throw new Failure(shown + ":" + e.getMessage(), e);
        }
    }

    /// Of a fault, which begins with `file:line:column:`.
    private long position(String fault) {
        String[] numbers = fault.substring(shown.length() + 1).split(":", 3);
        return (Long.parseLong(numbers[0]) << 32) + Long.parseLong(numbers[1]);
    }

    private ConfigFile file(@Nullable Yaml document) {
        Map<String, Yaml> keys = document == null || isEmpty(document) ? Map.of() : entries(document, "", KEYS);
        List<ConfigFile.ForPaths> overrides = new ArrayList<>();
        for (Yaml override : items(keys.get("overrides"))) {
            overrides.add(override(override));
        }
        return new ConfigFile(
                shown,
                paths(keys.get("extends")),
                name(keys.get("name")),
                word(keys.get("title"), "title"),
                cloze(keys.get("cloze")),
                path(word(keys.get("syllables"), "syllables")),
                path(word(keys.get("baseline"), "baseline")),
                paths(keys.get("terms")),
                words(keys.get("exclude")),
                words(keys.get("include")),
                yesOrNo(keys.get("gitignore")),
                layer(keys),
                overrides);
    }

    private ConfigFile.ForPaths override(Yaml override) {
        int before = faults.size();
        Map<String, Yaml> keys = entries(override, "paths: [drafts/]", OVERRIDE_KEYS);
        List<String> paths = words(keys.get("paths")).stream().map(Said::value).toList();
        if (paths.isEmpty() && faults.size() == before) {
            fault(override.at(), "an override needs paths, such as paths: [drafts/]");
        }
        return new ConfigFile.ForPaths(where(override), Patterns.of(paths), layer(keys));
    }

    private Layer layer(Map<String, Yaml> keys) {
        return new Layer(profile(keys.get("profile")), severity(keys.get("fail-on")), rules(keys.get("rules")));
    }

    private Map<String, Said<Level>> rules(@Nullable Yaml value) {
        Map<String, Said<Level>> rules = new TreeMap<>();
        if (value == null || isEmpty(value)) {
            return rules;
        }
        if (!(value instanceof Yaml.Entries entries)) {
            fault(value.at(), "rules needs one rule a line, such as key/missing: error");
            return rules;
        }
        for (Yaml.Entry entry : entries.entries()) {
            if (!RuleNames.known().contains(entry.key())) {
                fault(
                        entry.at(),
                        "there is no rule and no area " + entry.key() + DidYouMean.hint(entry.key(), RuleNames.known())
                                + " (studypack rules lists them)");
                continue;
            }
            String written = choice(entry.value(), entry.key(), Level.names());
            Level level = written == null ? null : Level.named(written);
            if (level != null && rules.put(entry.key(), new Said<>(level, shown + ":" + entry.at())) != null) {
                fault(entry.at(), entry.key() + " is written twice");
            }
        }
        return rules;
    }

    private @Nullable Said<Form> profile(@Nullable Yaml value) {
        String written = value == null ? null : choice(value, "profile", Form.names());
        return value == null || written == null ? null : new Said<>(Form.named(written), where(value));
    }

    private @Nullable Said<Severity> severity(@Nullable Yaml value) {
        String written = value == null ? null : choice(value, "fail-on", FailOn.names());
        return value == null || written == null ? null : new Said<>(FailOn.named(written), where(value));
    }

    private @Nullable Said<Boolean> yesOrNo(@Nullable Yaml value) {
        String written = value == null ? null : choice(value, "gitignore", List.of("true", "false"));
        return value == null || written == null ? null : new Said<>(written.equals("true"), where(value));
    }

    private @Nullable Said<String> name(@Nullable Yaml value) {
        Said<String> name = word(value, "name");
        if (name == null) {
            return null;
        }
        try {
            return new Said<>(PackName.checked(name.value(), "name"), name.where());
        } catch (Failure e) {
            faults.add(name.where() + ": " + e.getMessage());
            return null;
        }
    }

    private @Nullable Said<Set<Mask.Kind>> cloze(@Nullable Yaml value) {
        if (value == null) {
            return null;
        }
        Map<String, Mask.Kind> kinds = new HashMap<>();
        List<String> known = new ArrayList<>(List.of(NO_MARK));
        for (Mask.Kind kind : Mask.Kind.values()) {
            String name = kind.name().toLowerCase(Locale.ROOT);
            known.add(name);
            kinds.put(name, kind);
        }
        Set<Mask.Kind> named = EnumSet.noneOf(Mask.Kind.class);
        for (Said<String> word : words(value)) {
            for (String name : word.value().split("\\s*,\\s*", -1)) {
                if (kinds.containsKey(name)) {
                    named.add(kinds.get(name));
                } else if (!name.equals(NO_MARK)) {
                    faults.add(word.where() + ": " + unknown("cloze", name, known));
                }
            }
        }
        return new Said<>(named, where(value));
    }

    private List<Said<Path>> paths(@Nullable Yaml value) {
        List<Said<Path>> paths = new ArrayList<>();
        for (Said<String> written : words(value)) {
            Said<Path> path = path(written);
            if (path != null) {
                paths.add(path);
            }
        }
        return paths;
    }

    /// The path as it is seen from the file.
    private @Nullable Said<Path> path(@Nullable Said<String> written) {
        if (written == null) {
            return null;
        }
        try {
            return new Said<>(folder.resolve(written.value()).normalize(), written.where());
        } catch (InvalidPathException e) {
            faults.add(written.where() + ": " + written.value() + " is no path");
            return null;
        }
    }

    /// The word, one of those known.
    private @Nullable String choice(Yaml value, String key, Collection<String> known) {
        Said<String> word = word(value, key);
        if (word == null
                || known.contains(word.value())
                || (known.contains("off") && Level.named(word.value()) != null)) {
            return word == null ? null : word.value();
        }
        fault(value.at(), unknown(key, word.value(), known));
        return null;
    }

    private static String unknown(String key, String written, Collection<String> known) {
        return key + " knows no " + written + DidYouMean.hint(written, known) + " (known: " + String.join(", ", known)
                + ")";
    }

    private @Nullable Said<String> word(@Nullable Yaml value, String key) {
        if (value == null) {
            return null;
        }
        String text = value instanceof Yaml.Word written ? written.word() : null;
        if (text != null && !text.isEmpty()) {
            return new Said<>(text, where(value));
        }
        fault(value.at(), key + " needs a text");
        return null;
    }

    /// One word or a list of them; nothing where there is nothing.
    private List<Said<String>> words(@Nullable Yaml value) {
        List<Said<String>> words = new ArrayList<>();
        List<Yaml> items = value instanceof Yaml.Word written && !isEmpty(written) ? List.of(written) : items(value);
        for (Yaml item : items) {
            Said<String> word = word(item, "a list");
            if (word != null) {
                words.add(word);
            }
        }
        return words;
    }

    private List<Yaml> items(@Nullable Yaml value) {
        if (value == null || isEmpty(value)) {
            return List.of();
        }
        if (value instanceof Yaml.Items items) {
            return items.items();
        }
        fault(value.at(), "write a list, each of it behind a dash");
        return List.of();
    }

    /// @param example of a line
    private Map<String, Yaml> entries(Yaml value, String example, List<String> known) {
        Map<String, Yaml> entries = new HashMap<>();
        if (!(value instanceof Yaml.Entries written)) {
            fault(value.at(), "write one key a line, such as " + (example.isEmpty() ? "title: My notes" : example));
            return entries;
        }
        Set<String> seen = new HashSet<>();
        for (Yaml.Entry entry : written.entries()) {
            if (!known.contains(entry.key())) {
                fault(
                        entry.at(),
                        "there is no key " + entry.key() + DidYouMean.hint(entry.key(), known) + " (known: "
                                + String.join(", ", known) + ")");
            } else if (!seen.add(entry.key())) {
                fault(entry.at(), entry.key() + " is written twice");
            } else {
                entries.put(entry.key(), entry.value());
            }
        }
        return entries;
    }

    private static boolean isEmpty(Yaml value) {
        return value instanceof Yaml.Word written && written.word() == null;
    }

    private String where(Yaml value) {
        return shown + ":" + value.at();
    }

    private void fault(String at, String message) {
        faults.add(shown + ":" + at + ": " + message);
    }
}
