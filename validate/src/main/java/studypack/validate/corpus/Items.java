package studypack.validate.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studypack.validate.corpus.Match.Likeness;

/// The items that were read, and how a new one is found among them. It grows by some hundred bytes an item.
final class Items {
    /// A term is compared with so many others of its name.
    private static final int MOST_NAMESAKES = 8;

    /// A definition of fewer letters ("yes", "1 hour") says the same of many things.
    private static final int SHORT = 12;

    private static final int TELLING_LETTERS = 8;

    private final List<Known> known = new ArrayList<>();
    private final Map<Long, Integer> byQuestion = new HashMap<>();
    private final Map<Long, Integer> byAnswer = new HashMap<>();
    private final Map<Long, List<Integer>> terms = new HashMap<>();
    private final Counts counts = new Counts();
    private final Lookup lookup = new Lookup();
    private final Comparison comparison = new Comparison(counts);

    /// Those of a note that were there before, in order; afterwards they all are.
    ///
    /// @param note how many notes were read before
    List<Match> take(int note, List<ItemFacts> items) {
        List<@Nullable Wording> wordings = new ArrayList<>();
        for (ItemFacts item : items) {
            // A copy tells nothing of how rare its words are.
            Wording wording = byAnswer.containsKey(both(item)) ? null : Wording.of(item);
            wordings.add(wording);
            if (wording != null) {
                counts.add(wording.asked);
                counts.add(wording.answered);
            }
        }
        List<Match> found = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Wording wording = wordings.get(i);
            Likely likely = wording == null ? copy(items.get(i)) : take(items.get(i), wording, note, i);
            if (likely != null) {
                found.add(new Match(items.get(i), i, likely.before().earlier(), likely.likeness()));
            }
        }
        return found;
    }

    /// An item that was there before, and in which way.
    private record Likely(Known before, Likeness likeness) {}

    private @Nullable Likely copy(ItemFacts item) {
        Integer same = byAnswer.get(both(item));
        return same == null ? null : same(item, known.get(same));
    }

    private @Nullable Likely take(ItemFacts item, Wording wording, int note, int index) {
        Likely copy = copy(item);
        if (copy != null) {
            return copy;
        }
        Query query = new Query(item, wording, counts);
        Likely likely = item.kind() == ItemFacts.Kind.TERM ? term(query) : question(query);
        remember(query, note, index);
        return likely;
    }

    private static @Nullable Likely same(ItemFacts item, Known before) {
        boolean tells =
                item.kind() != ItemFacts.Kind.TERM || item.answeredLength() >= SHORT || isOneContainer(item, before);
        return tells ? new Likely(before, Likeness.SAME) : null;
    }

    private @Nullable Likely question(Query query) {
        ItemFacts item = query.item;
        Integer same = byQuestion.get(item.question());
        if (same != null) {
            return ofOneQuestion(query, known.get(same));
        }
        Comparison.Verdict best = null;
        Known nearest = null;
        for (int text : lookup.near(Query.rarest(query.wording.keys(), counts))) {
            Comparison.Verdict verdict = comparison.of(query, known.get(text));
            if (verdict != null && (best == null || verdict.score() > best.score())) {
                best = verdict;
                nearest = known.get(text);
            }
        }
        return best == null || nearest == null ? null : new Likely(nearest, best.likeness());
    }

    private @Nullable Likely ofOneQuestion(Query query, Known before) {
        ItemFacts item = query.item;
        if (item.kind() == ItemFacts.Kind.CHOICE) {
            // A question without a key contradicts nothing; key/missing tells of it.
            return item.answer() == 0 || before.answer() == 0 ? null : new Likely(before, Likeness.OTHER_KEY);
        }
        if (item.answer() == 0 || before.answer() == 0) {
            return null;
        }
        if (comparison.isSameAnswer(query, before)) {
            return new Likely(before, Likeness.SAME);
        }
        boolean tells = item.asked().length() >= TELLING_LETTERS;
        return tells ? new Likely(before, Likeness.OTHER_ANSWER) : null;
    }

    /// In a table the first cell of several rows may be the same; it is then the head of a group.
    private @Nullable Likely term(Query query) {
        ItemFacts item = query.item;
        List<Integer> namesakes = terms.getOrDefault(item.question(), List.of());
        for (int namesake : namesakes) {
            Known before = known.get(namesake);
            boolean together = isOneContainer(item, before);
            if (together && item.inTable()) {
                continue;
            }
            // Two notes may well explain one thing, each in its own words.
            boolean sameWords =
                    item.place().path().equals(before.earlier().place().path())
                            && item.answeredLength() >= SHORT
                            && comparison.isSameAnswer(query, before);
            if (sameWords || (together && !Tokens.isLabel(item.asked()))) {
                return new Likely(before, Likeness.TERM);
            }
        }
        return null;
    }

    private static boolean isOneContainer(ItemFacts item, Known before) {
        return item.container() >= 0
                && item.container() == before.container()
                && item.place().path().equals(before.earlier().place().path());
    }

    private void remember(Query query, int note, int index) {
        ItemFacts item = query.item;
        int number = known.size();
        known.add(Known.of(query, note, index));
        byAnswer.putIfAbsent(both(item), number);
        if (item.kind() == ItemFacts.Kind.TERM) {
            List<Integer> namesakes = terms.computeIfAbsent(item.question(), key -> new ArrayList<>(1));
            if (namesakes.size() < MOST_NAMESAKES) {
                namesakes.add(number);
            }
            return;
        }
        if (byQuestion.putIfAbsent(item.question(), number) == null) {
            lookup.add(number, query.wording.keys());
        }
    }

    private static long both(ItemFacts item) {
        return item.question() * 31 + item.answer();
    }
}
