package studypack.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import studypack.mojibake.Grade;
import studypack.mojibake.Repair;
import studypack.text.Evidence;
import studypack.text.Segment;
import studypack.validate.Words;

/// What to do about the text of a file: commands, and what only a person can do.
final class Advice {
    private static final int LINES = 3;

    private Advice() {}

    /// What to type or to do, and what it does; none for a sound file.
    static List<List<String>> of(TextFacts facts) {
        List<List<String>> rows = new ArrayList<>();
        String file = Words.path(Printable.of(facts.path()));
        Map<Grade, Integer> grades = facts.grades();
        int certain = grades.getOrDefault(Grade.CERTAIN, 0);
        int sure = grades.getOrDefault(Grade.SURE, 0);
        int review = grades.getOrDefault(Grade.REVIEW, 0);
        if (certain + sure + review > 0) {
            rows.add(List.of("studypack repair " + file, "shows the repairs"));
        }
        if (certain > 0) {
            rows.add(List.of("studypack repair --write " + file, "writes the " + those(certain) + " certain"));
        }
        if (sure > 0) {
            rows.add(List.of(
                    "studypack repair --sure " + file,
                    "writes the " + those(sure) + " sure" + (certain > 0 ? " too" : "")));
        }
        if (review > 0) {
            rows.add(List.of(
                    "studypack repair --review review.txt " + file,
                    "lists the readings of " + review + " to pick from"));
        }
        if (grades.getOrDefault(Grade.LOST, 0) > 0) {
            rows.add(List.of(
                    "copy " + lost(facts) + " from the source again", "what is lost is in no byte of this file"));
        }
        encoding(facts, file, rows);
        if (hasMore(facts)) {
            rows.add(List.of("studypack check --select text --all " + file, "says which of it does harm"));
        }
        return rows;
    }

    private static void encoding(TextFacts facts, String file, List<List<String>> rows) {
        if (!facts.malformed().isEmpty()) {
            rows.add(List.of("write anew what the bytes above said", "no encoding explains them"));
            return;
        }
        List<Segment> foreign = facts.source().decoded().segments().stream()
                .filter(TextPage::isForeign)
                .toList();
        if (foreign.stream().anyMatch(segment -> segment.evidence() == Evidence.GUESSED)) {
            rows.add(List.of(
                    "studypack repair --utf8 --guessed " + file, "shows it as UTF-8; add --write where it reads well"));
        } else if (!foreign.isEmpty()) {
            rows.add(List.of("studypack repair --utf8 --write " + file, "writes the file anew as UTF-8"));
        }
    }

    private static boolean hasMore(TextFacts facts) {
        TextFacts.LineEnds ends = facts.lineEnds();
        int kinds = (ends.lf() > 0 ? 1 : 0) + (ends.crlf() > 0 ? 1 : 0) + (ends.cr() > 0 ? 1 : 0);
        return kinds > 1
                || !facts.taken().isEmpty()
                || facts.characters().values().stream().anyMatch(count -> count.inBroken() < count.count());
    }

    private static String lost(TextFacts facts) {
        TreeSet<Integer> lines = new TreeSet<>();
        for (Repair repair : facts.damage()) {
            if (repair.grade() == Grade.LOST) {
                lines.add(facts.lineOf(repair.span().start()));
            }
        }
        String shown = lines.stream().limit(LINES).map(String::valueOf).collect(Collectors.joining(", "));
        int more = lines.size() - LINES;
        return (lines.size() == 1 ? "line " : "lines ") + shown + (more > 0 ? " and " + more + " more" : "");
    }

    private static String those(int number) {
        return number == 1 ? "one that is" : Figures.of(number) + " that are";
    }
}
