package studypack.media;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Diagrams and screenshots have few colours, and are a third as large where the file lists them.
final class Palette {
    private static final int MOST = 256;

    private Palette() {}

    static BufferedImage image(Pixels pixels) {
        int @Nullable [] palette = colors(pixels.colors());
        BufferedImage image;
        if (palette == null) {
            image = new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_INT_RGB);
            image.setRGB(0, 0, pixels.width(), pixels.height(), pixels.colors(), 0, pixels.width());
            return image;
        }
        IndexColorModel model = new IndexColorModel(8, palette.length, palette, 0, false, -1, 0);
        image = new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_BYTE_INDEXED, model);
        int[] row = new int[pixels.width()];
        for (int y = 0; y < pixels.height(); y++) {
            for (int x = 0; x < row.length; x++) {
                row[x] = Arrays.binarySearch(palette, pixels.colors()[y * row.length + x]);
            }
            image.getRaster().setPixels(0, y, row.length, 1, row);
        }
        return image;
    }

    /// In order; null where there are too many.
    private static int @Nullable [] colors(int[] pixels) {
        int[] known = new int[MOST];
        int count = 0;
        int last = -1;
        for (int color : pixels) {
            if (color == last) {
                continue;
            }
            last = color;
            int at = Arrays.binarySearch(known, 0, count, color);
            if (at >= 0) {
                continue;
            }
            if (count == MOST) {
                return null;
            }
            int place = -at - 1;
            System.arraycopy(known, place, known, place + 1, count - place);
            known[place] = color;
            count++;
        }
        return Arrays.copyOf(known, count);
    }
}
