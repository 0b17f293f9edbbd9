package studypack.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.openpdf.text.pdf.BaseFont;

/// One font: which characters it has and how wide they are.
final class Face {
    private static final short UNKNOWN = -2;
    private static final short ABSENT = -1;
    private static final int BLOCK = 256;

    private final BaseFont font;
    /// Widths by blocks of 256 code points, looked up once: the library's own lookup boxes every character.
    private final short[][] widths = new short[(Character.MAX_CODE_POINT + 1) / BLOCK][];

    private Face(BaseFont font) {
        this.font = font;
    }

    /// Loads a font from beside this class; a new one each time, because the library keeps the state of a document in
    /// it.
    static Face load(String file) {
        try (InputStream in = Face.class.getResourceAsStream("fonts/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the font " + file + " is not in the jar");
            }
            BaseFont font = BaseFont.createFont(
                    file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, in.readAllBytes(), null, false, false);
            // Optional in PDF/A-2, and the one the library writes names too few glyphs.
            font.setIncludeCidSet(false);
            font.setSecureRandom(new FixedRandom(file));
            return new Face(font);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    BaseFont font() {
        return font;
    }

    boolean has(int c) {
        return lookup(c) != ABSENT;
    }

    /// In thousandths of the size; 0 where the font does not have it.
    int width(int c) {
        return Math.max(0, lookup(c));
    }

    private short lookup(int c) {
        short[] block = widths[c / BLOCK];
        if (block == null) {
            block = new short[BLOCK];
            Arrays.fill(block, UNKNOWN);
            widths[c / BLOCK] = block;
        }
        short width = block[c % BLOCK];
        if (width == UNKNOWN) {
            width = font.charExists(c) ? (short) font.getWidth(c) : ABSENT;
            block[c % BLOCK] = width;
        }
        return width;
    }
}
