package studypack.validate.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import studypack.reader.NoteReader;

class BankTest {

    @Test
    void keysAreCountedByTheirPlace() {
        KeyPositions positions =
                stats(question("B") + question("B") + question("D")).positions().getFirst();
        assertThat(positions.keys()).containsExactly(0, 2, 0, 1);
        assertThat(positions.expected()).isEqualTo(0.75);
        assertThat(positions.isEnough()).isFalse();
    }

    /// 183, 156, 146 and 142 keys: Pearson's statistic by hand.
    @Test
    void withOneKeyEachTheStatisticIsPearsons() {
        KeyPositions positions = new KeyPositions(4, 627, List.of(183, 156, 146, 142), 627 / 4.0, 627 / 4.0);
        double by = 627 / 4.0;
        double pearson =
                (Math.pow(183 - by, 2) + Math.pow(156 - by, 2) + Math.pow(146 - by, 2) + Math.pow(142 - by, 2)) / by;
        assertThat(positions.statistic()).isCloseTo(pearson, within(1e-9));
        assertThat(positions.p()).isCloseTo(0.089, within(0.001));
        KeyPositions uneven = new KeyPositions(4, 875, List.of(183, 270, 243, 179), 875 / 4.0, 875 / 4.0);
        assertThat(uneven.p()).isLessThan(0.001);
        assertThat(uneven.oddest()).isEqualTo(1);
    }

    /// The mean of χ² is its degrees of freedom, its variance twice that; so it is only with the right scale.
    @Test
    void withSeveralKeysTheStatisticIsStillThatOfChance() {
        Random random = new Random(7);
        int banks = 4_000;
        double sum = 0;
        int rejected = 0;
        for (int bank = 0; bank < banks; bank++) {
            int[] keys = new int[5];
            double expected = 0;
            double scale = 0;
            for (int question = 0; question < 60; question++) {
                int k = 1 + question % 3;
                List<Integer> places = new ArrayList<>(List.of(0, 1, 2, 3, 4));
                Collections.shuffle(places, random);
                places.subList(0, k).forEach(place -> keys[place]++);
                expected += k / 5.0;
                scale += k * (5 - k) / 20.0;
            }
            List<Integer> counts = Arrays.stream(keys).boxed().toList();
            KeyPositions positions = new KeyPositions(5, 60, counts, expected, scale);
            sum += positions.statistic();
            rejected += positions.p() < 0.05 ? 1 : 0;
        }
        assertThat(sum / banks).isCloseTo(4, within(0.15));
        assertThat((double) rejected / banks).isCloseTo(0.05, within(0.015));
    }

    @Test
    void severalKeysAreCountedWithTheirChance() {
        String two = "### Which two?\n\n- [x] a\n- [x] b\n- [ ] c\n- [ ] d\n\n";
        KeyPositions positions = stats(two).positions().getFirst();
        assertThat(positions.keys()).containsExactly(1, 1, 0, 0);
        assertThat(positions.expected()).isEqualTo(0.5);
        assertThat(positions.scale()).isCloseTo(2 * 2 / 12.0, within(1e-9));
    }

    @Test
    void whereAllOptionsAreKeysNoPlaceIsCounted() {
        assertThat(stats("### Which?\n\n- [x] a\n- [x] b\n\n").positions()).isEmpty();
    }

    @Test
    void theLongestOptionIsACueOnlyWhereThereIsOne() {
        String longest = "### Which?\n\n- [x] a long one\n- [ ] short\n- [ ] brief\n- [ ] terse\n\n";
        String tie = "### Which?\n\n- [x] equal\n- [ ] alike\n- [ ] it\n- [ ] on\n\n";
        String other = "### Which?\n\n- [ ] a long one\n- [x] short\n- [ ] brief\n- [ ] terse\n\n";
        LengthCue length = stats(longest + tie + other).length();
        assertThat(length.questions()).isEqualTo(3);
        assertThat(length.hits()).isEqualTo(1);
        assertThat(length.expected()).isEqualTo(0.5);
        assertThat(length.longKeys())
                .singleElement()
                .isEqualTo(new LengthCue.LongKey("bank.md", 1, "a long one".length(), "short".length()));
    }

    @Test
    void hangulIsAsLongInLettersAsInSyllables() {
        String letters = Normalizer.normalize("가상 사설망", Normalizer.Form.NFD);
        LengthCue length =
                stats("### Which?\n\n- [x] " + letters + "\n- [ ] 가상 사설망 둘\n\n").length();
        assertThat(length.hits()).isZero();
    }

    @Test
    void theNormalApproximationIsTwoSided() {
        assertThat(new LengthCue(100, 40, 25, 18.75, List.of()).z()).isCloseTo(3.349, within(0.001));
        assertThat(new LengthCue(100, 10, 25, 18.75, List.of()).z()).isCloseTo(-3.349, within(0.001));
        assertThat(new LengthCue(100, 25, 25, 18.75, List.of()).p()).isEqualTo(1);
    }

    @Test
    void phrasesAreKnownInEnglishAndKorean() {
        BankStats.Questions questions = stats("""
                ### Which of these is NOT a store?

                - [ ] A disk
                - [ ] None of the above
                - [x] All of the above

                ### 다음 중 저장소가 아닌 것은?

                - [x] 위의 모든 것
                - [ ] 정답 없음

                ### The team does not want servers. Which service fits?

                - [x] All of its data in one region
                - [ ] 모두 같은 리전에 둔다

                """).questions();
        assertThat(questions.negative()).isEqualTo(2);
        assertThat(questions.allOfAbove()).isEqualTo(2);
        assertThat(questions.allIsKey()).isEqualTo(2);
        assertThat(questions.noneOfAbove()).isEqualTo(2);
        assertThat(questions.noneIsKey()).isZero();
    }

    @Test
    void keysAreCountedByWhatIsKnownOfThem() {
        String none = "### Which?\n\n- [ ] a\n- [ ] b\n\n";
        String doubt = "### Which?\n\nA) a\nB) b\n\n정답: A 또는 B\n\n";
        String unknown = "### Which?\n\nA) a\nB) b\n\n정답: E\n\n";
        BankStats.Questions questions =
                stats(question("A") + none + doubt + unknown).questions();
        assertThat(questions.all()).isEqualTo(4);
        assertThat(questions.oneKey()).isEqualTo(1);
        assertThat(questions.noKey()).isEqualTo(1);
        assertThat(questions.inDoubt()).isEqualTo(2);
    }

    @Test
    void topicsAreTheHeadingsThatTellItemsApart() {
        String note =
                "# Bank\n\n## Stores\n\n- **S3**: objects\n- **EBS**: blocks\n\n## Queues\n\n- **SQS**: messages\n";
        assertThat(stats(note).topics())
                .containsExactly(new BankStats.Share("Stores", 2), new BankStats.Share("Queues", 1));
        assertThat(stats("- **S3**: objects\n- **EBS**: blocks\n").topics())
                .containsExactly(new BankStats.Share("", 2));
    }

    private static BankStats stats(String note) {
        Bank bank = new Bank();
        bank.add(NoteReader.read("bank.md", note.getBytes(StandardCharsets.UTF_8)), "notes/bank.md");
        return bank.stats();
    }

    private static String question(String key) {
        return "### Which is it?\n\nA) one\nB) two\nC) three\nD) four\n\nAnswer: " + key + "\n\n";
    }
}
