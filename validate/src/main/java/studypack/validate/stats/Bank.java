package studypack.validate.stats;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import studypack.note.Choice;
import studypack.note.Facts;
import studypack.note.Item;
import studypack.note.Note;
import studypack.note.Option;
import studypack.note.Pair;
import studypack.note.Term;

/// Counts the items of notes that are shown to it one after another.
public final class Bank {
    /// A key this much longer than the next longest option gives itself away.
    private static final double FAR_LONGER = 1.5;

    private int notes;
    private int pairs;
    private int terms;
    private final Asked asked = new Asked();
    private final Map<Integer, Places> places = new TreeMap<>();
    private final List<List<String>> topics = new ArrayList<>();
    private final Map<String, Integer> objectives = new TreeMap<>();
    private final Map<String, Integer> exams = new TreeMap<>();
    private int cued;
    private int hits;
    private double expected;
    private double variance;
    private final List<LengthCue.LongKey> longKeys = new ArrayList<>();

    /// Counts of questions.
    private static final class Asked {
        private int all;
        private int oneKey;
        private int severalKeys;
        private int noKey;
        private int inDoubt;
        private int explained;
        private int allOfAbove;
        private int allIsKey;
        private int noneOfAbove;
        private int noneIsKey;
        private int negative;
    }

    /// Where the keys of questions with so many options stand.
    private static final class Places {
        private final List<Integer> keys;
        private int questions;
        private double expected;
        private double scale;

        Places(int options) {
            keys = new ArrayList<>(Collections.nCopies(options, 0));
        }
    }

    /// @param label the path of the note below the folder of its pack, that folder's name first
    public void add(Note note, String label) {
        notes++;
        List<Facts> facts = Facts.of(note, label);
        List<Item> items = note.items();
        for (int i = 0; i < items.size(); i++) {
            covers(facts.get(i));
            switch (items.get(i)) {
                case Choice choice -> choice(note, choice);
                case Pair pair -> pairs++;
                case Term term -> terms++;
            }
        }
    }

    private void covers(Facts facts) {
        topics.add(facts.topics());
        count(facts.objective(), objectives);
        count(facts.exam(), exams);
    }

    private static void count(@Nullable String name, Map<String, Integer> counts) {
        if (name != null) {
            counts.merge(name, 1, Integer::sum);
        }
    }

    private void choice(Note note, Choice choice) {
        List<Option> correct = choice.correct();
        asked.all++;
        asked.negative += Phrasing.isNegative(choice.stem().plain()) ? 1 : 0;
        asked.explained += isExplained(choice) ? 1 : 0;
        wording(choice, correct);
        if (choice.key() == null) {
            asked.noKey++;
        } else if (correct.isEmpty()) {
            asked.inDoubt++;
        } else if (correct.size() == 1) {
            asked.oneKey++;
        } else {
            asked.severalKeys++;
        }
        int options = choice.options().size();
        if (!correct.isEmpty() && correct.size() < options) {
            place(choice);
        }
        if (correct.size() == 1 && options > 1) {
            length(note, choice, correct.getFirst());
        }
    }

    private static boolean isExplained(Choice choice) {
        return choice.explanation() != null || choice.options().stream().anyMatch(option -> option.rationale() != null);
    }

    private void wording(Choice choice, List<Option> correct) {
        for (Option option : choice.options()) {
            String text = option.text().plain();
            if (Phrasing.isAllOfTheAbove(text)) {
                asked.allOfAbove++;
                asked.allIsKey += correct.contains(option) ? 1 : 0;
            } else if (Phrasing.isNoneOfTheAbove(text)) {
                asked.noneOfAbove++;
                asked.noneIsKey += correct.contains(option) ? 1 : 0;
            }
        }
    }

    private void place(Choice choice) {
        int n = choice.options().size();
        Places of = places.computeIfAbsent(n, Places::new);
        int k = 0;
        for (int i = 0; i < n; i++) {
            if (Boolean.TRUE.equals(choice.isCorrect(choice.options().get(i)))) {
                of.keys.set(i, of.keys.get(i) + 1);
                k++;
            }
        }
        of.questions++;
        of.expected += (double) k / n;
        of.scale += (double) k * (n - k) / ((double) n * (n - 1));
    }

    private void length(Note note, Choice choice, Option key) {
        int own = length(key);
        int longest = 0;
        int next = 0;
        int longestOther = 0;
        for (Option option : choice.options()) {
            int length = length(option);
            next = Math.max(next, Math.min(longest, length));
            longest = Math.max(longest, length);
            longestOther = option.equals(key) ? longestOther : Math.max(longestOther, length);
        }
        cued++;
        if (longest > next) {
            double chance = 1.0 / choice.options().size();
            expected += chance;
            variance += chance * (1 - chance);
        }
        hits += own > longestOther ? 1 : 0;
        if (own > longestOther * FAR_LONGER && longestOther > 0) {
            int line = note.source().position(choice.span().start()).line();
            longKeys.add(new LengthCue.LongKey(note.path(), line, own, longestOther));
        }
    }

    private static int length(Option option) {
        String text = Normalizer.normalize(option.text().plain().strip(), Normalizer.Form.NFC);
        return text.codePointCount(0, text.length());
    }

    public BankStats stats() {
        List<KeyPositions> positions = places.entrySet().stream()
                .map(each -> new KeyPositions(
                        each.getKey(),
                        each.getValue().questions,
                        each.getValue().keys,
                        each.getValue().expected,
                        each.getValue().scale))
                .sorted(Comparator.comparingInt(KeyPositions::questions)
                        .reversed()
                        .thenComparingInt(KeyPositions::options))
                .toList();
        return new BankStats(
                notes,
                pairs,
                terms,
                new BankStats.Questions(
                        asked.all,
                        asked.oneKey,
                        asked.severalKeys,
                        asked.noKey,
                        asked.inDoubt,
                        asked.explained,
                        asked.allOfAbove,
                        asked.allIsKey,
                        asked.noneOfAbove,
                        asked.noneIsKey,
                        asked.negative),
                positions,
                new LengthCue(cued, hits, expected, variance, longKeys),
                Topics.of(topics),
                Topics.sorted(objectives),
                Topics.sorted(exams));
    }
}
