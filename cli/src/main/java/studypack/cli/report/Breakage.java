package studypack.cli.report;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studypack.mojibake.Grade;
import studypack.mojibake.Repair;
import studypack.text.LineTable;
import studypack.text.SourceText;

/// How much of a file is broken, and how.
///
/// @param words "47 of 54 lines past ASCII are broken, mostly UTF-8 read as windows-1254 (9 certain, 41 sure)"
public record Breakage(String words) {

    /// Null where nothing is.
    static @Nullable Breakage of(SourceText source) {
        List<Repair> repairs = source.repairs();
        return repairs.isEmpty()
                ? null
                : new Breakage(lines(source, repairs) + " are broken, mostly " + route(repairs) + " (" + grades(repairs)
                        + ")");
    }

    /// "47 of 54 lines past ASCII": lines with one of the repairs among those that hold a character past ASCII.
    static String lines(SourceText source, List<Repair> repairs) {
        LineTable table = source.originalLines();
        BitSet broken = new BitSet();
        repairs.forEach(repair -> broken.set(table.lineAt(repair.span().start())));
        BitSet wide = (BitSet) broken.clone();
        String text = source.decoded().text();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                wide.set(table.lineAt(i));
                i = table.line(table.lineAt(i)).end();
            }
        }
        return Figures.of(broken.cardinality()) + " of " + Figures.of(wide.cardinality(), "line") + " past ASCII";
    }

    /// "9 certain, 41 sure, 8 to review".
    static String grades(List<Repair> repairs) {
        return Stream.of(Grade.values())
                .filter(grade -> count(repairs, grade) > 0)
                .map(grade -> Figures.of(count(repairs, grade)) + " " + (grade == Grade.REVIEW ? "to " : "")
                        + Style.name(grade))
                .collect(Collectors.joining(", "));
    }

    /// How most of it was broken, without how much was lost: "UTF-8 read as windows-1254".
    private static String route(List<Repair> repairs) {
        return repairs.stream()
                .map(repair -> repair.route().replaceFirst(", \\d+ bytes? .*$", ""))
                .collect(Collectors.groupingBy(route -> route, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static int count(List<Repair> repairs, Grade grade) {
        return (int) repairs.stream().filter(repair -> repair.grade() == grade).count();
    }
}
