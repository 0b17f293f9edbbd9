package studypack.mojibake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Repairs a line whose UTF-8 was read with a charset of one byte a character.
final class OneByteRepair {
    private static final double SURE = 0.99;

    /// How far ahead of the next reading the best must be, in nats.
    private static final double MARGIN = 3;

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
        boolean own = edits.stream().anyMatch(edit -> edit.route().equals(repair.route()));
        boolean left = own && repair.leavesLead(edits);
        return left ? edits.stream().map(edit -> edit.graded(Grade.REVIEW)).toList() : edits;
    }

    /// A lead byte that stays where it makes no sense, inside a word or beside a run: not all was undone.
    private boolean leavesLead(List<Edit> edits) {
        String text = Edit.apply(edits, line);
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean lead =
                    c >= 0x80 && Utf8Bytes.need(Math.max(0, finding.codec().toByte(c))) > 0;
            if (lead && Character.isUpperCase(c) && Character.isLowerCase(text.charAt(i - 1))) {
                return true;
            }
        }
        return edits.stream().anyMatch(edit -> isLead(edit.start() - 1) || isLead(edit.end()));
    }

    private boolean isLead(int at) {
        return at >= 0
                && at < line.length()
                && line.charAt(at) >= 0x80
                && Utf8Bytes.need(Math.max(0, finding.codec().toByte(line.charAt(at)))) > 0;
    }

    private String route() {
        return "UTF-8 read as " + finding.codec().name;
    }

    /// All runs as they stand; none where a single byte is missing.
    private List<Edit> lossless() {
        List<Edit> edits = new ArrayList<>();
        Groups groups = new Groups(line, finding.codec(), Damage.dropped(new BitSet()));
        for (int[] run : finding.runs()) {
            int from = groups.slots().size();
            groups.addRun(run[0], run[1]);
            if (groups.strays > 0) {
                return List.of();
            }
            edits.add(edit(groups.slots(), from, groups.slots().size(), null, "", Grade.CERTAIN));
        }
        return edits;
    }

    private record Reading(Damage damage, Groups groups, Lattice.Result result, List<int[]> runs, double score) {}

    private List<Edit> lossy() {
        List<Reading> readings = new ArrayList<>();
        List<List<Slot>> seen = new ArrayList<>();
        for (Damage damage : damages()) {
            Groups groups = new Groups(line, finding.codec(), damage);
            List<int[]> runs = cut(groups);
            // Most damages make no difference to most lines.
            if (!seen.contains(groups.slots())) {
                seen.add(groups.slots());
                readings.add(read(damage, groups, runs));
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
        if (finding.codec().isWestern()) {
            evidence.addVanished(vanished(best));
        }
        boolean clear = best.groups.strays == 0 && best.score - next > MARGIN;
        List<Edit> edits = new ArrayList<>();
        for (int[] run : best.runs) {
            Grade grade = grade(best, run, clear);
            edits.add(edit(best.groups.slots(), run[0], run[1], best.result, best.damage.loss(), grade));
        }
        return edits;
    }

    /// How often 8E or 9E is among the lost bytes of the best reading.
    private int vanished(Reading reading) {
        int count = 0;
        List<Slot> slots = reading.groups.slots();
        for (int i = 0; i < slots.size(); i++) {
            Slot slot = slots.get(i);
            if (slot.lost() == 0) {
                continue;
            }
            String seen = line.substring(slot.start(), slot.end());
            for (byte b : reading.result.pick(i).getBytes(StandardCharsets.UTF_8)) {
                boolean only = (b & 0xFF) == 0x8E || (b & 0xFF) == 0x9E;
                count += only && seen.chars().noneMatch(c -> finding.codec().toByte((char) c) == (b & 0xFF)) ? 1 : 0;
            }
        }
        return count;
    }

    private static Grade grade(Reading reading, int[] run, boolean clear) {
        double least = 1;
        boolean lossless = true;
        for (int i = run[0]; i < run[1]; i++) {
            Slot slot = reading.groups.slots().get(i);
            least = slot.isOpen() ? Math.min(least, reading.result.posterior(i)) : least;
            lossless &= !slot.isOpen() && slot.lost() == 0;
        }
        if (lossless && reading.groups.strays == 0) {
            return Grade.CERTAIN;
        }
        return clear && least >= SURE ? Grade.SURE : Grade.REVIEW;
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

    private Reading read(Damage damage, Groups groups, List<int[]> runs) {
        Lattice.Result result = new Lattice(evidence.syllables().model()).read(groups.slots());
        long open = groups.slots().stream().filter(Slot::isOpen).count();
        double score = result.score() - 12 * groups.strays - 3 * open;
        return new Reading(damage, groups, result, runs, score);
    }

    private List<Damage> damages() {
        OneByte codec = finding.codec();
        BitSet fillers = evidence.fillers(line, codec);
        List<Damage> damages = new ArrayList<>();
        boolean replaced = line.indexOf('\uFFFD') >= 0;
        if (replaced) {
            damages.add(Damage.marked(OneByte.HOLE, evidence.marked(line, codec)));
        }
        damages.add(Damage.dropped(fillers));
        if (line.indexOf('?') >= 0) {
            damages.add(Damage.marked('?', evidence.marked(line, codec)));
        }
        damages.add(Damage.likes(fillers));
        if (evidence.mayLackControls(line, codec)) {
            BitSet controls = new BitSet(256);
            controls.set(0x80, 0xA0);
            damages.add(Damage.dropped(controls));
        }
        return damages;
    }

    private Edit edit(List<Slot> slots, int from, int to, Lattice.@Nullable Result result, String loss, Grade grade) {
        int start = slots.get(from).start();
        StringBuilder text = new StringBuilder();
        List<Integer> origins = new ArrayList<>();
        List<Repair.Doubt> doubts = new ArrayList<>();
        int lost = 0;
        for (int i = from; i < to; i++) {
            Slot slot = slots.get(i);
            String pick = result == null ? slot.options().getFirst() : result.pick(i);
            if (result != null && slot.isOpen() && result.posterior(i) < SURE) {
                doubts.add(new Repair.Doubt(text.length(), result.candidates(i)));
            }
            boolean literal = slot.end() - slot.start() == pick.length() && line.startsWith(pick, slot.start());
            for (int unit = 0; unit < pick.length(); unit++) {
                origins.add(slot.start() - start + (literal ? unit : 0));
            }
            text.append(pick);
            lost += slot.lost();
        }
        int end = slots.get(to - 1).end();
        return new Edit(start, end, text.toString(), origins, route(), lost == 0 ? "" : loss, lost, grade, doubts);
    }
}
