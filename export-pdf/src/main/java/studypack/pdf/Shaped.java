package studypack.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A paragraph as clusters with font and width, in arrays: an object for each character would not fit the memory of a
/// long pack.
final class Shaped {
    static final byte WORD = 0;
    static final byte SPACE = 1;
    static final byte BREAK = 2;

    private final List<Piece> pieces;
    private final boolean measuring;
    /// What is drawn, cluster after cluster.
    private final StringBuilder drawn = new StringBuilder();
    private final Map<Integer, String> actuals = new HashMap<>();
    private final List<Face> faces = new ArrayList<>();
    private int size;
    private int[] starts = new int[64];
    private int[] chars = new int[64];
    private int[] pieceOf = new int[64];
    private byte[] faceOf = new byte[64];
    private byte[] kinds = new byte[64];
    private float[] widths = new float[64];

    /// @param measuring lines need their width alone, not what is painted
    Shaped(List<Piece> pieces, boolean measuring) {
        this.pieces = pieces;
        this.measuring = measuring;
    }

    /// Adds a character that is drawn as it is.
    void add(int piece, byte kind, int c, Face face, float width) {
        claim(piece, kind, c, face, width);
        drawn.appendCodePoint(c);
        starts[size] = drawn.length();
    }

    /// Adds a cluster.
    ///
    /// @param c      the character it begins with, by which lines are broken
    /// @param actual what it stands for, null where that is `text`
    void add(int piece, byte kind, int c, String text, Face face, float width, @Nullable String actual) {
        if (actual != null) {
            actuals.put(size, actual);
        }
        claim(piece, kind, c, face, width);
        drawn.append(text);
        starts[size] = drawn.length();
    }

    private void claim(int piece, byte kind, int c, Face face, float width) {
        if (size + 1 == starts.length) {
            grow();
        }
        int known = faces.indexOf(face);
        if (known < 0) {
            known = faces.size();
            faces.add(face);
        }
        starts[size] = drawn.length();
        chars[size] = c;
        pieceOf[size] = piece;
        kinds[size] = kind;
        faceOf[size] = (byte) known;
        widths[size] = width;
        size++;
    }

    private void grow() {
        int length = starts.length * 2;
        starts = Arrays.copyOf(starts, length);
        chars = Arrays.copyOf(chars, length);
        pieceOf = Arrays.copyOf(pieceOf, length);
        faceOf = Arrays.copyOf(faceOf, length);
        kinds = Arrays.copyOf(kinds, length);
        widths = Arrays.copyOf(widths, length);
    }

    int size() {
        return size;
    }

    byte kind(int i) {
        return kinds[i];
    }

    float width(int i) {
        return widths[i];
    }

    int character(int i) {
        return chars[i];
    }

    /// Between words, and between ideographs; never before a closing bracket or after an opening one.
    boolean mayBreakBefore(int i) {
        if (i == 0 || kinds[i] == SPACE) {
            return false;
        }
        if (kinds[i - 1] == SPACE) {
            return !Kinsoku.isClosing(chars[i]);
        }
        return (Kinsoku.isIdeographic(chars[i]) || Kinsoku.isIdeographic(chars[i - 1]))
                && Kinsoku.mayBegin(chars[i])
                && Kinsoku.mayEnd(chars[i - 1]);
    }

    /// The clusters from `start` to `end` as a line. One space at its end is kept, without width: who reads the line
    /// aloud or copies it needs it.
    Line line(int start, int end) {
        int last = end;
        while (last > start && kinds[last - 1] == SPACE) {
            last--;
        }
        float x = 0;
        if (measuring) {
            for (int i = start; i < last; i++) {
                x += widths[i];
            }
            return new Line(List.of(), x, anchors(start, last));
        }
        List<Run> runs = new ArrayList<>();
        for (int i = start; i < last; ) {
            int from = i;
            float width = 0;
            do {
                width += widths[i++];
            } while (i < last && joins(i));
            String text = drawn.substring(starts[from], starts[i]) + (i == last && last < end ? " " : "");
            Piece piece = pieces.get(pieceOf[from]);
            runs.add(new Run(
                    text,
                    faces.get(faceOf[from]),
                    piece.style(),
                    x,
                    width,
                    piece.node(),
                    actuals.get(from),
                    piece.figure()));
            x += width;
        }
        return new Line(runs, x, anchors(start, last));
    }

    /// Of the pieces that begin between the two clusters.
    private List<String> anchors(int start, int end) {
        List<String> anchors = new ArrayList<>();
        for (int i = start; i < end; i++) {
            boolean begins = i == 0 || pieceOf[i] != pieceOf[i - 1];
            String anchor = begins ? pieces.get(pieceOf[i]).anchor() : null;
            if (anchor != null) {
                anchors.add(anchor);
            }
        }
        return anchors;
    }

    private boolean joins(int i) {
        return pieceOf[i] == pieceOf[i - 1]
                && faceOf[i] == faceOf[i - 1]
                && !actuals.containsKey(i)
                && !actuals.containsKey(i - 1);
    }

    /// The widest stretch without a forced line end.
    float naturalWidth() {
        float widest = 0;
        float width = 0;
        for (int i = 0; i < size; i++) {
            width = kinds[i] == BREAK ? 0 : width + widths[i];
            widest = Math.max(widest, width);
        }
        return widest;
    }

    /// The widest stretch that no line break divides.
    float wordWidth() {
        float widest = 0;
        float width = 0;
        for (int i = 0; i < size; i++) {
            if (mayBreakBefore(i) || kinds[i] != WORD) {
                width = 0;
            }
            width += kinds[i] == WORD ? widths[i] : 0;
            widest = Math.max(widest, width);
        }
        return widest;
    }
}
