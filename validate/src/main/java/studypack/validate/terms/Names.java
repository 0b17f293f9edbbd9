package studypack.validate.terms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// All ways to write all names, as a tree of words, so that one walk over a text finds the longest at each place.
final class Names {
    private static final int LONGEST_KOREAN = 12;
    private static final int SHORTEST_KOREAN = 3;

    private final WordTable words = new WordTable();
    private final Node root = new Node();
    private final BitSet koreanStarts = new BitSet();
    private final List<String> about = new ArrayList<>();
    private final Set<Form> everywhere = new HashSet<>();

    private static final class Node {
        private int[] numbers = {};
        private Node[] nodes = {};
        private @Nullable Form form;

        @Nullable
        Node next(int number) {
            if (number == WordTable.UNKNOWN) {
                return null;
            }
            int at = Arrays.binarySearch(numbers, number);
            return at < 0 ? null : nodes[at];
        }

        Node make(int number) {
            int at = Arrays.binarySearch(numbers, number);
            if (at < 0) {
                at = -at - 1;
                numbers = Arrays.copyOf(numbers, numbers.length + 1);
                nodes = Arrays.copyOf(nodes, nodes.length + 1);
                System.arraycopy(numbers, at, numbers, at + 1, numbers.length - at - 1);
                System.arraycopy(nodes, at, nodes, at + 1, nodes.length - at - 1);
                numbers[at] = number;
                nodes[at] = new Node();
            }
            return nodes[at];
        }
    }

    /// A form that stands in a text.
    record Hit(Form form, int end) {}

    /// Takes the form in, unless one of an earlier kind is written alike.
    void add(Form form) {
        Node node = root;
        for (String word : words(form.written())) {
            node = node.make(words.add(word));
        }
        String first = words(form.written()).getFirst();
        if (Tokens.isHangul(first.charAt(0))) {
            koreanStarts.set(first.charAt(0));
        }
        if (node.form == null || form.kind().compareTo(node.form.kind()) < 0) {
            node.form = form;
        }
    }

    /// Takes in what is looked for in every note: the user speaks of all of them.
    void addEverywhere(Form form) {
        everywhere.add(form);
        add(form);
    }

    /// Whether the form is looked for in a note.
    ///
    /// @param isAbout whether the note speaks of the shipped names
    boolean takes(Form form, boolean isAbout) {
        return isAbout || everywhere.contains(form);
    }

    /// Whether anything is looked for in a note that does not speak of the shipped names.
    boolean hasEverywhere() {
        return !everywhere.isEmpty();
    }

    /// Other names are looked for in notes that have one of these words.
    void addAbout(List<String> words) {
        about.addAll(words);
    }

    boolean isAbout(String text) {
        return about.stream().anyMatch(text::contains);
    }

    /// Whether some name has this word.
    boolean hasWord(char[] text, Token word) {
        return words.number(text, word) != WordTable.UNKNOWN;
    }

    /// The longest form that begins at `start`, the beginning of a word; null where none does. The last word of a
    /// Korean
    /// name may have a particle behind it.
    @Nullable
    Hit longest(String text, char[] chars, int start, int limit) {
        if (Tokens.isHangul(text.charAt(start)) && !koreanStarts.get(text.charAt(start))) {
            return null;
        }
        Node node = root;
        Hit best = null;
        Token word = new Token();
        for (int at = start; at >= 0; ) {
            word.read(chars, at, limit);
            int end = word.end();
            if (Tokens.isHangul(text.charAt(at))) {
                Hit inside = withParticle(node, chars, at, end);
                best = inside == null ? best : inside;
            }
            node = node.next(words.number(chars, word));
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

    private @Nullable Hit withParticle(Node node, char[] text, int at, int end) {
        Token part = new Token();
        for (int to = Math.min(end - 1, at + LONGEST_KOREAN); to > at; to--) {
            Node found = node.next(words.number(text, part.read(text, at, to)));
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

    static List<String> words(String written) {
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
