package studypack.cli.report;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import studypack.mojibake.Grade;
import studypack.mojibake.Repair;
import studypack.mojibake.Syllables;
import studypack.text.CharacterName;
import studypack.text.CharsetName;
import studypack.text.Position;
import studypack.text.Segment;
import studypack.validate.Words;

/// The bytes of a file explained to a person: what they are read as and why, what is wrong, what to do.
public final class TextPage {
    private static final Set<Charset> GOOD = Set.of(StandardCharsets.UTF_8, StandardCharsets.US_ASCII);
    private static final int SHOWN = 10;
    private static final int LINES = 6;
    private static final int DOUBTS = 5;
    private static final int READINGS = 4;
    private static final int LABEL = 13;
    private static final int CELLS = 78;

    private final TextFacts facts;
    private final Style style;
    private final boolean all;
    private final StringBuilder page = new StringBuilder();

    private TextPage(TextFacts facts, Style style, boolean all) {
        this.facts = facts;
        this.style = style;
        this.all = all;
    }

    /// @param all long lists are not cut
    public static String of(String path, byte[] bytes, Syllables syllables, Style style, boolean all) {
        return new TextPage(TextFacts.of(path, bytes, syllables), style, all).print();
    }

    private String print() {
        page.append(style.path(Printable.of(facts.path()))).append('\n');
        if (facts.source().decoded().binary()) {
            fact("size", bytes(facts.size()));
            fact("encoding", "none: the file is no text");
            fact("what to do", "leave it out, or save it as text in UTF-8");
            return page.toString();
        }
        fact("size", bytes(facts.size()) + ", " + count(facts.lines(), "line"));
        encoding();
        unread();
        fact("line ends", lineEnds());
        fact(
                "composition",
                facts.taken().isEmpty() ? "composed (NFC)" : "letters taken apart (NFD) on " + lines(facts.taken()));
        characters();
        damage();
        whatToDo();
        return page.toString();
    }

    private void fact(String label, String text) {
        page.append("  ").append(style.dim(pad(label, LABEL))).append(text).append('\n');
    }

    private void encoding() {
        List<Segment> segments = facts.source().decoded().segments();
        if (segments.isEmpty()) {
            fact("encoding", "none needed: the file is empty");
            return;
        }
        if (segments.size() == 1) {
            Segment only = segments.get(0);
            fact("encoding", style.strong(CharsetName.of(only.charset())) + ", " + evidence(only));
        } else {
            fact("encoding", segments.size() + " pieces, which no editor shows all right");
            List<List<String>> rows = new ArrayList<>();
            rows.add(List.of("bytes", "lines", "encoding", "evidence"));
            shown(segments).forEach(segment -> rows.add(row(segment)));
            page.append(Columns.of(rows, "    ", style));
            more(segments.size(), SHOWN);
        }
        int mark = facts.source().decoded().bomLength();
        if (mark > 0) {
            fact("begins with", "a byte order mark of " + count(mark, "byte"));
        }
    }

    private List<String> row(Segment segment) {
        return List.of(
                segment.byteStart() + "–" + segment.byteEnd(),
                facts.lineOf(segment.span().start()) + "–" + facts.lastLineOf(segment.span()),
                CharsetName.of(segment.charset()),
                evidence(segment));
    }

    private String evidence(Segment segment) {
        return segment.evidence().name().toLowerCase(Locale.ROOT) + ": " + EvidenceWords.of(facts.source(), segment);
    }

