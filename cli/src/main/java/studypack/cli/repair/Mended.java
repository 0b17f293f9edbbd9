package studypack.cli.repair;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import studypack.cli.files.NoteFile;
import studypack.cli.rewrite.Version;
import studypack.mojibake.Grade;
import studypack.mojibake.Repair;

/// A file and what its repair makes of it; nothing is written yet.
///
/// @param after    the same object as `before` where nothing changes
/// @param done     the repairs that `after` holds
/// @param troubles what was wanted and cannot be done, one line each
public record Mended(NoteFile file, Version before, Version after, List<Done> done, List<String> troubles) {

    public Mended {
        done = List.copyOf(done);
        troubles = List.copyOf(troubles);
    }

    /// A repair that is taken.
    ///
    /// @param line counted by LF from 0, as a diff does; a repair never makes or joins lines
    public record Done(int line, Grade grade) {}

    /// Where it could not be written.
    Mended untouched() {
        return new Mended(file, before, before, List.of(), troubles);
    }

    boolean changes() {
        return before != after;
    }

    /// How many repairs of a grade are taken.
    int done(Grade grade) {
        return (int) done.stream().filter(one -> one.grade() == grade).count();
    }

    /// The broken runs of a grade that stay.
    List<Repair> left(Grade grade) {
        return after.source().repairs().stream()
                .filter(repair -> repair.grade() == grade)
                .toList();
    }

    /// The encodings that become UTF-8.
    Set<String> reEncoded() {
        return changes() ? before.encodingsLostIn(after) : Set.of();
    }

    /// Those of the repairs on some lines, in words, counted by LF from 0.
    ///
    /// @param to the line after the last
    String grades(int from, int to) {
        return done.stream()
                .filter(one -> one.line() >= from && one.line() < to)
                .map(Done::grade)
                .distinct()
                .sorted()
                .map(Words::of)
                .collect(Collectors.joining(", "));
    }
}
