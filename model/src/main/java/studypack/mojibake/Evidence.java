package studypack.mojibake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the broken lines of one document tell about each other: a byte that is alive in one was not dropped in the
/// next.
final class Evidence {
    private static final BitSet WESTERN = western();

    /// More broken lines than these tell nothing new.
    private static final int LINES = 50;

    private final Syllables syllables;
    private final Memo memo = new Memo();
    private final BitSet alive = new BitSet(256);
    private final BitSet vanished = new BitSet(256);
    private final double[] totals = new double[OneByte.ALL.size()];
    /// The first broken lines, and what each charset explains of them as far as somebody asked.
    private final List<String> lines = new ArrayList<>();

    private final Map<OneByte, Double> explained = new HashMap<>();
    private int turkish;
    private int western;

    Evidence(Syllables syllables) {
        this.syllables = syllables;
    }

    private static BitSet western() {
        BitSet set = new BitSet(256);
        set.or(OneByte.named("windows-1252").undefined);
        set.or(OneByte.named("windows-1254").undefined);
        return set;
    }

    Syllables syllables() {
        return syllables;
    }

    Memo memo() {
        return memo;
    }

    /// Notes a broken line.
    void add(String line, Structure.Finding finding) {
        if (lines.size() < LINES) {
            lines.add(line);
        }
        totals[OneByte.ALL.indexOf(finding.codec())] += finding.total();
        for (int[] run : finding.runs()) {
            for (int i = run[0]; i < run[1]; i++) {
                char c = line.charAt(i);
                int b = finding.codec().toByte(c);
                if (b >= 0x80) {
                    alive.set(b);
                }
                turkish += "ğĞıİşŞ".indexOf(c) >= 0 ? 1 : 0;
                western += "ðÐýÝþÞžŽ".indexOf(c) >= 0 ? 1 : 0;
            }
        }
    }

    /// No broken line was noted.
    boolean isEmpty() {
        return lines.isEmpty();
    }

    /// How well a charset explains the broken lines, in nats.
    double total(OneByte codec) {
        return explained.computeIfAbsent(
                codec,
                asked -> lines.stream()
                        .mapToDouble(
                                line -> Math.max(0, Structure.weigh(line, asked).total()))
                        .sum());
    }

    /// The charset that explains most of the broken lines, null where there are none.
    @Nullable
    OneByte main() {
        int best = 0;
        for (int i = 1; i < totals.length; i++) {
            best = totals[i] > totals[best] ? i : best;
        }
        if (totals[best] == 0) {
            return null;
        }
        OneByte main = OneByte.ALL.get(best);
        // Most lines cannot tell the two; letters that only one has, or what only one loses, can.
        String name = turkish > western ? "windows-1254" : western > turkish ? "windows-1252" : main.name;
        return main.isWestern() ? OneByte.named(name) : main;
    }

    /// Byte values that a repair found to be lost. 8E and 9E are letters in windows-1252 and nothing in windows-1254.
    void addVanished(BitSet values, OneByte codec) {
        vanished.or(values);
        turkish += codec.isWestern() && (values.get(0x8E) || values.get(0x9E)) ? 1 : 0;
    }

    /// The route by which a line was broken. Values that not every program loses (the soft hyphen, those that only one
    /// of two charsets lacks) are named where one was found to be lost.
    Route route(OneByte codec, Loss loss, BitSet lost) {
        BitSet named = (BitSet) loss.lost().clone();
        BitSet optional = (BitSet) named.clone();
        optional.andNot(codec.undefined);
        optional.andNot(vanished);
        optional.andNot(lost);
        boolean controls = loss.lost().cardinality() > WESTERN.cardinality() + 1;
        if (!controls) {
            named.andNot(optional);
        }
        return Route.of(new ReadAsOneByte(null, codec, new Loss(named, loss.mark(), loss.likes())));
    }

    /// Bytes for which an ASCII look-alike may stand: seen nowhere as themselves.
    BitSet likes(String line, OneByte codec) {
        BitSet likes = Loss.likeable(codec);
        likes.andNot(codec.undefined);
        likes.andNot(alive);
        likes.andNot(seen(line, codec));
        return likes;
    }

    /// Bytes that may have vanished: undefined in the charset, or the soft hyphen, and seen nowhere.
    BitSet fillers(String line, OneByte codec) {
        BitSet fillers = (BitSet) (codec.isWestern() ? WESTERN : codec.undefined).clone();
        fillers.set(0xAD);
        fillers.andNot(alive);
        fillers.andNot(seen(line, codec));
        return fillers;
    }

    /// A soft hyphen is no undefined byte, so no program writes a mark for it.
    BitSet marked(String line, OneByte codec) {
        BitSet fillers = fillers(line, codec);
        if (fillers.cardinality() > 1) {
            fillers.clear(0xAD);
        }
        return fillers;
    }

    /// Bytes 80 to 9F are all absent from a line long enough to hold some.
    boolean mayLackControls(String line, OneByte codec) {
        BitSet seen = seen(line, codec);
        seen.or(alive);
        return codec.isWestern()
                && seen.cardinality() >= 6
                && seen.get(0x80, 0xA0).isEmpty();
    }

    private static BitSet seen(String line, OneByte codec) {
        BitSet seen = new BitSet(256);
        for (int i = 0; i < line.length(); i++) {
            int b = codec.toByte(line.charAt(i));
            if (b >= 0x80) {
                seen.set(b);
            }
        }
        return seen;
    }
}
