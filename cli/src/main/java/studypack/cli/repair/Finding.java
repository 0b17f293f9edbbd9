package studypack.cli.repair;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studypack.text.LineTable;
import studypack.text.Span;

/// Finds the places of a review list again in a note that may have been edited since.
///
/// A place is only taken where its whole line is the one that was listed: what a broken run said hangs on its
/// neighbours.
final class Finding {
    private final String text;
    private final LineTable lines;
    private final Set<Integer> taken = new HashSet<>();

    Finding(Version version) {
        this.text = version.text();
        this.lines = version.source().originalLines();
    }

    /// The broken run; null where its line is gone or changed.
    @Nullable
    Span find(ReviewEntry entry) {
        // The nearest line first, for the same line may stand in a note twice.
        for (int away = 0; away < lines.lines() + entry.at().line(); away++) {
            Span below = at(entry, entry.at().line() + away);
            Span found = below == null ? at(entry, entry.at().line() - away) : below;
            if (found != null) {
                taken.add(found.start());
                return found;
            }
        }
        return null;
    }

    /// It was accepted before: what is to be written stands there.
    boolean isDone(ReviewEntry entry) {
        return text.contains(entry.now()) && !text.contains(entry.was());
    }

    private @Nullable Span at(ReviewEntry entry, int number) {
        if (number < 1 || number > lines.lines()) {
            return null;
        }
        Span line = lines.line(number);
        int start = line.start() + entry.at().column() - 1;
        boolean here = start >= line.start()
                && start + entry.was().length() <= line.end()
                && text.startsWith(entry.was(), start)
                && !taken.contains(start)
                && ReviewEntry.print(line.in(text)).equals(entry.print());
        return here ? new Span(start, start + entry.was().length()) : null;
    }
}
