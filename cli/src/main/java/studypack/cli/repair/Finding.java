package studypack.cli.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studypack.cli.rewrite.Version;
import studypack.text.LineTable;
import studypack.text.Span;

/// Finds the places of a review list again in a note that may have been edited since.
///
/// A place is only taken where its whole line is the one that was listed, but for the places of the list itself that
/// were written before: what a broken run said hangs on its neighbours.
final class Finding {
    private final String text;
    private final LineTable lines;
    private final Set<Integer> taken = new HashSet<>();
    private final Map<ReviewEntry, Place> places = new LinkedHashMap<>();

    /// Where an entry stands now.
    ///
    /// @param done it has been written before
    record Place(Span span, boolean done) {}

    /// The places of one line, from left to right.
    private record Line(int number, String print) {}

    private Finding(Version version) {
        this.text = version.text();
        this.lines = version.source().originalLines();
    }

    /// @param entries all that the list has of this note, also those that are not accepted
    /// @return those that were found
    static Map<ReviewEntry, Place> find(Version version, List<ReviewEntry> entries) {
        Finding finding = new Finding(version);
        Map<Line, List<ReviewEntry>> byLine = new LinkedHashMap<>();
        entries.stream()
                .sorted(Comparator.comparingInt(entry -> entry.at().column()))
                .forEach(entry -> byLine.computeIfAbsent(
                                new Line(entry.at().line(), entry.print()), line -> new ArrayList<>())
                        .add(entry));
        byLine.forEach(finding::find);
        return finding.places;
    }

    /// The nearest line is taken, for the same line may stand in a note twice.
    private void find(Line line, List<ReviewEntry> entries) {
        int farthest = lines.lines() + line.number();
        for (int away = 0; away < farthest; away++) {
            if (take(line.number() + away, entries) || take(line.number() - away, entries)) {
                return;
            }
        }
    }

    private boolean take(int number, List<ReviewEntry> entries) {
        if (number < 1 || number > lines.lines() || taken.contains(number)) {
            return false;
        }
        Span line = lines.line(number);
        List<Place> found = match(line, entries);
        if (found == null) {
            return false;
        }
        taken.add(number);
        for (int i = 0; i < found.size(); i++) {
            places.put(entries.get(i), found.get(i));
        }
        return true;
    }

    /// The places, where the line would be the listed one if what was written before were not.
    private @Nullable List<Place> match(Span line, List<ReviewEntry> entries) {
        List<Place> found = new ArrayList<>();
        StringBuilder listed = new StringBuilder();
        int from = line.start();
        int shift = 0;
        for (ReviewEntry entry : entries) {
            int start = line.start() + entry.at().column() - 1 + shift;
            boolean done = !stands(entry.was(), start, line);
            if (start < from || (done && !stands(entry.now(), start, line))) {
                return null;
            }
            int end = start + (done ? entry.now() : entry.was()).length();
            listed.append(text, from, start).append(entry.was());
            shift += end - start - entry.was().length();
            from = end;
            found.add(new Place(new Span(start, end), done));
        }
        listed.append(text, from, line.end());
        return ReviewEntry.print(listed.toString()).equals(entries.getFirst().print()) ? found : null;
    }

    private boolean stands(String run, int start, Span line) {
        return !run.isEmpty() && start + run.length() <= line.end() && text.startsWith(run, start);
    }
}
