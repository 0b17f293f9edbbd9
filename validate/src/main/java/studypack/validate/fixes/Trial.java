package studypack.validate.fixes;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import studypack.note.Note;
import studypack.text.CharsetName;
import studypack.text.Decoded;
import studypack.text.Rewriting;
import studypack.text.Rewritten;
import studypack.text.SourceText;
import studypack.text.Span;
import studypack.text.TextEdit;
import studypack.validate.Diagnostic;
import studypack.validate.Fix;

/// Applies fixes to a file, reads it again, and looks whether they keep their promise.
final class Trial {
    private final Judged now;
    private final Judge judge;
    private final @Nullable SameReading reading;
    private final List<String> damaged;

    /// @param safe what is read must stay as it is
    Trial(Judged now, Judge judge, boolean safe) {
        this.now = now;
        this.judge = judge;
        this.reading = safe ? SameReading.of(now.note()) : null;
        this.damaged = new DamagedLines(now.source()).texts();
    }

    /// What came of it.
    ///
    /// @param then     the file with the fixes, null where they do not keep their promise
    /// @param read     the same, also where they do not; null where it was not read to the end
    /// @param why      they do not, "" where they do; as in [Left#why()]
    /// @param suspects those that are at fault, as far as that can be seen
    record Outcome(@Nullable Judged then, @Nullable Judged read, String why, List<Candidate> suspects) {
        private static Outcome not(String why) {
            return new Outcome(null, null, why, List.of());
        }
    }

    /// @param chosen do not overlap
    Outcome of(List<Candidate> chosen) {
        SourceText source = now.source();
        List<TextEdit> edits = Candidate.edits(chosen);
        Rewritten rewritten = Rewriting.inPlace(now.bytes(), source.decoded(), edits);
        if (rewritten == null) {
            return Outcome.not("the encoding of the file could not be told any more");
        }
        if (!rewritten.unwritable().isEmpty()) {
            Set<TextEdit> unwritable = new HashSet<>(rewritten.unwritable());
            return new Outcome(
                    null,
                    null,
                    CharsetName.of(source.charset()) + " has no such character",
                    chosen.stream()
                            .filter(candidate -> candidate.edits().stream().anyMatch(unwritable::contains))
                            .toList());
        }
        Outcome outcome = judged(rewritten.bytes(), rewritten.decoded());
        List<Candidate> staying = outcome.read() == null ? List.of() : staying(chosen, edits, outcome.read());
        return staying.isEmpty() ? outcome : new Outcome(null, null, "the finding would stay", staying);
    }

    /// The whole file as UTF-8 without a byte order mark.
    Outcome asUtf8() {
        if (!damaged.isEmpty()) {
            return Outcome.not("the file holds broken text, which is to be repaired first");
        }
        Rewritten rewritten = Rewriting.inPlainUtf8(now.source().decoded());
        if (rewritten == null) {
            return Outcome.not("it would be read as another text");
        }
        Outcome outcome = judged(rewritten.bytes(), rewritten.decoded());
        boolean stays = outcome.then() != null
                && outcome.then().findings().stream().anyMatch(finding -> finding.fix() instanceof Fix.Utf8);
        return stays ? Outcome.not("the finding would stay") : outcome;
    }

    private Outcome judged(byte[] bytes, Decoded decoded) {
        Note note = judge.read(decoded);
        if (note == null) {
            return Outcome.not("the file could not be read any more");
        }
        if (!new DamagedLines(note.source()).texts().equals(damaged)) {
            return Outcome.not("broken text would be read otherwise");
        }
        if (reading != null && !SameReading.of(note).equals(reading)) {
            return Outcome.not("the note would be read otherwise");
        }
        Judged then = new Judged(bytes, note, judge.findings(note));
        Map<String, Integer> before = now.errors();
        for (Map.Entry<String, Integer> error : then.errors().entrySet()) {
            if (error.getValue() > before.getOrDefault(error.getKey(), 0)) {
                return new Outcome(null, then, "it would bring about " + error.getKey(), List.of());
            }
        }
        return new Outcome(then, then, "", List.of());
    }

    /// Those whose rule still finds something where they were applied. It may find more elsewhere: some rules tell of
    /// the
    /// first place alone.
    private static List<Candidate> staying(List<Candidate> chosen, List<TextEdit> edits, Judged then) {
        Map<String, NavigableMap<Integer, Integer>> found = new HashMap<>();
        for (Diagnostic finding : then.findings()) {
            Span place = then.source().original(finding.span());
            found.computeIfAbsent(finding.rule(), rule -> new TreeMap<>()).merge(place.start(), place.end(), Math::max);
        }
        Shift shift = new Shift(edits);
        return chosen.stream()
                .filter(candidate -> {
                    NavigableMap<Integer, Integer> places =
                            found.get(candidate.finding().rule());
                    return places != null
                            && candidate.edits().stream().anyMatch(edit -> isIn(shift.applied(edit), places));
                })
                .toList();
    }

    /// @param places starts and ends, in order; nearly none reaches into the next
    private static boolean isIn(Span place, NavigableMap<Integer, Integer> places) {
        var last = places.lowerEntry(place.end());
        return last != null && last.getValue() > place.start();
    }

    /// Where places stand after edits.
    private static final class Shift {
        private final NavigableMap<Integer, Integer> shifts = new TreeMap<>();

        Shift(List<TextEdit> edits) {
            int shift = 0;
            for (TextEdit edit : edits) {
                shift += edit.text().length() - edit.span().length();
                shifts.put(edit.span().start(), shift);
            }
        }

        /// Where the edit's text stands.
        Span applied(TextEdit edit) {
            var before = shifts.lowerEntry(edit.span().start());
            int start = edit.span().start() + (before == null ? 0 : before.getValue());
            return new Span(start, start + edit.text().length());
        }
    }
}
