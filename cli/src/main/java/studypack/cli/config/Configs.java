package studypack.cli.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import studypack.cli.files.Failure;
import studypack.cli.files.IoWords;
import studypack.cli.files.NoteBytes;
import studypack.cli.files.Picks;
import studypack.mojibake.Syllables;
import studypack.validate.pack.Digest;

/// Finds for each note the configuration that holds for it; each file is read once.
///
/// Not for several threads, but for [#settings]: a command asks for all its notes before it reads the first.
public final class Configs {
    public static final String FILE = "studypack.yaml";

    private final Path cwd;
    private final Asked asked;
    private final @Nullable Config forAll;
    private final Map<Path, Config> byFolder = new HashMap<>();
    private final Map<Path, ConfigFile> read = new HashMap<>();
    private final Map<Path, Syllables> tables = new HashMap<>();
    private final IdentityHashMap<Config, Digest.Value> words = new IdentityHashMap<>();
    private final @Nullable StandIn standIn;

    /// Files that are laid out in one folder hold the places of those in another.
    private record StandIn(Path folder, Path real, Configs configs) {
        Path real(Path path) {
            return path.startsWith(folder) ? real.resolve(folder.relativize(path)) : path;
        }
    }

    private Configs(Path cwd, Asked asked, @Nullable Path file, boolean none) {
        this.cwd = cwd.toAbsolutePath().normalize();
        this.asked = asked;
        this.standIn = null;
        if (none) {
            this.forAll = new Config(this.cwd, List.of(), asked, this::shown);
        } else {
            this.forAll =
                    file == null ? null : load(this.cwd, this.cwd.resolve(file).normalize());
        }
    }

    private Configs(StandIn standIn) {
        this.cwd = standIn.configs().cwd;
        this.asked = standIn.configs().asked;
        this.forAll = standIn.configs().forAll;
        this.standIn = standIn;
    }

    /// The nearest `studypack.yaml` of each note.
    public static Configs nearest(Path cwd, Asked asked) {
        return new Configs(cwd, asked, null, false);
    }

    /// One file for all notes.
    ///
    /// @throws Failure where it cannot be read, or has faults
    public static Configs only(Path file, Path cwd, Asked asked) {
        return new Configs(cwd, asked, file, false);
    }

    /// No file for any.
    public static Configs none(Path cwd, Asked asked) {
        return new Configs(cwd, asked, null, true);
    }

    /// The same for files that are laid out elsewhere: for each holds what holds in the place that it stands for.
    ///
    /// @param folder where they are
    /// @param real   the folder that it stands for
    public Configs standingIn(Path folder, Path real) {
        return new Configs(new StandIn(folder, real, this));
    }

    /// What holds for the notes in a folder.
    ///
    /// @throws Failure where the file cannot be read, or has faults
    public Config of(Path folder) {
        if (standIn != null) {
            return standIn.configs().of(standIn.real(folder));
        }
        return forAll == null ? find(folder.toAbsolutePath().normalize()) : forAll;
    }

    private Config find(Path folder) {
        Config known = byFolder.get(folder);
        if (known != null) {
            return known;
        }
        Path file = folder.resolve(FILE);
        Path above = folder.getParent();
        Config config;
        if (Files.exists(file)) {
            config = load(folder, file);
        } else {
            config = above == null ? new Config(cwd, List.of(), asked, this::shown) : find(above);
        }
        byFolder.put(folder, config);
        return config;
    }

    /// What the file of this very folder says, nothing where it has none: a pack is not named after the one around it.
    public Config ofPack(Path folder) {
        return forAll != null || Files.exists(folder.resolve(FILE))
                ? of(folder)
                : new Config(folder, List.of(), asked, this::shown);
    }

