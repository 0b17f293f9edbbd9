package studypack.mojibake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LatticeTest {
    private static final SyllableModel MODEL = Syllables.shipped().model();

    /// Options of one symbol and of several, a space that may be swallowed, and a text between two doubts.
    private static final List<Slot> SLOTS = List.of(
            Slot.of(0, 1, "이 "),
            new Slot(1, 2, List.of("값", "각", "갑", "▶"), 1),
            new Slot(2, 3, List.of("은", "을 ", "이", " 은"), 1),
            Slot.of(3, 4, " 읽"),
            new Slot(4, 5, List.of("는", "은", "늘"), 1),
            Slot.of(5, 6, "다."));

    /// Of a whole line, symbol by symbol.
    private static double score(String text) {
        int first = MODEL.id(Symbols.LINE_END);
        int middle = first;
        double sum = 0;
        for (int c : (text + Symbols.LINE_END).codePoints().toArray()) {
            char symbol = c == Symbols.LINE_END ? Symbols.LINE_END : Symbols.of(c);
            int id = MODEL.id(symbol);
            if (Symbols.collapses(symbol) && id == middle) {
                continue;
            }
            sum += MODEL.log(first, middle, id);
            first = middle;
            middle = id;
        }
        return sum;
    }

    private record Way(String text, List<Integer> picks, double score) {}

    private static List<Way> ways(List<Slot> slots) {
        List<Way> ways = List.of(new Way("", List.of(), 0));
        for (Slot slot : slots) {
            ways = ways.stream()
                    .flatMap(way -> IntStream.range(0, slot.options().size()).mapToObj(pick -> with(way, slot, pick)))
                    .toList();
        }
        return ways;
    }

    private static Way with(Way way, Slot slot, int pick) {
        String option = slot.options().get(pick);
        List<Integer> picks = new ArrayList<>(way.picks);
        picks.add(pick);
        double handicap = slot.isOpen() ? Symbols.handicap(option.codePointAt(0)) : 0;
        return new Way(way.text + option, picks, way.score - handicap);
    }

    @Test
    void the_best_of_all_ways_wins_and_posteriors_are_the_shares_of_all_ways() {
        List<Way> ways = ways(SLOTS);
        double[] weights = new double[ways.size()];
        double all = 0;
        int best = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = Math.exp(ways.get(i).score + score(ways.get(i).text));
            all += weights[i];
            best = weights[i] > weights[best] ? i : best;
        }
        Lattice.Result result = new Lattice(MODEL).read(SLOTS);
        assertThat(result.text()).isEqualTo(ways.get(best).text);
        assertThat(result.score()).isCloseTo(Math.log(weights[best]), within(1e-3));
        for (int slot = 0; slot < SLOTS.size(); slot++) {
            int pick = ways.get(best).picks.get(slot);
            double share = 0;
            for (int i = 0; i < weights.length; i++) {
                share += ways.get(i).picks.get(slot) == pick ? weights[i] : 0;
            }
            assertThat(result.posterior(slot)).isCloseTo(share / all, within(1e-4));
        }
    }

    @Test
    void a_long_line_reads_as_its_pieces_do() {
        List<Slot> many = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            many.addAll(SLOTS);
        }
        Lattice.Result one = new Lattice(MODEL).read(SLOTS);
        Lattice.Result all = new Lattice(MODEL).read(many);
        assertThat(all.text()).isEqualTo(one.text().repeat(500));
        assertThat(all.posterior(1 + 6 * 250)).isEqualTo(all.posterior(1 + 6 * 400));
    }
}
