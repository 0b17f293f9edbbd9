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
import studypack.mojibake.Repair;
import studypack.mojibake.Syllables;
import studypack.text.CharacterName;
import studypack.text.CharsetName;
import studypack.text.Position;
import studypack.text.Segment;

/// The bytes of a file explained to a person: what they are read as and why, what is wrong, what to do.
public final class TextPage {
    private static final Set<Charset> GOOD = Set.of(StandardCharsets.UTF_8, StandardCharsets.US_ASCII);
    private static final int SHOWN = 10;
    private static final int LINES = 6;
    private static final int LABEL = 13;

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
            fact("size", Figures.of(facts.size(), "byte"));
            fact("encoding", "none: the file is no text");
            fact("what to do", "leave it out, or save it as text in UTF-8");
            return page.toString();
        }
        fact("size", Figures.of(facts.size(), "byte") + ", " + Figures.of(facts.lines(), "line"));
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
        page.append("  ")
                .append(style.dim(DisplayWidth.pad(label, LABEL)))
                .append(text)
                .append('\n');
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
            fact("begins with", "a byte order mark of " + Figures.of(mark, "byte"));
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
        fact("no text", Figures.of(runs.size(), "run") + " of bytes that the encoding does not explain");
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("at byte", "place", "bytes"));
        for (TextFacts.Unread run : shown(runs)) {
            Position place =
                    facts.source().originalLines().position(run.run().span().start());
            String cut = run.whole() ? "" : " … (" + Figures.of(run.run().bytes(), "byte") + ")";
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
            kinds.add(Figures.of(number) + " " + name);
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
        return Figures.of(count.count()) + " × " + CharacterName.of(c) + (broken.isEmpty() ? "" : ", " + broken) + ": "
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
                Figures.of(damage.size(), "place") + " on " + Breakage.lines(facts.source(), damage) + ": "
                        + Breakage.grades(damage));
        page.append(new DamageList(facts, style, all).of(shown(damage)));
        more(damage.size(), SHOWN);
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
                    .append(style.dim("and " + Figures.of(size - limit) + " more (--all)"))
                    .append('\n');
        }
    }

    private String lines(Collection<Integer> numbers) {
        int limit = all ? numbers.size() : LINES;
        String shown = numbers.stream().limit(limit).map(String::valueOf).collect(Collectors.joining(", "));
        String more = numbers.size() > limit ? " and " + Figures.of(numbers.size() - limit) + " more" : "";
        return (numbers.size() == 1 ? "line " : "lines ") + shown + more;
    }

    /// Not UTF-8, and so to be written anew.
    static boolean isForeign(Segment segment) {
        return !GOOD.contains(segment.charset());
    }
}
