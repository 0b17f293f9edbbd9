package studypack.cli.repair;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import studypack.cli.report.Tally;
import studypack.mojibake.Grade;

/// What was repaired and what is left, over all files, for the summary.
final class Totals {
    private final Wanted wanted;
    private final boolean listed;
    private final Map<Grade, Integer> done = new EnumMap<>(Grade.class);
    private final Map<Grade, Integer> left = new EnumMap<>(Grade.class);
    private int files;
    private int broken;
    private int changed;
    private int reEncoded;
    private int troubled;

    /// @param listed a list of what is to review is made
    Totals(Wanted wanted, boolean listed) {
        this.wanted = wanted;
        this.listed = listed;
    }

    void add(Mended mended) {
        files++;
        boolean runs = false;
        for (Grade grade : Grade.values()) {
            int taken = mended.done(grade);
            int rest = mended.left(grade).size();
            done.merge(grade, taken, Integer::sum);
            left.merge(grade, rest, Integer::sum);
            runs |= taken + rest > 0;
        }
        broken += runs ? 1 : 0;
        changed += mended.done().isEmpty() ? 0 : 1;
        reEncoded += mended.reEncoded().isEmpty() ? 0 : 1;
        troubled += mended.troubles().isEmpty() ? 0 : 1;
    }

    /// Something is broken after the repair.
    boolean isLeft() {
        return troubled > 0 || left.values().stream().anyMatch(count -> count > 0);
    }

    /// Something is repaired or re-encoded.
    boolean isDone() {
        return changed + reEncoded > 0;
    }

    /// Of a run that writes nothing: "12 certain, 3 sure in 2 of 5 files; --write writes the certain ones …".
    String shown() {
        Map<Grade, Integer> all = new EnumMap<>(left);
        done.forEach((grade, count) -> all.merge(grade, count, Integer::sum));
        List<String> what = new ArrayList<>();
        if (broken > 0) {
            what.add(counts(all) + " in " + broken + " of " + files(files));
        }
        if (reEncoded > 0) {
            what.add(files(reEncoded) + " to make UTF-8");
        }
        return sentence(what, ways(all));
    }

    /// How to have written what is shown.
    private List<String> ways(Map<Grade, Integer> all) {
        boolean certain = count(done, Grade.CERTAIN) > 0;
        String only = all.values().stream().mapToInt(Integer::intValue).sum() + reEncoded == 1 ? "it" : "them";
        long kinds = all.values().stream().filter(count -> count > 0).count() + (reEncoded > 0 ? 1 : 0);
        List<String> written = new ArrayList<>();
        if (certain) {
            written.add(kinds == 1 ? only : "the certain ones");
        }
        if (reEncoded > 0) {
            written.add(kinds == 1 ? only : "UTF-8");
        }
        List<String> ways = new ArrayList<>();
        if (!written.isEmpty()) {
            ways.add("--write writes " + String.join(" and ", written));
        }
        if (count(done, Grade.SURE) > 0) {
            ways.add("--sure writes " + (kinds == 1 ? only : "the sure ones" + (written.isEmpty() ? "" : " too")));
        }
        return ways;
    }

    /// Of a run that writes: "Repaired 12 certain in 2 files; left: 3 sure; --sure writes the sure ones".
    String written() {
        List<String> what = new ArrayList<>();
        if (changed > 0) {
            what.add("repaired " + counts(done) + " in " + files(changed));
        }
        if (reEncoded > 0) {
            what.add("made " + files(reEncoded) + " UTF-8");
        }
        String rest = counts(left);
        if (!rest.isEmpty()) {
            what.add("left " + rest);
        }
        boolean more = count(left, Grade.SURE) > 0 && !wanted.takes(Grade.SURE);
        return sentence(what, more ? List.of("--sure writes the sure ones") : List.of());
    }

    private String sentence(List<String> what, List<String> ways) {
        if (what.isEmpty()) {
            return troubled > 0 ? "Nothing to repair but what is said above" : "No broken text in " + files(files);
        }
        List<String> all = new ArrayList<>(ways);
        if (count(left, Grade.REVIEW) > 0 && !listed) {
            all.add("--review FILE lists those to review");
        }
        String first = String.join(", ", what);
        return Character.toUpperCase(first.charAt(0))
                + first.substring(1)
                + (all.isEmpty() ? "" : "; " + String.join(", ", all));
    }

    private static String files(int number) {
        return Tally.count(number, "file");
    }

    private static String counts(Map<Grade, Integer> counts) {
        return counts.entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .map(count -> count.getValue() + " " + Words.of(count.getKey()))
                .collect(Collectors.joining(", "));
    }

    private static int count(Map<Grade, Integer> counts, Grade grade) {
        return counts.getOrDefault(grade, 0);
    }
}
