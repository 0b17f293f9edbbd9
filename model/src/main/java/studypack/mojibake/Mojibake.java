package studypack.mojibake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.text.Span;

/// Finds the broken runs of a text and repairs them.
public final class Mojibake {
    private Mojibake() {}

    /// The broken runs in order; they do not overlap, none crosses a line end, and sound text has none.
    public static List<Repair> find(String text) {
        return find(text, Syllables.shipped());
    }

    /// The same, where other syllables tell what was lost.
    public static List<Repair> find(String text, Syllables syllables) {
        List<Span> lines = Suspicion.lines(text);
        if (lines.isEmpty()) {
            return List.of();
        }
        Evidence evidence = new Evidence(syllables);
        List<Structure.@Nullable Finding> findings = new ArrayList<>();
        for (Span span : lines) {
            String line = span.in(text);
            Structure.Finding finding = Lines.oneByte(line);
            findings.add(finding);
            if (finding != null && finding.isBroken()) {
                evidence.add(line, finding);
            }
        }
        OneByte main = evidence.main();
        List<Repair> repairs = repairs(text, lines, findings, evidence);
        if (evidence.main() != main) {
            // What was lost in one line names the charset of all.
            repairs = repairs(text, lines, findings, evidence);
        }
        return areQuoted(text, repairs) ? List.of() : List.copyOf(repairs);
    }

    private static List<Repair> repairs(
            String text, List<Span> lines, List<Structure.@Nullable Finding> findings, Evidence evidence) {
        List<Repair> repairs = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            Span span = lines.get(i);
            String line = span.in(text);
            Structure.Finding named = Lines.named(line, findings.get(i), evidence);
            for (Edit edit : Lines.examine(line, named, evidence)) {
                repairs.add(repair(edit, span.start()));
            }
        }
        return repairs;
    }

    /// Text that speaks of mojibake quotes it as code; a text that is broken itself is broken outside of code too, or
    /// has sentences of Korean nowhere else.
    private static boolean areQuoted(String text, List<Repair> repairs) {
        if (repairs.isEmpty()
                || !Code.coversAll(text, repairs.stream().map(Repair::span).toList())) {
            return false;
        }
        long broken = repairs.stream()
                .flatMapToInt(repair -> repair.repaired().chars())
                .filter(Hangul::isStandard)
                .count();
        return broken < 4 || text.chars().anyMatch(Hangul::isStandard);
    }

    private static Repair repair(Edit edit, int lineStart) {
        return new Repair(
                new Span(lineStart + edit.start(), lineStart + edit.end()),
                edit.repaired(),
                edit.route(),
                edit.grade(),
                edit.origins(),
                edit.doubts());
    }
}
