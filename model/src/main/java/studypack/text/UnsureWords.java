package studypack.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import studypack.mojibake.Grade;
import studypack.mojibake.Repair;

/// Finds what of a reading text is not sure: the words around the letters that a repair doubts, repairs that are
/// doubtful as a whole, and what is left where bytes are gone.
final class UnsureWords {
    /// More readings than these help nobody.
    private static final int OTHERS = 3;
    /// A reading that is less likely than this is not worth a look.
    private static final double LEAST = 0.005;
    /// Letters on each side; a script without spaces has no words to find.
    private static final int REACH = 16;

    private final String text;
    private final List<Unsure> found = new ArrayList<>();

    private UnsureWords(String text) {
        this.text = text;
    }

    /// In order; none overlaps another.
    static List<Unsure> of(Decoded decoded, List<Repair> repairs, String text) {
        UnsureWords words = new UnsureWords(text);
        List<Malformed> malformed = new ArrayList<>(decoded.malformed());
        malformed.removeIf(each -> each.span().isEmpty());
        int shift = 0;
        for (Repair repair : repairs) {
            while (!malformed.isEmpty()
                    && malformed.getFirst().span().start() < repair.span().end()) {
                words.addUnread(malformed.removeFirst(), repair, shift);
            }
            words.add(repair, repair.span().start() + shift);
            shift += repair.repaired().length() - repair.span().length();
        }
        for (Malformed each : malformed) {
            words.addLost(each.span().start() + shift, each.span().end() + shift);
        }
        return List.copyOf(words.found);
    }

    /// What no charset explains, unless the repair speaks of it.
    private void addUnread(Malformed malformed, Repair next, int shift) {
        if (malformed.span().end() <= next.span().start()) {
            addLost(malformed.span().start() + shift, malformed.span().end() + shift);
        }
    }

    private void addLost(int start, int end) {
        add(new Span(start, end), Unsure.Kind.LOST, List.of());
    }

    /// @param start of the repair in the reading text
    private void add(Repair repair, int start) {
        int end = start + repair.repaired().length();
        if (repair.grade() == Grade.LOST) {
            addLost(start, end);
        } else if (repair.grade() == Grade.REVIEW && repair.doubts().isEmpty()) {
            add(new Span(start, end), Unsure.Kind.GUESSED, List.of());
        } else if (repair.grade() == Grade.REVIEW) {
            addWords(repair.doubts(), start);
        }
    }

    /// Each word with a doubt once, with the doubts that are in it.
    private void addWords(List<Repair.Doubt> doubts, int start) {
        for (int i = 0; i < doubts.size(); ) {
            Span word = word(start + doubts.get(i).at());
            List<Other> others = new ArrayList<>();
            while (i < doubts.size() && start + doubts.get(i).at() < word.end()) {
                addOthers(word, start, doubts.get(i++), others);
            }
            Collections.sort(others);
            add(
                    word,
                    Unsure.Kind.GUESSED,
                    others.stream().map(Other::word).distinct().limit(OTHERS).toList());
        }
    }

    /// The word with another letter in the place of a doubtful one.
    private record Other(String word, double odds) implements Comparable<Other> {
        @Override
        public int compareTo(Other other) {
            return Double.compare(other.odds, odds);
        }
    }

    private void addOthers(Span word, int start, Repair.Doubt doubt, List<Other> others) {
        int at = start + doubt.at();
        Repair.Candidate picked = picked(doubt, at);
        int end = Math.min(word.end(), at + picked.text().length());
        for (Repair.Candidate candidate : doubt.candidates()) {
            if (!candidate.text().equals(picked.text()) && candidate.probability() >= LEAST) {
                String other = text.substring(word.start(), at) + candidate.text() + text.substring(end, word.end());
                others.add(new Other(other, candidate.probability() / Math.max(picked.probability(), 1e-9)));
            }
        }
    }

    private Repair.Candidate picked(Repair.Doubt doubt, int at) {
        return doubt.candidates().stream()
                .filter(candidate -> !candidate.text().isEmpty() && text.startsWith(candidate.text(), at))
                .findFirst()
                .orElseGet(() -> new Repair.Candidate(text.substring(at, text.offsetByCodePoints(at, 1)), 1));
    }

    /// Trimmed of white space, joined to what it touches.
    private void add(Span span, Unsure.Kind kind, List<String> others) {
        int start = span.start();
        int end = span.end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        Unsure last = found.isEmpty() ? null : found.getLast();
        if (last != null && last.span().end() >= end) {
            join(last, new Span(start, end), others);
            return;
        }
        start = last == null ? start : Math.max(start, last.span().end());
        if (start < end) {
            found.add(new Unsure(new Span(start, end), kind, text.substring(start, end), others));
        }
    }

    /// Two repairs may doubt letters of one word.
    private void join(Unsure last, Span span, List<String> others) {
        if (last.span().equals(span)) {
            List<String> all = Stream.concat(last.others().stream(), others.stream())
                    .distinct()
                    .limit(OTHERS)
                    .toList();
            found.set(found.size() - 1, new Unsure(span, last.kind(), last.text(), all));
        }
    }

    /// The letters and digits around the character at `at`; the character alone where it is neither.
    private Span word(int at) {
        int next = text.offsetByCodePoints(at, 1);
        if (!isOfWord(text.codePointAt(at))) {
            return new Span(at, next);
        }
        int start = at;
        while (start > 0 && at - start < REACH && isOfWord(text.codePointBefore(start))) {
            start -= Character.charCount(text.codePointBefore(start));
        }
        int end = next;
        while (end < text.length() && end - next < REACH && isOfWord(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return new Span(start, end);
    }

    private static boolean isOfWord(int c) {
        return Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
    }
}
