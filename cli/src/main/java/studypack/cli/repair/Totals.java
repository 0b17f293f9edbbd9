package studypack.cli.repair;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import studypack.mojibake.Grade;

/// What was repaired and what is left, over all files, for the summary.
final class Totals {
    private final Map<Grade, Integer> done = new EnumMap<>(Grade.class);
    private final Map<Grade, Integer> left = new EnumMap<>(Grade.class);
    private int files;
    private int broken;
    private int reEncoded;
    private int troubled;

    void add(Mended mended) {
        files++;
        boolean any = mended.changes();
        for (Grade grade : Grade.values()) {
            int left = mended.left(grade).size();
            this.done.merge(grade, mended.done(grade), Integer::sum);
            this.left.merge(grade, left, Integer::sum);
            any |= left > 0;
        }
        broken += any ? 1 : 0;
        reEncoded += mended.reEncoded().isEmpty() ? 0 : 1;
        troubled += mended.troubles().isEmpty() ? 0 : 1;
    }

    /// Something is broken after the repair.
    boolean isLeft() {
        return troubled > 0 || left.values().stream().anyMatch(count -> count > 0);
    }

    boolean isDone() {
        return reEncoded > 0 || done.values().stream().anyMatch(count -> count > 0);
    }

    /// Of a run that writes nothing: "12 certain, 3 sure and 2 to review in 2 of 5 files; --write writes the certain
    /// …".
    String shown(Wanted wanted) {
        if (!isDone() && !isLeft()) {
            return nothing(wanted);
        }
        Map<Grade, Integer> all = new EnumMap<>(left);
        done.forEach((grade, count) -> all.merge(grade, count, Integer::sum));
        List<String> ways = new ArrayList<>();
        boolean certain = count(done, Grade.CERTAIN) > 0 || reEncoded > 0;
        boolean sure = count(done, Grade.SURE) > 0;
        if (certain) {
            ways.add("--write writes " + (sure ? "the certain ones" : "them"));
        }
        if (sure) {
            ways.add("--sure " + (certain ? "the sure ones too" : "writes them"));
        }
        if (count(left, Grade.REVIEW) > 0) {
            ways.add("--review FILE lists those to review");
        }
        return found(all) + (ways.isEmpty() ? "" : "; " + String.join(", ", ways));
    }

    /// Of a run that writes.
    String written(Wanted wanted) {
        if (!isDone() && !isLeft()) {
            return nothing(wanted);
        }
        List<String> ways = new ArrayList<>();
        if (count(left, Grade.SURE) > 0) {
            ways.add("--sure writes the sure ones");
        }
        if (count(left, Grade.REVIEW) > 0) {
            ways.add("--review FILE lists those to review");
        }
        String rest = counts(left);
        return (isDone() ? "Repaired " + found(done) : "Repaired nothing")
                + (rest.isEmpty() ? "" : "; left: " + rest)
                + (ways.isEmpty() ? "" : "; " + String.join(", ", ways));
    }

    private String nothing(Wanted wanted) {
        String of = files == 1 ? "1 file" : files + " files";
        return "No broken text in " + of + (wanted.utf8() ? ", all UTF-8" : "");
    }

    private String found(Map<Grade, Integer> counts) {
        String runs = counts(counts);
        String encodings = reEncoded == 0 ? "" : reEncoded + (reEncoded == 1 ? " file" : " files") + " to UTF-8";
        String both = runs + (runs.isEmpty() || encodings.isEmpty() ? "" : ", ") + encodings;
        return (both.isEmpty() ? "nothing" : both) + " in " + broken + " of " + files
                + (files == 1 ? " file" : " files");
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
