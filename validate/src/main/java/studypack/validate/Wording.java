package studypack.validate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import studypack.markdown.Inline;
import studypack.markdown.Walk;
import studypack.mojibake.Repair;
import studypack.note.Note;
import studypack.text.SourceText;
import studypack.text.Span;

/// Where the words of a note stand, for rules about language: not in blocks of code, addresses, tags or front matter,
/// and not on lines that were broken.
///
/// Code inside a line counts, for notes mark the words to learn so.
public final class Wording {
    private static final int LONGEST_ADDRESS = 2_000;

    private final SourceText source;
    private final List<Span> words;
    private final BitSet broken;

    private Wording(SourceText source, List<Span> words, BitSet broken) {
        this.source = source;
        this.words = words;
        this.broken = broken;
    }

    /// Walks through the whole note: to be made when there is something to ask.
    public static Wording of(Note note) {
        List<Span> words = new ArrayList<>();
        for (Inline inline : Walk.inlines(note.blocks())) {
            if (inline instanceof Inline.Text || inline instanceof Inline.Code) {
                words.add(inline.span());
            }
        }
        words.sort(Comparator.naturalOrder());
        return new Wording(note.source(), words, broken(note.source()));
    }

    /// Lines of the file that hold a broken run, from 1.
    private static BitSet broken(SourceText source) {
        BitSet lines = new BitSet();
        for (Repair repair : source.repairs()) {
            int first = source.originalLines().lineAt(repair.span().start());
            int last = source.originalLines()
                    .lineAt(Math.max(repair.span().start(), repair.span().end() - 1));
            lines.set(first, last + 1);
        }
        return lines;
    }

    /// Whether the character at a place of the reading text is one of the note's words.
    public boolean holds(int at) {
        return isWords(at)
                && !isInAddress(at)
                && (broken.isEmpty() || !broken.get(source.position(at).line()));
    }

    private boolean isWords(int at) {
        int from = 0;
        int to = words.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (words.get(middle).end() <= at) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from < words.size() && words.get(from).start() <= at;
    }

    /// `https://…/문서` in running text.
    private boolean isInAddress(int at) {
        String text = source.text();
        for (int i = at - 1; i >= 0 && at - i < LONGEST_ADDRESS && text.charAt(i) > ' '; i--) {
            if (text.charAt(i) == '/' && text.startsWith("://", i - 2)) {
                return true;
            }
        }
        return false;
    }
}
