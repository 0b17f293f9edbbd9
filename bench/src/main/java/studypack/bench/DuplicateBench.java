package studypack.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import studypack.reader.NoteReader;
import studypack.validate.RuleSet;
import studypack.validate.corpus.Corpus;
import studypack.validate.corpus.NoteFacts;

/// How long it takes to compare the questions of a bank with each other; one in twenty repeats another in other words.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx512m")
@Warmup(iterations = 1)
@Measurement(iterations = 3)
public class DuplicateBench {
    private static final int NOTE = 100;
    private static final int WORDS = 20_000;
    private static final int STEM = 30;
    private static final int OPTION = 8;

    @Param({"1000", "10000", "100000"})
    int items = 1000;

    private final List<NoteFacts> notes = new ArrayList<>();

    @Setup
    public void read() {
        Random random = new Random(items);
        List<String> words = words(random);
        List<String> asked = new ArrayList<>();
        notes.clear();
        for (int note = 0; note < items / NOTE; note++) {
            StringBuilder text = new StringBuilder();
            for (int item = 0; item < NOTE; item++) {
                String stem = some(words, STEM, random);
                asked.add(stem);
                if (random.nextInt(20) == 0) {
                    stem = asked.get(random.nextInt(asked.size())) + " again";
                }
                question(stem, words, text);
            }
            String path = note + ".md";
            notes.add(NoteFacts.of(NoteReader.read(path, text.toString().getBytes(StandardCharsets.UTF_8))));
        }
    }

    /// The options depend on the stem alone, so that what is asked again has the same ones.
    private static void question(String stem, List<String> words, StringBuilder text) {
        Random random = new Random(stem.replace(" again", "").hashCode());
        text.append("### ").append(stem).append("?\n\n");
        for (char letter = 'A'; letter < 'E'; letter++) {
            text.append("- ")
                    .append(letter)
                    .append(") ")
                    .append(some(words, OPTION, random))
                    .append('\n');
        }
        text.append("\nAnswer: B\n\n");
    }

    /// Few words are frequent and many are rare, as in any text.
    private static String some(List<String> words, int number, Random random) {
        StringBuilder some = new StringBuilder();
        for (int i = 0; i < number; i++) {
            double place = Math.pow(random.nextDouble(), 3);
            some.append(i == 0 ? "" : " ").append(words.get((int) (place * words.size())));
        }
        return some.toString();
    }

    private static List<String> words(Random random) {
        List<String> words = new ArrayList<>();
        while (words.size() < WORDS) {
            StringBuilder word = new StringBuilder();
            for (int letters = 3 + random.nextInt(8); letters > 0; letters--) {
                word.append((char) ('a' + random.nextInt(26)));
            }
            words.add(word.toString());
        }
        return words;
    }

    @Benchmark
    public int compare() {
        Corpus corpus = new Corpus();
        return notes.stream()
                .mapToInt(note -> corpus.check("", note, RuleSet.ALL).size())
                .sum();
    }
}
