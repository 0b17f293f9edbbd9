package studypack.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import studypack.cli.config.Asked;
import studypack.cli.config.Configs;
import studypack.cli.config.Settings;
import studypack.cli.files.Failure;
import studypack.cli.files.IoWords;
import studypack.cli.files.NoteBytes;
import studypack.cli.files.NoteFile;
import studypack.cli.files.NoteFiles;
import studypack.cli.git.Comparison;
import studypack.cli.git.Repository;

/// The notes of now and those of an earlier commit, under the same settings: those of now.
///
/// Both are compared in one order, notes that are the same in both first. So what they say twice is told at the same
/// places of both, and a new repetition is told where something was changed.
final class TwoStates implements AutoCloseable {
    private final Comparison comparison;
    private final Notes now;
    private final Notes before;

    private TwoStates(Comparison comparison, Notes now, Notes before) {
        this.comparison = comparison;
        this.now = now;
        this.before = before;
    }

    /// @param commit   of before
    /// @param isStaged what the index holds is what is there now
    /// @throws Failure where a path lies outside of the repository, or there are no notes
    static TwoStates of(
            Repository repository, String commit, boolean isStaged, Given given, Asked asked, Surroundings here) {
        List<String> paths = here.orContent(given.operands());
        Set<String> named = new TreeSet<>();
        for (String path : paths) {
            named.add(slashed(repository.top().relativize(inside(repository, path, here))));
        }
        Comparison.Wanted wanted = new Comparison.Wanted(
                path -> isUnder(named, path) && (NoteFiles.isNote(path) || named.contains(path)),
                path -> NoteFiles.decides(path.substring(path.lastIndexOf('/') + 1)),
                NoteFiles.DECIDING);
        Comparison comparison = Comparison.of(repository, commit, isStaged, wanted);
        try {
            Notes work = isStaged ? null : Notes.of(given, asked, here);
            Configs configs = work == null ? Notes.configs(given, asked, here) : work.configs();
            Laying laying = new Laying(repository, comparison, configs, paths, here);
            Notes now = work == null ? laying.out(comparison.now(), path -> path) : work;
            if (now.files().isEmpty()) {
                throw new Failure("no notes are staged under " + String.join(", ", paths));
            }
            return new TwoStates(comparison, now, laying.out(comparison.before(), comparison::now));
        } catch (RuntimeException e) {
            comparison.close();
            throw e;
        }
    }

    /// The place of a path with no link on the way.
    private static Path inside(Repository repository, String path, Surroundings here) {
        Path place = real(here.cwd().resolve(path));
        if (!place.startsWith(repository.top())) {
            throw new Failure(path + " lies outside of the repository " + repository.top()
                    + "; one check compares the notes of one repository");
        }
        return place;
    }

    /// The nearest folder that is there.
    static Path folder(Path path) {
        Path place = real(path);
        while (!Files.isDirectory(place) && place.getParent() != null) {
            place = place.getParent();
        }
        return place;
    }

    /// Also of a file that is gone.
    private static Path real(Path path) {
        Path place = path.toAbsolutePath().normalize();
        try {
            return place.toRealPath();
        } catch (IOException e) {
            Path parent = place.getParent();
            return parent == null || Files.exists(place, LinkOption.NOFOLLOW_LINKS)
                    ? place
                    : real(parent).resolve(place.getFileName());
        }
    }

    private static boolean isUnder(Set<String> named, String path) {
        return named.contains("")
                || named.contains(path)
                || named.stream().anyMatch(folder -> path.startsWith(folder + "/"));
    }

    /// Finds the notes of a state that is laid out.
    private record Laying(
            Repository repository, Comparison comparison, Configs configs, List<String> paths, Surroundings here) {

        /// @param folder stands for the top of the repository
        /// @param rename what a file is called now
        Notes out(Path folder, UnaryOperator<String> rename) {
            Path top = repository.top();
            Configs there = configs.standingIn(folder, top);
            NoteFiles.Found found = NoteFiles.laidOut(
                    paths, path -> folder.resolve(top.relativize(inside(repository, path, here))), there::picks);
            List<NoteFile> files = new ArrayList<>();
            Map<NoteFile, Settings> settings = new HashMap<>();
            for (NoteFile laidOut : found.files()) {
                String path = slashed(folder.relativize(laidOut.path()));
                NoteFile file =
                        comparison.isSame(path) ? read(laidOut, comparison.now().resolve(path)) : laidOut;
                files.add(file);
                settings.put(file, configs.settings(top.resolve(rename.apply(path))));
            }
            return new Notes(paths, found.with(files), there, settings);
        }
    }

    /// A note that says the same in both states.
    private static NoteFile read(NoteFile laidOut, Path now) {
        return new NoteFile(laidOut.shown(), laidOut.label(), laidOut.path(), now);
    }

    private static String slashed(Path path) {
        List<String> names = new ArrayList<>();
        path.forEach(name -> names.add(name.toString()));
        return String.join("/", names);
    }

    Notes now() {
        return now;
    }

    Notes before() {
        return before;
    }

    /// The path of a note of now from the top of the repository.
    String path(NoteFile file) {
        return slashed(comparison.now().relativize(real(file.path())));
    }

    /// The path of a note of before from the top of the repository.
    String pathBefore(NoteFile file) {
        return slashed(comparison.before().relativize(file.path()));
    }

    /// What a note of now was called before, whether it was there or not.
    String earlier(NoteFile file) {
        return comparison.before(path(file));
    }

    /// A note of before says the same now, under the same name.
    boolean isSame(String pathBefore) {
        return comparison.isSame(pathBefore);
    }

    /// A note is new or says something else than before, or has another name.
    boolean isTouched(NoteFile file) {
        return !comparison.isSame(path(file));
    }

    /// The notes of now in the order in which they are compared.
    List<NoteFile> order() {
        return sorted(now.files(), this::path, this::earlier);
    }

    /// The notes of before in the order in which they are compared.
    List<NoteFile> orderBefore() {
        return sorted(before.files(), this::pathBefore, this::pathBefore);
    }

    private interface Naming {
        String of(NoteFile file);
    }

    /// Those that are the same first, then those that were there, by the names they had, then those that are new.
    private List<NoteFile> sorted(List<NoteFile> files, Naming path, Naming earlier) {
        record Placed(NoteFile file, int group, String name) {}
        return files.stream()
                .map(file -> {
                    String old = earlier.of(file);
                    int group = comparison.isSame(path.of(file)) ? 0 : comparison.was(old) ? 1 : 2;
                    return new Placed(file, group, old);
                })
                .sorted(Comparator.comparingInt(Placed::group)
                        .thenComparing(Placed::name, NoteFiles::compareByCodePoints)
                        .thenComparing(Placed::name))
                .map(Placed::file)
                .toList();
    }

    /// What a note said before, in bytes; empty where it was not there.
    byte[] earlierBytes(NoteFile file) {
        Path place = comparison.before().resolve(earlier(file));
        if (!Files.isRegularFile(place)) {
            return new byte[0];
        }
        try {
            return NoteBytes.read(place);
        } catch (IOException e) {
            throw new Failure("cannot read what git held of " + file.shown() + ": " + IoWords.of(e), e);
        }
    }

    @Override
    public void close() {
        comparison.close();
    }
}
