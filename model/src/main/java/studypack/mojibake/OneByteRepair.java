package studypack.mojibake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Repairs a line whose UTF-8 was read with a charset of one byte a character.
final class OneByteRepair {
    /// Below this a hole is shown with its other readings.
    private static final double CLEAR = 0.99;

    /// The same where no hole of a run is less likely, and it is all of them together that leave doubt.
    private static final double ALL_CLEAR = 0.999;

    /// The most doubt, all holes of a run together, where eight byte values were lost; the more were, the less.
    private static final double DOUBT = 0.003;

    /// How far ahead of the next reading the best must be, in nats.
    private static final double MARGIN = 3;

    /// A straight quote that stands for the second byte of a letter.
    private static final Pattern LEAD_AND_QUOTE = Pattern.compile("[Ã-Æ]['\"]\\p{Ll}");

    private final String line;
    private final Structure.Finding finding;
    private final Evidence evidence;

    private OneByteRepair(String line, Structure.Finding finding, Evidence evidence) {
        this.line = line;
        this.finding = finding;
        this.evidence = evidence;
    }

    static List<Edit> repair(String line, Structure.Finding finding, Evidence evidence) {
        OneByteRepair repair = new OneByteRepair(line, finding, evidence);
        List<Edit> lossless = repair.lossless();
        return lossless.isEmpty() ? repair.lossy() : lossless;
    }

    /// For the last layer of damage: what still looks broken when all is done makes the repair doubtful.
    static List<Edit> check(String line, Structure.Finding finding, Evidence evidence, List<Edit> edits) {
        OneByteRepair repair = new OneByteRepair(line, finding, evidence);
        boolean own = edits.stream().anyMatch(edit -> edit.route().isOf(ReadAsOneByte.class));
        boolean left = own && repair.leavesLead(edits);
        left |= own && edits.stream().anyMatch(OneByteRepair::isKorean) && repair.leavesOther(edits);
        return left ? edits.stream().map(edit -> edit.graded(Grade.REVIEW)).toList() : edits;
    }

    private static boolean isKorean(Edit edit) {
        return edit.repaired().chars().anyMatch(Hangul::isSyllable);
    }

    /// Korean lines have hardly a letter that is the lead of three bytes, unless it lost the others.
    private boolean leavesOther(List<Edit> edits) {
        int at = 0;
        for (Edit edit : edits) {
            if (hasLead(at, edit.start(), 2)) {
                return true;
            }
            at = edit.end();
        }
        return hasLead(at, line.length(), 2);
    }

