package studypack.mojibake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.text.Span;

/// Finds the broken runs of a text and repairs them.
///
/// ```java
/// String sound = Mojibake.repair(broken);
/// Mojibake.find(broken).forEach(run -> System.out.println(run.route() + ": " + run.repaired()));
/// ```
public final class Mojibake {
    private Mojibake() {}

    /// The text with every run repaired that is [Grade#CERTAIN] or [Grade#SURE]; all else stays as it is, and sound
    /// text comes back unchanged. Takes any text, throws nothing; needs time in proportion to the length.
    public static String repair(String text) {
        return repair(text, find(text), Grade.SURE);
    }

    /// The text with those of its `repairs` done that are of the grade `worst` or better. Runs that are [Grade#LOST]
    /// have nothing to say but what stands there.
    ///
    /// @param repairs as [#find(String)] gave them for this text
    public static String repair(String text, List<Repair> repairs, Grade worst) {
        StringBuilder repaired = new StringBuilder(text.length());
        int from = 0;
        for (Repair repair : repairs) {
            if (repair.grade().compareTo(worst) <= 0) {
                repaired.append(text, from, repair.span().start()).append(repair.repaired());
                from = repair.span().end();
            }
        }
        return repaired.append(text, from, text.length()).toString();
    }

    /// The broken runs in order; they do not overlap, none crosses a line end, and sound text has none. Each that is
    /// [Grade#CERTAIN] or [Grade#SURE] gives the broken run again, unit for unit, when it is broken again by its route.
    ///
    /// @param text a whole document where there is one: what is alive in one line was not lost in the next, and the
    ///             charset of most lines names that of all
    /// @return spans in UTF-16 units of `text`
    public static List<Repair> find(String text) {
        return find(text, Syllables.shipped());
    }

    /// The same, where other syllables tell what was lost.
    public static List<Repair> find(String text, Syllables syllables) {
        List<Span> lines = Pieces.of(Suspicion.lines(text), text);
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
