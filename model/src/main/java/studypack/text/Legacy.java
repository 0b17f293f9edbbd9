package studypack.text;

import java.util.ArrayList;
import java.util.List;

/// Guesses the charset of bytes that are no UTF-8 by how usual the letters are that each charset makes of them.
final class Legacy {
    /// No guess looks at more bytes.
    static final int SAMPLE = 1 << 14;

    /// So many bytes mostly decide.
    private static final int SHORT_SAMPLE = 1 << 11;

    /// Odds of more than a hundred thousand to one, in nats.
    private static final double CLEAR = 12;

    private Legacy() {}

    /// @param wide UTF-16 is to be thought of, too
    static Guess guess(byte[] sample, boolean wide) {
        int few = Math.min(sample.length, SHORT_SAMPLE);
        Language.Usual usual = Candidate.KOREAN.fit(sample, few).usual();
        if (usual.isPlain()) {
            return new Guess(Candidate.KOREAN, true, usual.why());
        }
        Guess guess = best(sample, few, wide);
        return guess.strong() || few == sample.length ? guess : best(sample, sample.length, wide);
    }

    private static Guess best(byte[] sample, int length, boolean wide) {
        List<Candidate> candidates = new ArrayList<>(Candidate.Others.ALL);
        Candidate.Fit korean = Candidate.KOREAN.fit(sample, length);
        if (wide) {
            candidates.addAll(Candidate.Wide16.ALL);
        }
        List<Candidate.Fit> fits = new ArrayList<>();
        double least = korean.cost();
        for (Candidate candidate : candidates) {
            // What is clearly worse need not be known exactly.
            Candidate.Fit fit = candidate.fit(sample, length, least + CLEAR);
            least = Math.min(least, fit.cost());
            fits.add(fit);
        }
        fits.add(Candidate.Others.ALL.size(), korean);
        fits.sort((one, other) -> Double.compare(one.cost(), other.cost()));
        Candidate.Fit best = fits.getFirst();
        double next = fits.stream()
                .filter(fit -> !fit.text().equals(best.text()))
                .mapToDouble(Candidate.Fit::cost)
                .findFirst()
                .orElse(Double.POSITIVE_INFINITY);
        boolean strong = next - best.cost() > CLEAR;
        return new Guess(best.candidate(), strong, best.usual().why());
    }
}