    /// A lead byte that stays where it makes no sense, inside a word or beside a run: not all was undone.
    private boolean leavesLead(List<Edit> edits) {
        String text = Edit.apply(edits, line);
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isLead(c, 1) && Character.isUpperCase(c) && Character.isLowerCase(text.charAt(i - 1))) {
                return true;
            }
        }
        if (LEAD_AND_QUOTE.matcher(text).find()) {
            return true;
        }
        return edits.stream().anyMatch(edit -> isLeadAt(edit.start() - 1) || isLeadAt(edit.end()));
    }

    private boolean hasLead(int from, int to, int least) {
        for (int at = from; at < to; at++) {
            if (isLead(line.charAt(at), least)) {
                return true;
            }
        }
        return false;
    }

    private boolean isLeadAt(int at) {
        return at >= 0 && at < line.length() && isLead(line.charAt(at), 1);
    }

    /// @param least continuation bytes that follow
    private boolean isLead(char c, int least) {
        return c >= 0x80 && Utf8Bytes.need(Math.max(0, finding.codec().toByte(c))) >= least;
    }

    private Route route(OneByte codec, Loss loss) {
        return Route.of(new ReadAsOneByte(null, codec, loss));
    }

    /// All runs as they stand; none where a single byte is missing.
    private List<Edit> lossless() {
        List<Edit> edits = lossless(finding.codec());
        return edits.isEmpty() ? edits : Rivals.judge(line, finding, evidence, edits, this::lossless);
    }

    private List<Edit> lossless(OneByte codec) {
        List<Edit> edits = new ArrayList<>();
        Groups groups = new Groups(line, codec, Loss.NONE, evidence.memo());
        for (int[] run : finding.runs()) {
            int from = groups.slots().size();
            int end = groups.addRun(run[0], run[1]);
            if (groups.strays() > 0 || end != run[1]) {
                return List.of();
            }
            Route route = route(codec.thatShows(line.substring(run[0], run[1])), Loss.NONE);
            edits.add(edit(groups.slots(), from, groups.slots().size(), null, route, Grade.CERTAIN));
        }
        return edits;
    }

    /// The characters of all runs.
    private String broken() {
        StringBuilder broken = new StringBuilder();
        finding.runs().forEach(run -> broken.append(line, run[0], run[1]));
        return broken.toString();
    }

    private record Reading(Loss loss, Groups groups, Lattice.Result result, List<int[]> runs, double score) {}

    private List<Edit> lossy() {
        List<Reading> readings = new ArrayList<>();
        List<List<Slot>> seen = new ArrayList<>();
        for (Loss loss : losses()) {
            Groups groups = new Groups(line, finding.codec(), loss, evidence.memo());
            List<int[]> runs = cut(groups);
            // Most losses make no difference to most lines.
            if (!seen.contains(groups.slots())) {
                seen.add(groups.slots());
                readings.add(read(loss, groups, runs));
            }
        }
        readings.sort((a, b) -> Double.compare(b.score, a.score));
        Reading best = readings.getFirst();
        String text = best.result.text();
        double next = readings.stream()
                .filter(r -> !r.result.text().equals(text))
                .mapToDouble(Reading::score)
                .findFirst()
                .orElse(Double.NEGATIVE_INFINITY);
        BitSet vanished = vanished(best);
        evidence.addVanished(vanished, finding.codec());
        boolean clear = best.groups.strays() == 0 && best.score - next > MARGIN && !leavesLead(best);
        Route route = evidence.route(finding.codec().thatShows(broken()), best.loss, vanished);
        List<Edit> edits = new ArrayList<>();
        for (int[] run : best.runs) {
            addEdits(best, run, route, clear, edits);
        }
        return edits;
    }

    /// What fits no sequence was not broken by this route, and stays between the edits.
    private void addEdits(Reading reading, int[] run, Route route, boolean clear, List<Edit> edits) {
        List<Slot> slots = reading.groups.slots();
        int from = run[0];
        for (int i = run[0]; i <= run[1]; i++) {
            if (i < run[1] && !slots.get(i).isStray()) {
                continue;
            }
            int to = i;
            while (from < to && isText(slots.get(from))) {
                from++;
            }
            while (to > from && isText(slots.get(to - 1))) {
                to--;
            }
            if (from < to) {
                Grade grade = grade(reading, from, to, clear);
                Route own = grade == Grade.CERTAIN ? route(finding.codec(), Loss.NONE) : route;
                edits.add(edit(slots, from, to, reading.result, own, grade));
            }
            from = i + 1;
        }
    }

    private boolean isText(Slot slot) {
        return !slot.isOpen() && line.startsWith(slot.options().getFirst(), slot.start());
    }

    /// A lead byte stays outside of the runs, though bytes were lost in the line: it may have lost its own.
    private boolean leavesLead(Reading reading) {
        List<Slot> slots = reading.groups.slots();
        int run = 0;
        for (int i = 0; i < slots.size(); i++) {
            while (run < reading.runs.size() && reading.runs.get(run)[1] <= i) {
                run++;
            }
            boolean inside = run < reading.runs.size() && reading.runs.get(run)[0] <= i;
            if (!inside && hasLead(slots.get(i).start(), slots.get(i).end(), 1)) {
                return true;
            }
        }
        return false;
    }

    /// The values of the bytes that the best reading says were lost.
    private BitSet vanished(Reading reading) {
        BitSet values = new BitSet(256);
        List<Slot> slots = reading.groups.slots();
        for (int i = 0; i < slots.size(); i++) {
            if (slots.get(i).lost() <= 0) {
                continue;
            }
            for (byte b : reading.result.pick(i).getBytes(StandardCharsets.UTF_8)) {
                values.set(b & 0xFF, reading.loss.lost().get(b & 0xFF));
            }
        }
        return values;
    }

    private static Grade grade(Reading reading, int from, int to, boolean clear) {
        double all = 1;
        boolean lossless = true;
        boolean known = true;
        for (int i = from; i < to; i++) {
            Slot slot = reading.groups.slots().get(i);
            lossless &= !slot.isOpen() && slot.lost() == 0;
            if (slot.isOpen()) {
                all *= reading.result.posterior(i);
                known &= Symbols.isKnown(reading.result.pick(i).codePointAt(0));
            }
        }
        if (lossless && reading.groups.strays() == 0) {
            return Grade.CERTAIN;
        }
        return clear && known && 1 - all <= doubt(reading.loss) ? Grade.SURE : Grade.REVIEW;
    }

    /// The model weighs the readings it is offered and knows less the more there are.
    private static double doubt(Loss loss) {
        double size = Math.max(8, loss.lost().cardinality()) / 8.0;
        return DOUBT / (size * size);
    }

    /// Fills the groups; returns the first slot of each run and the slot after its last.
    private List<int[]> cut(Groups groups) {
        List<int[]> runs = new ArrayList<>();
        int text = 0;
        for (int[] run : finding.runs()) {
            if (run[0] < text) {
                continue;
            }
            groups.addText(text, run[0]);
            int from = groups.slots().size();
            text = groups.addRun(run[0], run[1]);
            runs.add(new int[] {from, groups.slots().size()});
        }
        groups.addText(text, line.length());
        return runs;
    }

    private Reading read(Loss loss, Groups groups, List<int[]> runs) {
        Lattice.Result result = new Lattice(evidence.syllables().model(), evidence.memo()).read(groups.slots());
        long open = groups.slots().stream().filter(Slot::isOpen).count();
        double score = result.score() - 12 * groups.strays() - 3 * open;
        return new Reading(loss, groups, result, runs, score);
    }

    private List<Loss> losses() {
        OneByte codec = finding.codec();
        BitSet fillers = evidence.fillers(line, codec);
        List<Loss> losses = new ArrayList<>();
        if (line.indexOf('\uFFFD') >= 0) {
            losses.add(Loss.marked(evidence.marked(line, codec), "\uFFFD"));
        }
        losses.add(Loss.dropped(fillers));
        if (line.indexOf('?') >= 0) {
            losses.add(Loss.marked(evidence.marked(line, codec), "?"));
        }
        losses.add(new Loss(fillers, "", evidence.likes(line, codec)));
        if (evidence.mayLackControls(line, codec)) {
            BitSet controls = new BitSet(256);
            controls.set(0x80, 0xA0);
            losses.add(Loss.dropped(controls));
        }
        return losses;
    }

    private Edit edit(List<Slot> slots, int from, int to, Lattice.@Nullable Result result, Route route, Grade grade) {
        int start = slots.get(from).start();
        StringBuilder text = new StringBuilder();
        List<Integer> origins = new ArrayList<>();
        List<Repair.Doubt> doubts = new ArrayList<>();
        double clear = result == null || grade != Grade.REVIEW ? 0 : clear(slots.subList(from, to), result, from);
        for (int i = from; i < to; i++) {
            Slot slot = slots.get(i);
            String pick = result == null ? slot.options().getFirst() : result.pick(i);
            if (result != null && slot.isOpen() && result.posterior(i) < clear) {
                doubts.add(new Repair.Doubt(text.length(), result.candidates(i)));
            }
            boolean literal = slot.end() - slot.start() == pick.length() && line.startsWith(pick, slot.start());
            for (int unit = 0; unit < pick.length(); unit++) {
                origins.add(slot.start() - start + (literal ? unit : 0));
            }
            text.append(pick);
        }
        int end = slots.get(to - 1).end();
        return new Edit(start, end, text.toString(), origins, route, grade, doubts);
    }

    /// From which likelihood on a hole of a run to review needs no look.
    private static double clear(List<Slot> run, Lattice.Result result, int from) {
        for (int i = 0; i < run.size(); i++) {
            if (run.get(i).isOpen() && result.posterior(from + i) < CLEAR) {
                return CLEAR;
            }
        }
        return ALL_CLEAR;
    }
}