    /// The nearest file in the folder or above it, null where there is none.
    public static @Nullable Path nearestFile(@Nullable Path folder) {
        for (Path at = folder; at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(FILE))) {
                return at.resolve(FILE);
            }
        }
        return null;
    }

    /// What is picked in a folder.
    public Picks picks(Path folder) {
        Picks picks = of(folder).picks();
        return standIn == null ? picks : picks.standingIn(standIn.real(), standIn.folder());
    }

    /// What holds for a note.
    public Config ofNote(Path note) {
        Path folder = note.toAbsolutePath().normalize().getParent();
        return of(folder == null ? cwd : folder);
    }

    /// How a note is judged.
    public synchronized Settings settings(Path note) {
        if (standIn != null) {
            return standIn.configs().settings(standIn.real(note));
        }
        return ofNote(note).settings(note.toAbsolutePath().normalize());
    }

    /// The table of syllables a note is read with, the shipped one where nothing names another.
    ///
    /// @throws Failure where it cannot be read
    public Syllables syllables(Path note) {
        if (standIn != null) {
            return standIn.configs().syllables(standIn.real(note));
        }
        Said<Path> table = ofNote(note).syllables();
        if (table == null) {
            return Syllables.shipped();
        }
        Syllables known = tables.get(table.value());
        if (known == null) {
            known = table(table);
            tables.put(table.value(), known);
        }
        return known;
    }

    /// Of the files of names and syllables that a note is read and judged with; nothing where there are none.
    public Digest.Value words(Path note) {
        Config config = ofNote(note);
        synchronized (words) {
            return words.computeIfAbsent(config, of -> digest(of.words()));
        }
    }

    private static Digest.Value digest(List<Path> files) {
        Digest digest = new Digest();
        for (Path file : files) {
            try {
                digest.add(file.toString()).add(NoteBytes.read(file));
            } catch (IOException e) {
                digest.add(-1);
            }
        }
        return digest.value();
    }

    /// Every file that said something so far: configurations, terms and tables of syllables.
    public Set<Path> files() {
        Set<Path> files = new HashSet<>(read.keySet());
        for (ConfigFile file : read.values()) {
            file.terms().forEach(terms -> files.add(terms.value()));
            if (file.syllables() != null) {
                files.add(file.syllables().value());
            }
        }
        return files;
    }

    private Syllables table(Said<Path> table) {
        try {
            return Syllables.of(NoteBytes.read(table.value()));
        } catch (IOException e) {
            throw new Failure(
                    table.where() + ": cannot read syllables " + shown(table.value()) + ": " + IoWords.of(e)
                            + "; studypack train makes one",
                    e);
        }
    }

    private Config load(Path base, Path file) {
        List<ConfigFile> files = new ArrayList<>();
        collect(file, null, new ArrayList<>(), files);
        return new Config(base, files, asked, this::shown);
    }

    /// Takes the file, after those that it extends.
    ///
    /// @param from who names the file, null where it was found
    /// @param way  the files on the way to it, each extending the next
    private void collect(Path file, @Nullable Said<Path> from, List<Path> way, List<ConfigFile> files) {
        if (way.contains(file) && from != null) {
            way.add(file);
            throw new Failure(from.where() + ": "
                    + way.stream().map(this::shown).collect(Collectors.joining(" extends ")) + ", and so itself");
        }
        way.add(file);
        ConfigFile config = file(file, from);
        for (Said<Path> parent : config.parents()) {
            collect(parent.value(), parent, way, files);
        }
        way.removeLast();
        files.add(config);
    }

    private ConfigFile file(Path file, @Nullable Said<Path> from) {
        ConfigFile known = read.get(file);
        if (known != null) {
            return known;
        }
        try {
            ConfigFile config = ConfigReader.read(file, shown(file));
            read.put(file, config);
            return config;
        } catch (IOException e) {
            String where = from == null ? "" : from.where() + ": ";
            throw new Failure(where + "cannot read " + shown(file) + ": " + IoWords.of(e), e);
        }
    }

    private String shown(Path file) {
        return (file.startsWith(cwd) ? cwd.relativize(file) : file).toString();
    }
}