    private void unread() {
        List<TextFacts.Unread> runs = facts.malformed();
        if (runs.isEmpty()) {
            return;
        }
        fact("no text", count(runs.size(), "run") + " of bytes that the encoding does not explain");
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("at byte", "place", "bytes"));
        for (TextFacts.Unread run : shown(runs)) {
            Position place =
                    facts.source().originalLines().position(run.run().span().start());
            String cut = run.whole() ? "" : " … (" + count(run.run().bytes(), "byte") + ")";
            rows.add(List.of(Integer.toString(run.run().byteOffset()), place.toString(), run.hex() + cut));
        }
        page.append(Columns.of(rows, "    ", style));
        more(runs.size(), SHOWN);
    }

    private String lineEnds() {
        TextFacts.LineEnds ends = facts.lineEnds();
        List<String> kinds = new ArrayList<>();
        addKind(kinds, ends.lf(), "LF");
        addKind(kinds, ends.crlf(), "CRLF");
        addKind(kinds, ends.cr(), "CR");
        return kinds.isEmpty() ? "none" : String.join(", ", kinds) + (kinds.size() > 1 ? ": mixed" : "");
    }

    private static void addKind(List<String> kinds, int number, String name) {
        if (number > 0) {
            kinds.add(number(number) + " " + name);
        }
    }

    private void characters() {
        if (facts.characters().isEmpty()) {
            fact("characters", "none that are not seen");
            return;
        }
        String label = "characters";
        for (Map.Entry<Integer, TextFacts.Count> entry :
                shown(List.copyOf(facts.characters().entrySet()))) {
            fact(label, character(entry.getKey(), entry.getValue()));
            label = "";
        }
        int more = facts.characters().size() - SHOWN;
        if (!all && more > 0) {
            fact("", style.dim("and " + more + " more (--all)"));
        }
    }

    private String character(int c, TextFacts.Count count) {
        String broken = count.inBroken() + " of them in broken text";
        if (count.inBroken() == 0 || count.inBroken() == count.count()) {
            broken = count.inBroken() == 0 ? "" : "in broken text";
        }
        return number(count.count()) + " × " + CharacterName.of(c) + (broken.isEmpty() ? "" : ", " + broken) + ": "
                + lines(count.lines());
    }

    private void damage() {
        List<Repair> damage = facts.damage();
        if (damage.isEmpty()) {
            fact("damage", "none");
            return;
        }
        page.append('\n');
        fact(
                "damage",
                count(damage.size(), "place") + " on " + Breakage.lines(facts.source(), damage) + ": "
                        + Breakage.grades(damage));
        int width = shown(damage).stream()
                .mapToInt(repair -> place(repair).length())
                .max()
                .orElse(0);
        shown(damage).forEach(repair -> repair(repair, width));
        more(damage.size(), SHOWN);
    }

    private String place(Repair repair) {
        return facts.source().originalLines().position(repair.span().start()).toString();
    }

    private void repair(Repair repair, int width) {
        String margin = " ".repeat(width + 15);
        page.append("    ")
                .append(pad(place(repair), width + 2))
                .append(style.grade(repair.grade(), pad(Style.name(repair.grade()), 9)))
                .append(style.dim(Printable.of(repair.route())))
                .append('\n');
        page.append(margin)
                .append(cut(repair.span().in(facts.source().decoded().text())))
                .append('\n');
        if (repair.grade() == Grade.LOST) {
            return;
        }
        page.append(" ".repeat(width + 13))
                .append(style.dim("→ "))
                .append(style.strong(cut(repair.repaired())))
                .append('\n');
        if (repair.grade() != Grade.REVIEW) {
            return;
        }
        List<Repair.Doubt> doubts = repair.doubts();
        doubts.stream()
                .limit(all ? doubts.size() : DOUBTS)
                .forEach(doubt -> page.append(margin)
                        .append(doubt(repair.repaired(), doubt))
                        .append('\n'));
        if (!all && doubts.size() > DOUBTS) {
            page.append(margin).append("and ").append(doubts.size() - DOUBTS).append(" more in doubt\n");
        }
    }

    /// `링 in 스케줄링: 링 71 %, 말 20 %`.
    private static String doubt(String repaired, Repair.Doubt doubt) {
        String unit = repaired.substring(doubt.at(), repaired.offsetByCodePoints(doubt.at(), 1));
        String word = Words.around(repaired, doubt.at());
        String readings = doubt.candidates().stream()
                .limit(READINGS)
                .map(candidate -> candidate.text() + " " + percent(candidate.probability()))
                .collect(Collectors.joining(", "));
        return Printable.of(unit + (word.equals(unit) ? "" : " in " + word) + ": " + readings);
    }

    private static String percent(double probability) {
        long whole = Math.round(probability * 100);
        return whole == 0 ? "under 1 %" : whole == 100 ? "over 99 %" : whole + " %";
    }

    private void whatToDo() {
        List<List<String>> rows = Advice.of(facts);
        if (rows.isEmpty()) {
            fact("what to do", "nothing, it is sound");
            return;
        }
        page.append("\n  ").append(style.dim("what to do")).append('\n');
        page.append(Columns.of(rows, "    ", new Style(false)));
    }

    private <T> List<T> shown(List<T> list) {
        return all || list.size() <= SHOWN ? list : list.subList(0, SHOWN);
    }

    private void more(int size, int limit) {
        if (!all && size > limit) {
            page.append("    ")
                    .append(style.dim("and " + number(size - limit) + " more (--all)"))
                    .append('\n');
        }
    }

    private String lines(Collection<Integer> numbers) {
        int limit = all ? numbers.size() : LINES;
        String shown = numbers.stream().limit(limit).map(String::valueOf).collect(Collectors.joining(", "));
        String more = numbers.size() > limit ? " and " + number(numbers.size() - limit) + " more" : "";
        return (numbers.size() == 1 ? "line " : "lines ") + shown + more;
    }

    private String cut(String text) {
        String line = Printable.of(text);
        if (all || DisplayWidth.of(line) <= CELLS) {
            return line;
        }
        StringBuilder cut = new StringBuilder();
        int cells = 0;
        for (DisplayWidth.Cluster cluster : DisplayWidth.clusters(line)) {
            cells += cluster.width();
            if (cells >= CELLS) {
                break;
            }
            cut.append(cluster.text());
        }
        return cut + "…";
    }

    private static String pad(String text, int width) {
        return text
                + " "
                        .repeat(IntStream.of(0, width - DisplayWidth.of(text))
                                .max()
                                .orElse(0));
    }

    private static String bytes(int number) {
        return count(number, "byte");
    }

    private static String count(int number, String word) {
        return Tally.count(number, word);
    }

    /// `12,345`.
    private static String number(int number) {
        return Tally.number(number);
    }

    /// Not UTF-8, and so to be written anew.
    static boolean isForeign(Segment segment) {
        return !GOOD.contains(segment.charset());
    }
}
