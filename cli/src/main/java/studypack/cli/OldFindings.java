package studypack.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import studypack.cli.baseline.Baseline;
import studypack.cli.baseline.Baselines;
import studypack.cli.baseline.Entry;
import studypack.cli.baseline.OldOnes;
import studypack.cli.check.Sieve;
import studypack.cli.config.Configs;
import studypack.cli.files.Failure;
import studypack.cli.report.FileFindings;
import studypack.cli.report.Tally;

/// Hides the findings that the baselines of the notes hold.
final class OldFindings implements Sieve {
    static final String FILE = "--baseline";
    private static final String NONE = "--no-baseline";
    private static final String STRICT = "--strict-baseline";

    static final List<Syntax.Option> OPTIONS = List.of(
            Syntax.Option.one(
                    FILE, "FILE", "hides the old findings listed there (default: the nearest studypack.baseline)"),
            Syntax.Option.flag(NONE, "hides no old findings"),
            Syntax.Option.flag(STRICT, "exit code 1 where the baseline lists what is not found any more"));

    private final Scope scope;
    private final Baselines baselines;
    private final boolean strict;
    private final Surroundings here;
    private final Map<String, Integer> stale = new TreeMap<>();

    /// What a check looked at, for entries of which nothing is found.
    ///
    /// @param named the files and folders that the user named, absolute
    record Scope(List<Path> named, Configs configs, boolean all) {
        static Scope of(Given given, Configs configs, Surroundings here) {
            List<Path> named = here.orContent(given.operands()).stream()
                    .map(path -> absolute(path, here))
                    .toList();
            return new Scope(named, configs, given.has("--all"));
        }

        boolean judges(Path note, String rule) {
            return named.stream().anyMatch(note::startsWith)
                    && configs.settings(note).rules(all).takes(rule);
        }
    }

    private OldFindings(Scope scope, Baselines baselines, boolean strict, Surroundings here) {
        this.scope = scope;
        this.baselines = baselines;
        this.strict = strict;
        this.here = here;
    }

    /// @throws Failure where options do not go together
    static OldFindings of(Given given, Configs configs, Surroundings here) {
        if (given.has(NONE) && (given.has(FILE) || given.has(STRICT))) {
            throw new Failure(NONE + " does not go with " + (given.has(FILE) ? FILE : STRICT)
                    + " (studypack check --help shows what can be written)");
        }
        Baselines baselines = given.has(NONE)
                ? new Baselines(note -> Optional.empty(), Path::toString, false)
                : baselines(given, configs, here);
        return new OldFindings(Scope.of(given, configs, here), baselines, given.has(STRICT), here);
    }

    static Baselines baselines(Given given, Configs configs, Surroundings here) {
        String file = given.value(FILE);
        Optional<Path> forAll = Optional.ofNullable(file).map(name -> absolute(name, here));
        return new Baselines(
                note -> forAll.or(() -> Optional.ofNullable(configs.ofNote(note).baseline())),
                path -> shown(path, here),
                true);
    }

    static Path absolute(String path, Surroundings here) {
        return here.cwd().resolve(path).toAbsolutePath().normalize();
    }

    static String shown(Path path, Surroundings here) {
        Path cwd = here.cwd().toAbsolutePath().normalize();
        return (path.startsWith(cwd) ? cwd.relativize(path) : path).toString();
    }

    /// For another state of the same notes.
    OldFindings again() {
        return new OldFindings(scope, baselines, strict, here);
    }

    /// Whether a note has a baseline, so that its findings must wait for those of the others.
    ///
    /// @param note as the user named it
    boolean hold(String note) {
        return baseline(note) != null;
    }

    private @Nullable Baseline baseline(String note) {
        return baselines.of(absolute(note, here));
    }

    @Override
    public List<FileFindings> sift(List<FileFindings> files) {
        return OldOnes.hide(files, baselines, path -> absolute(path, here), (baseline, comparing) -> {
            int stands = comparing.stale(scope::judges).stream()
                    .mapToInt(Entry::count)
                    .sum();
            if (stands > 0) {
                stale.put(baseline.shown(), stands);
            }
        });
    }

    /// Tells of what the baselines list and is not found any more.
    ///
    /// @return whether that fails the check
    boolean tellStale() {
        stale.forEach((file, count) -> here.say(file + " lists " + Tally.count(count, "finding")
                + " not found any more; studypack baseline update takes " + (count == 1 ? "it" : "them") + " out"));
        return strict && !stale.isEmpty();
    }
}
