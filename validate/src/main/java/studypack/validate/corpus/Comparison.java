package studypack.validate.corpus;

import org.jspecify.annotations.Nullable;
import studypack.validate.corpus.Match.Likeness;

/// Decides whether two questions that share rare words ask the same. The measures are shares of weight, see [Counts];
/// the bounds were set on tables of Korean questions taken down by several people, and on banks in which one word was
/// changed in each question so that it asks something else.
final class Comparison {
    private static final double QUESTION = 0.2;
    private static final double TOGETHER = 0.425;
    private static final double SURE_QUESTION = 0.6;
    private static final double SOME_ANSWER = 0.15;
    private static final double MUCH_ANSWER = 0.45;
    private static final double SAME_STEM = 0.7;
    private static final double SAME_OPTIONS = 0.75;
    private static final double SAME_ANSWER = 0.5;
    private static final int FEWEST_WORDS = 3;

    private final Counts counts;

    Comparison(Counts counts) {
        this.counts = counts;
    }

    /// How much alike a later question is to one before.
    record Verdict(Likeness likeness, double score) {}

    @Nullable
    Verdict of(Query query, Known before) {
        ItemFacts item = query.item;
        if (item.kind() != before.kind()) {
            return null;
        }
        double asked = query.asked.alike(before.wording().asked, before.askedWeight());
        if (asked < QUESTION) {
            return null;
        }
        double answered = query.answered.alike(before.wording().answered, before.answeredWeight());
        double score = Math.sqrt(asked * answered);
        if (score < TOGETHER && asked < SURE_QUESTION) {
            return null;
        }
        Difference difference = Difference.of(query.wording, before.wording());
        if (difference.isTelling() || Difference.isOtherNumbers(query.wording.numbers, before.wording().numbers)) {
            return null;
        }
        return item.kind() == ItemFacts.Kind.CHOICE
                ? ofChoice(item, before, difference, asked, answered)
                : ofPair(difference, asked, answered, score);
    }

    private static @Nullable Verdict ofPair(Difference difference, double asked, double answered, double score) {
        boolean reworded = score >= TOGETHER
                && (asked >= SURE_QUESTION || (answered >= MUCH_ANSWER && difference.common() >= FEWEST_WORDS));
        if (reworded) {
            return new Verdict(Likeness.REWORDED, score);
        }
        boolean sure = asked >= SURE_QUESTION && answered >= SOME_ANSWER && difference.common() >= FEWEST_WORDS;
        return sure ? new Verdict(Likeness.OTHER_ANSWER, score) : null;
    }

    /// Stems of a bank are often alike; the options must be so too, and the right one among them.
    private @Nullable Verdict ofChoice(
            ItemFacts item, Known before, Difference difference, double asked, double answered) {
        if (asked < SAME_STEM || answered < SAME_OPTIONS || item.answer() == 0 || before.answer() == 0) {
            return null;
        }
        double right = weighed(item.said()).alike(weighed(before.earlier().said()));
        boolean reworded = difference.common() >= FEWEST_WORDS && right >= SAME_STEM;
        return reworded ? new Verdict(Likeness.REWORDED, Math.sqrt(asked * answered)) : null;
    }

    private Weighed weighed(String text) {
        return counts.weigh(Features.of(Tokens.of(text)));
    }

    /// Whether two answers to one question say much the same.
    boolean isSameAnswer(Query query, Known before) {
        return query.answered.alike(before.wording().answered, before.answeredWeight()) >= SAME_ANSWER;
    }
}
