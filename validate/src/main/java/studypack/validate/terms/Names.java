package studypack.validate.terms;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All ways to write all names, as a tree of words, so that one walk over a text finds the longest at each place.
final class Names {
    private static final int LONGEST_KOREAN = 12;
    private static final int SHORTEST_KOREAN = 3;

    private final WordTable words = new WordTable();
    private final Node root = new Node();
    private final BitSet koreanStarts = new BitSet();
    private final List<String> about = new ArrayList<>();

    private static final class Node {
        private final Map<Integer, Node> next = new HashMap<>();
        private @Nullable Form form;
    }

    /// A form that stands in a text.
    record Hit(Form form, int end) {}

    /// Takes the form in, unless one of an earlier kind is written alike.
    void add(Form form) {
        Node node = root;
        for (String word : words(form.written())) {
            int number = words.add(word);
            node = node.next.computeIfAbsent(number, key -> new Node());
        }
        String first = words(form.written()).getFirst();
        if (Tokens.isHangul(first.charAt(0))) {
            koreanStarts.set(first.charAt(0));
        }
        if (node.form == null || form.kind().compareTo(node.form.kind()) < 0) {
            node.form = form;
        }
    }

    /// Names are looked for in notes that have one of these words.
    void addAbout(List<String> words) {
        about.addAll(words);
    }

    boolean isAbout(String text) {
        return about.stream().anyMatch(text::contains);
    }

    /// Whether some name has this word.
    boolean hasWord(CharSequence text, int start, int end) {
        return words.number(text, start, end) != WordTable.UNKNOWN;
    }

    /// The form that is written with exactly these words; null where there is none.
    @Nullable
    Form exactly(String written) {
        Hit hit = longest(written, 0, written.length());
        return hit != null && hit.end() == written.length() ? hit.form() : null;
    }

    /// The longest form that begins at `start`, the beginning of a word; null where none does. The last word of a
    /// Korean
    /// name may have a particle behind it.
    @Nullable
    Hit longest(String text, int start, int limit) {
        if (Tokens.isHangul(text.charAt(start)) && !koreanStarts.get(text.charAt(start))) {
            return null;
        }
        Node node = root;
        Hit best = null;
        for (int at = start; at >= 0; ) {
            int end = Tokens.end(text, at, limit);
            if (Tokens.isHangul(text.charAt(at))) {
                Hit inside = withParticle(node, text, at, end);
                best = inside == null ? best : inside;
            }
            node = node.next.get(words.number(text, at, end));
            if (node == null) {
                return best;
            }
            if (node.form != null && node.form.fits(text, start, end)) {
                best = new Hit(node.form, end);
            }
            at = next(text, end, limit);
        }
        return best;
    }

    private @Nullable Hit withParticle(Node node, String text, int at, int end) {
        for (int to = Math.min(end - 1, at + LONGEST_KOREAN); to > at; to--) {
            Node found = node.next.get(words.number(text, at, to));
            if (found != null && found.form != null && (node != root || to - at >= SHORTEST_KOREAN)) {
                return new Hit(found.form, to);
            }
        }
        return null;
    }

    /// Where the next word of a name begins: behind one space or hyphen, or at once where the script changes.
    private static int next(String text, int end, int limit) {
        if (end >= limit) {
            return -1;
        }
        char c = text.charAt(end);
        if (Tokens.isWord(c)) {
            return end;
        }
        int at = end + 1;
        if (c == ' ' && text.startsWith("- ", at) && at + 2 < limit && Tokens.isWord(text.charAt(at + 2))) {
            return at + 2;
        }
        boolean glue = c == ' ' || c == '-' || c == '\u00A0' || c == '@' || c == '.' || c == '/' || c == '&';
        return glue && at < limit && Tokens.isWord(text.charAt(at)) ? at : -1;
    }

    private static List<String> words(String written) {
        List<String> words = new ArrayList<>();
        for (int at = 0; at < written.length(); ) {
            if (!Tokens.isWord(written.charAt(at))) {
                at++;
                continue;
            }
            int end = Tokens.end(written, at, written.length());
            words.add(Tokens.lower(written.substring(at, end)));
            at = end;
        }
        return words;
    }
}
