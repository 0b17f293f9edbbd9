package studypack.mojibake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/// Two charsets that explain a run without a loss and read it differently: `ĂĄ` is `á` broken by ISO-8859-2 or `å`
/// broken by windows-1250. Neither is certain.
final class Rivals {
    /// How far behind in evidence, in nats, a charset is out of question.
    private static final double FAR = 6;

    /// How far ahead the better reading must be.
    private static final double CLEAR = 2;

    /// Taken off for each character that the language of the line does not write.
    private static final double ODD = 2;

    private final String line;
    private final Structure.Finding finding;
    private final Evidence evidence;

    private Rivals(String line, Structure.Finding finding, Evidence evidence) {
        this.line = line;
        this.finding = finding;
        this.evidence = evidence;
    }

    private record Reading(List<Edit> edits, String text, double score, double rarity) {}

    /// The edits of the best reading, graded by how far ahead it is.
    ///
    /// @param edits by the charset that was found
    /// @param read  the edits by another charset, empty where it does not explain all runs
    static List<Edit> judge(
            String line,
            Structure.Finding finding,
            Evidence evidence,
            List<Edit> edits,
            Function<OneByte, List<Edit>> read) {
        return new Rivals(line, finding, evidence).judge(edits, read);
    }

    private List<Edit> judge(List<Edit> edits, Function<OneByte, List<Edit>> read) {
        List<Reading> readings = new ArrayList<>();
        for (OneByte codec : OneByte.ALL) {
            if (codec != finding.codec() && mayRead(codec)) {
                List<Edit> other = read.apply(codec);
                if (!other.isEmpty() && isProven(other) && isPlausible(other, edits) && isNear(codec)) {
                    readings.add(reading(codec, other));
                }
            }
        }
        if (readings.isEmpty()) {
            return edits;
        }
        Reading found = reading(finding.codec(), edits);
        readings.addFirst(found);
        readings.sort(Comparator.comparingDouble(Reading::score).reversed());
        Reading best = readings.getFirst();
        Reading next = readings.stream()
                .filter(reading -> !reading.text.equals(best.text))
                .findFirst()
                .orElse(found);
        double lead = best.score - best.rarity - next.score + next.rarity;
        return lead >= CLEAR ? graded(best.edits, Grade.SURE) : doubted(best.edits, next.edits, lead);
    }

    /// The first sequence is one by this charset too; most charsets are out with it.
    private boolean mayRead(OneByte codec) {
        int at = finding.runs().getFirst()[0];
        int need = Utf8Bytes.need(Math.max(0, codec.toByte(line.charAt(at))));
        boolean reads = need > 0;
        for (int i = at + 1; reads && i <= at + need; i++) {
            reads = i < line.length() && Utf8Bytes.isContinuation(codec.toByte(line.charAt(i)));
        }
        return reads;
    }

    /// Broken again by this charset, the runs are what stands there.
    private boolean isProven(List<Edit> other) {
        return other.stream().allMatch(edit -> edit.proven(line).grade() == Grade.CERTAIN);
    }

    /// Whether the other reading differs, and by characters that people write.
    private static boolean isPlausible(List<Edit> other, List<Edit> edits) {
        boolean differs = false;
        for (int i = 0; i < other.size(); i++) {
            String text = other.get(i).repaired();
            if (!text.equals(edits.get(i).repaired())) {
                differs = true;
                if (!text.codePoints().allMatch(Rivals::isWritten)) {
                    return false;
                }
            }
        }
        return differs;
    }

    private static boolean isWritten(int c) {
        double worth = c < 0x800 ? Worth.ofTwo(c) : c < 0x10000 ? Worth.ofThree(c) : Worth.ofFour(c);
        boolean mark = (c >= 0x250 && c < 0x370 && c != 0x259) || Character.getType(c) == Character.FORMAT;
        boolean space = c > 0xA0 && c != 0x3000 && Character.isSpaceChar(c);
        return c < 0x80 || (c >= 0xA0 && worth > 0 && !mark && !space);
    }

    private boolean isNear(OneByte codec) {
        return known(codec) >= known(finding.codec()) - FAR;
    }

    /// How well a charset explains what is broken, in nats.
    private double known(OneByte codec) {
        return evidence.isEmpty() ? weigh(codec) : evidence.total(codec);
    }

    private double weigh(OneByte codec) {
        return (finding.expected() ? Structure.weighExpected(line, codec) : Structure.weigh(line, codec)).total();
    }

    private Reading reading(OneByte codec, List<Edit> edits) {
        String text = Edit.apply(edits, line);
        double score = known(codec) + korean(text) + eastAsian(text) - ODD * Alphabets.odd(text);
        return new Reading(edits, text, score, codec.rarity());
    }

    /// How usual the kana and Chinese characters of a text are, in nats.
    private static double eastAsian(String text) {
        return -text.chars()
                .filter(c -> c >= 0x3040 && c <= 0x9FFF)
                .mapToDouble(Symbols::handicap)
                .sum();
    }

    /// How well the syllables of a text read, in nats.
    private double korean(String text) {
        long syllables = text.chars().filter(Hangul::isSyllable).count();
        return syllables == 0 ? 0 : syllables * Foreign.mean(text, evidence.syllables());
    }

    private static List<Edit> graded(List<Edit> edits, Grade grade) {
        return edits.stream().map(edit -> edit.graded(grade)).toList();
    }

    private static List<Edit> doubted(List<Edit> edits, List<Edit> others, double lead) {
        double odds = 1 / (1 + Math.exp(-lead));
        List<Edit> doubted = new ArrayList<>();
        for (int i = 0; i < edits.size(); i++) {
            doubted.add(edits.get(i)
                    .doubted(doubts(edits.get(i).repaired(), others.get(i).repaired(), odds)));
        }
        return doubted;
    }

    private static List<Repair.Doubt> doubts(String text, String other, double odds) {
        List<Repair.Doubt> doubts = new ArrayList<>();
        if (text.length() != other.length()) {
            doubts.add(doubt(0, text, other, odds));
            return doubts;
        }
        for (int at = 0; at < text.length(); ) {
            int end = text.offsetByCodePoints(at, 1);
            if (!text.regionMatches(at, other, at, end - at)) {
                doubts.add(doubt(at, text.substring(at, end), other.substring(at, end), odds));
            }
            at = end;
        }
        return doubts;
    }

    private static Repair.Doubt doubt(int at, String pick, String other, double odds) {
        return new Repair.Doubt(at, List.of(new Repair.Candidate(pick, odds), new Repair.Candidate(other, 1 - odds)));
    }
}
