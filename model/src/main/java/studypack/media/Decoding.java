package studypack.media;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// Decodes a picture in bounded memory: what is much larger than asked for is read thinned out, and every row goes into
/// the smaller picture at once.
final class Decoding {
    /// Decoded at once; four bytes each.
    private static final long MOST_PIXELS = 20_000_000;

    private Decoding() {}

    static Pixels decode(Picture picture, int width, int height) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(
                picture.format() == Picture.Format.JPEG
                        ? "jpeg"
                        : picture.format().ending());
        ImageReader reader = readers.next();
        try (MemoryCacheImageInputStream in =
                new MemoryCacheImageInputStream(new ByteArrayInputStream(picture.bytes()))) {
            reader.setInput(in, true, true);
            ImageReadParam how = reader.getDefaultReadParam();
            int step = 1;
            while ((long) picture.width() * picture.height() / ((long) step * step) > MOST_PIXELS) {
                step++;
            }
            how.setSourceSubsampling(step, step, 0, 0);
            Rows rows = picture.colors() == 4
                    ? new Inks(reader.readRaster(0, how), picture.adobe())
                    : rows(reader.read(0, how));
            return shrunk(rows, Math.min(width, rows.width()), Math.min(height, rows.height()));
        } finally {
            reader.dispose();
        }
    }

    /// Rows of opaque colours.
    private interface Rows {
        int width();

        int height();

        /// @param colors as long as a row
        void row(int y, int[] colors);
    }

    private static Rows rows(BufferedImage image) {
        boolean eight = image.getSampleModel().getSampleSize(0) == 8;
        boolean sixteen = image.getSampleModel().getSampleSize(0) == 16
                && image.getColorModel().getNumComponents() > 1;
        if (image.getColorModel() instanceof IndexColorModel
                || (image.getColorModel().getColorSpace().getType() != ColorSpace.TYPE_GRAY && !eight && !sixteen)
                || image.getColorModel().isAlphaPremultiplied()) {
            return new Known(image);
        }
        return new Samples(image);
    }

    /// Whatever Java knows to be a colour.
    private record Known(BufferedImage image) implements Rows {
        @Override
        public int width() {
            return image.getWidth();
        }

        @Override
        public int height() {
            return image.getHeight();
        }

        @Override
        public void row(int y, int[] colors) {
            image.getRGB(0, y, colors.length, 1, colors, 0, colors.length);
            for (int x = 0; x < colors.length; x++) {
                int c = colors[x];
                int alpha = c >>> 24;
                colors[x] =
                        rgb(onWhite(c >> 16 & 0xFF, alpha), onWhite(c >> 8 & 0xFF, alpha), onWhite(c & 0xFF, alpha));
            }
        }
    }

    /// Gray or red, green, blue, perhaps with a share of transparency, 8 or 16 bits each. Java takes gray for linear
    /// and
    /// would brighten it.
    private static final class Samples implements Rows {
        private final Raster raster;
        private final boolean gray;
        private final int bands;
        private final int most;
        private final int[] samples;

        private Samples(BufferedImage image) {
            raster = image.getRaster();
            bands = raster.getNumBands();
            gray = bands < 3;
            most = (1 << raster.getSampleModel().getSampleSize(0)) - 1;
            samples = new int[raster.getWidth() * bands];
        }

        @Override
        public int width() {
            return raster.getWidth();
        }

        @Override
        public int height() {
            return raster.getHeight();
        }

        @Override
        public void row(int y, int[] colors) {
            raster.getPixels(raster.getMinX(), raster.getMinY() + y, colors.length, 1, samples);
            for (int x = 0; x < colors.length; x++) {
                int from = x * bands;
                int alpha = bands % 2 == 0 ? eight(from + bands - 1) : 255;
                int red = onWhite(eight(from), alpha);
                colors[x] = gray
                        ? rgb(red, red, red)
                        : rgb(red, onWhite(eight(from + 1), alpha), onWhite(eight(from + 2), alpha));
            }
        }

        private int eight(int at) {
            return most == 255 ? samples[at] : samples[at] * 255 / most;
        }
    }

    /// Cyan, magenta, yellow and black; Adobe stores them inverted, mostly as brightness and two differences.
    private static final class Inks implements Rows {
        private final Raster raster;
        private final int adobe;
        private final int[] samples;

        private Inks(Raster raster, int adobe) {
            this.raster = raster;
            this.adobe = adobe;
            this.samples = new int[raster.getWidth() * 4];
        }

        @Override
        public int width() {
            return raster.getWidth();
        }

        @Override
        public int height() {
            return raster.getHeight();
        }

        @Override
        public void row(int y, int[] colors) {
            raster.getPixels(raster.getMinX(), raster.getMinY() + y, colors.length, 1, samples);
            for (int x = 0; x < colors.length; x++) {
                int a = samples[x * 4];
                int b = samples[x * 4 + 1];
                int c = samples[x * 4 + 2];
                int black = samples[x * 4 + 3];
                if (adobe == 2) {
                    // ITU-T T.871, 7
                    double red = a + 1.402 * (c - 128);
                    double green = a - 0.344136 * (b - 128) - 0.714136 * (c - 128);
                    double blue = a + 1.772 * (b - 128);
                    a = Math.clamp(Math.round(red), 0, 255);
                    b = Math.clamp(Math.round(green), 0, 255);
                    c = Math.clamp(Math.round(blue), 0, 255);
                }
                colors[x] = adobe < 0
                        ? rgb(
                                (255 - a) * (255 - black) / 255,
                                (255 - b) * (255 - black) / 255,
                                (255 - c) * (255 - black) / 255)
                        : rgb(a * black / 255, b * black / 255, c * black / 255);
            }
        }
    }

    /// Each pixel is the mean of those it stands for.
    private static Pixels shrunk(Rows rows, int width, int height) {
        int[] colors = new int[width * height];
        int[] row = new int[rows.width()];
        long[] sums = new long[width * 3];
        int[] counts = new int[width];
        int y = 0;
        for (int to = 0; to < height; to++) {
            int until = Math.max(y + 1, (int) ((long) rows.height() * (to + 1) / height));
            Arrays.fill(sums, 0);
            Arrays.fill(counts, 0);
            for (; y < until; y++) {
                rows.row(y, row);
                for (int x = 0; x < row.length; x++) {
                    int at = (int) ((long) x * width / row.length);
                    sums[at * 3] += row[x] >> 16 & 0xFF;
                    sums[at * 3 + 1] += row[x] >> 8 & 0xFF;
                    sums[at * 3 + 2] += row[x] & 0xFF;
                    counts[at]++;
                }
            }
            for (int x = 0; x < width; x++) {
                int half = counts[x] / 2;
                colors[to * width + x] = rgb(
                        (int) ((sums[x * 3] + half) / counts[x]), (int) ((sums[x * 3 + 1] + half) / counts[x]), (int)
                                ((sums[x * 3 + 2] + half) / counts[x]));
            }
        }
        return new Pixels(width, height, colors);
    }

    private static int onWhite(int value, int alpha) {
        return alpha == 255 ? value : (value * alpha + 255 * (255 - alpha) + 127) / 255;
    }

    private static int rgb(int red, int green, int blue) {
        return red << 16 | green << 8 | blue;
    }
}
