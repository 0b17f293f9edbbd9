package studypack.note;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import studypack.markdown.Block;
import studypack.markdown.Inline;
import studypack.markdown.RichText;

/// Three letters out of the answers of an item, which tell it from others that ask the same words.
///
/// Of all runs of three letters (Hangul taken apart) the one with the least hash: which it is depends on no order, and
/// a
/// typo changes it only where it hits it or makes a lesser one. Two texts have the same anchor as likely as their runs
/// are shared (min-wise hashing: A. Broder, "On the resemblance and containment of documents", 1997).
final class Anchor {
    private static final int LETTERS = 3;

    private Anchor() {}

    /// How many anchors of two items are compared before they are taken for copies.
    static final int MOST = 4;

    /// "" where the item has neither answers nor pictures.
    ///
    /// @param which of the anchors, from 0
    static String of(Item item, int which) {
        String anchor = "";
        long least = Long.MAX_VALUE;
        for (String answer : texts(item)) {
            String letters = Normalizer.normalize(answer, Normalizer.Form.NFD);
            for (int i = 0; i == 0 || i + LETTERS <= letters.length(); i++) {
                String run = letters.substring(i, Math.min(letters.length(), i + LETTERS));
                long hash = hash(run, which);
                if (!run.isEmpty() && (anchor.isEmpty() || hash < least)) {
                    anchor = run;
                    least = hash;
                }
            }
        }
        return anchor;
    }

    /// Everything that is answered, in an order that does not depend on the author's.
    static String answers(Item item) {
        return String.join("\0", texts(item).stream().sorted().toList());
    }

    private static List<String> texts(Item item) {
        List<String> texts = new ArrayList<>();
        switch (item) {
            case Choice choice -> choice.options().forEach(option -> add(option.text(), texts));
            case Pair pair -> pair.answers().forEach(answer -> add(answer, texts));
            case Term term -> term.definitions().forEach(definition -> add(definition.text(), texts));
        }
        texts.addAll(pictures(item.prompt()));
        return texts;
    }

    private static void add(Passage passage, List<String> texts) {
        texts.add(AskedWords.of(passage.plain()));
        texts.addAll(pictures(passage));
    }

    /// The names of the files of the pictures in the running text of a passage, in order.
    static List<String> pictures(Passage passage) {
        List<String> names = new ArrayList<>();
        for (Block block : passage.blocks()) {
            if (block instanceof Block.Paragraph paragraph) {
                pictures(paragraph.text(), names);
            } else if (block instanceof Block.Heading heading) {
                pictures(heading.text(), names);
            }
        }
        return names;
    }

    private static void pictures(RichText text, List<String> names) {
        for (Inline inline : text.inlines()) {
            if (inline instanceof Inline.Image image) {
                names.add(image.target().substring(image.target().lastIndexOf('/') + 1));
            }
        }
    }

    /// The end of splitmix64 (G. Steele, D. Lea, C. Flood, 2014) over the units of the run and the number of the hash.
    private static long hash(String run, int which) {
        long hash = which;
        for (int i = 0; i < run.length(); i++) {
            hash = hash << 16 | run.charAt(i);
        }
        hash = (hash ^ (hash >>> 30)) * 0xBF58476D1CE4E5B9L;
        hash = (hash ^ (hash >>> 27)) * 0x94D049BB133111EBL;
        return hash ^ (hash >>> 31);
    }
}
