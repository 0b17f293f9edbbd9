package studypack.cli.repair;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import studypack.cli.report.Printable;
import studypack.cli.rewrite.Version;
import studypack.mojibake.Grade;
import studypack.mojibake.Repair;
import studypack.text.SourceText;
import studypack.text.Span;

/// The list of places that a person has to decide, as text for any editor.
public final class ReviewList {
    private static final int AROUND = 50;
    private static final int FEWEST = 2;
    private static final int MOST = 6;
    private static final double LEAST = 0.005;
    private static final int DOUBTS = 12;

    private final StringBuilder entries = new StringBuilder();
    private int size;

    /// Lists the broken runs of grade REVIEW.
    void add(String path, Version version) {
        SourceText source = version.source();
        for (Repair repair : source.repairs()) {
            if (repair.grade() == Grade.REVIEW) {
                size++;
                entries.append('\n').append(entry(path, source, repair));
            }
        }
    }

    public int size() {
        return size;
    }

    /// @param name of the file the list is written to
    public String text(String name) {
        return """
                # %d %s that can be read in several ways.
                #
                # [x] accepts a place. Where you know better, correct the text after "now" before.
                # A place without x stays as it is, and so does one that you remove.
                #
                # Then run: studypack repair --accept %s
                """.formatted(size, size == 1 ? "place" : "places", name) + entries;
    }

    private static String entry(String path, SourceText source, Repair repair) {
        String text = source.decoded().text();
        int line = source.originalLines().lineAt(repair.span().start());
        String print = ReviewEntry.print(source.originalLines().line(line).in(text));
        return "[ ] " + Escapes.escape(path) + ":"
                + source.originalLines().position(repair.span().start()) + " " + print + "\n"
                + "    was  " + Escapes.escape(repair.span().in(text)) + "\n"
                + "    now  " + Escapes.escape(repair.repaired()) + "\n"
                + repair.doubts().stream()
                        .limit(DOUBTS)
                        .map(doubt -> doubt(repair, doubt))
                        .collect(Collectors.joining())
                + "    # " + Printable.of(repair.route()) + "\n"
                + "    # line: " + context(source, repair) + "\n";
    }

    /// "핵[시]포: 시 61 %, 식 22 %"
    private static String doubt(Repair repair, Repair.Doubt doubt) {
        String text = repair.repaired();
        int end = Math.min(text.length(), doubt.at() + width(doubt));
        String place = text.substring(Math.max(0, doubt.at() - 2), doubt.at()) + "[" + text.substring(doubt.at(), end)
                + "]" + text.substring(end, Math.min(text.length(), end + 2));
        List<Repair.Candidate> all = doubt.candidates();
        String candidates = IntStream.range(0, all.size())
                .filter(i -> i < FEWEST || all.get(i).probability() >= LEAST)
                .limit(MOST)
                .mapToObj(all::get)
                .map(candidate -> candidate.text() + " " + percent(candidate.probability()))
                .collect(Collectors.joining(", "));
        return "    # " + Printable.of(place + ": " + candidates) + "\n";
    }

    private static int width(Repair.Doubt doubt) {
        List<Repair.Candidate> candidates = doubt.candidates();
        return candidates.isEmpty() ? 1 : candidates.getFirst().text().length();
    }

    private static String percent(double probability) {
        long percent = Math.round(probability * 100);
        return percent == 0 ? "under 1 %" : percent + " %";
    }

    /// The line as it reads with all repairs, cut around the place.
    private static String context(SourceText source, Repair repair) {
        int start = source.readingOffset(repair.span().start());
        Span line = source.lines().line(source.lines().lineAt(start));
        int from = Math.max(line.start(), start - AROUND);
        int to = Math.min(line.end(), start + repair.repaired().length() + AROUND);
        String shown = source.text().substring(from, Math.max(from, to)).strip();
        return (from > line.start() ? "…" : "") + Printable.of(shown) + (to < line.end() ? "…" : "");
    }
}
