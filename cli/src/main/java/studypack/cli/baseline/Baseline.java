package studypack.cli.baseline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Old findings that somebody decided to live with for now.
///
/// @param file    where they are written down
/// @param shown   the file as the user knows it
/// @param entries in order
public record Baseline(Path file, String shown, List<Entry> entries) {
    public Baseline {
        entries = List.copyOf(entries);
    }

    /// How many findings.
    public int size() {
        return entries.stream().mapToInt(Entry::count).sum();
    }

    /// In how many notes.
    public int notes() {
        return (int) entries.stream().map(Entry::path).distinct().count();
    }

    /// The same for some notes; for all where none is named.
    ///
    /// @param named files and folders, absolute
    public Baseline under(List<Path> named) {
        return named.isEmpty()
                ? this
                : with(entries.stream()
                        .filter(entry -> named.stream().anyMatch(place(entry.path())::startsWith))
                        .toList());
    }

    /// The same without some of the findings.
    public Baseline without(List<Entry> less) {
        Map<Entry.Key, Integer> counts = counts();
        less.forEach(entry -> counts.merge(entry.key(), -entry.count(), Integer::sum));
        return with(sorted(counts));
    }

    /// The same with more.
    public Baseline and(List<Entry> more) {
        Map<Entry.Key, Integer> counts = counts();
        more.forEach(entry -> counts.merge(entry.key(), entry.count(), Integer::sum));
        return with(sorted(counts));
    }

    private Map<Entry.Key, Integer> counts() {
        Map<Entry.Key, Integer> counts = new HashMap<>();
        entries.forEach(entry -> counts.merge(entry.key(), entry.count(), Integer::sum));
        return counts;
    }

    /// @param counts of the findings of each kind
    static List<Entry> sorted(Map<Entry.Key, Integer> counts) {
        return counts.entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .map(count -> count.getKey().times(count.getValue()))
                .sorted(Entry.ORDER)
                .toList();
    }

    /// The same with other entries.
    public Baseline with(List<Entry> others) {
        return new Baseline(file, shown, others);
    }

    /// How a note is written in it: from its folder, with `/`, composed.
    ///
    /// @param note absolute
    public String path(Path note) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        Path path = note.toAbsolutePath().normalize();
        Path seen = folder != null && folder.getRoot().equals(path.getRoot()) ? folder.relativize(path) : path;
        List<String> names = new ArrayList<>();
        seen.forEach(name -> names.add(name.toString()));
        return Entry.composed(String.join("/", names));
    }

    /// Where the note of an entry stands, or stood.
    Path place(String path) {
        return file.resolveSibling(path).normalize();
    }
}
