package studypack.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// A picture as opaque pixels, upright, on white.
public final class Pixels {
    private final int width;
    private final int height;
    private final int[] colors;

    /// @param colors red-green-blue, row after row
    Pixels(int width, int height, int[] colors) {
        this.width = width;
        this.height = height;
        this.colors = colors;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /// Of the pixel, red-green-blue.
    public int color(int x, int y) {
        return colors[y * width + x];
    }

    int[] colors() {
        return colors;
    }

    /// Decodes a picture and makes it no larger than asked for; proportions stay.
    ///
    /// @return empty where it cannot be decoded, see [Picture#fault()]
    public static Optional<Pixels> of(Picture picture, int mostWidth, int mostHeight) {
        if (!picture.isDecoded()) {
            return Optional.empty();
        }
        boolean lies = picture.turn() > 4;
        int most = lies ? mostHeight : mostWidth;
        int high = lies ? mostWidth : mostHeight;
        double scale = Math.min(1, Math.min((double) most / picture.width(), (double) high / picture.height()));
        int width = Math.max(1, (int) Math.round(picture.width() * scale));
        int height = Math.max(1, (int) Math.round(picture.height() * scale));
        try {
            return Optional.of(turned(Decoding.decode(picture, width, height), picture.turn()));
        } catch (IOException | RuntimeException e) {
            // The library answers damaged files with exceptions of every kind.
            return Optional.empty();
        }
    }

    /// Exif 2.3, 4.6.4 A: 2 mirrored, 3 upside down, 6 and 8 a quarter turn.
    private static Pixels turned(Pixels stored, int turn) {
        if (turn == 1) {
            return stored;
        }
        int width = turn > 4 ? stored.height : stored.width;
        int height = turn > 4 ? stored.width : stored.height;
        int[] upright = new int[stored.colors.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                boolean fromRight = turn == 2 || turn == 3 || turn == 7 || turn == 8;
                boolean fromBottom = turn == 3 || turn == 4 || turn == 6 || turn == 7;
                int column = turn > 4 ? y : x;
                int row = turn > 4 ? x : y;
                int fromX = fromRight ? stored.width - 1 - column : column;
                int fromY = fromBottom ? stored.height - 1 - row : row;
                upright[y * width + x] = stored.colors[fromY * stored.width + fromX];
            }
        }
        return new Pixels(width, height, upright);
    }

    public byte[] png() {
        return written("png", Palette.image(this), 0);
    }

    /// @param quality 0 to 1
    public byte[] jpeg(float quality) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, colors, 0, width);
        return written("jpeg", image, quality);
    }

    private static byte[] written(String format, BufferedImage image, float quality) {
        ImageWriter writer = ImageIO.getImageWriters(new ImageTypeSpecifier(image), format.toLowerCase(Locale.ROOT))
                .next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        if (quality > 0) {
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
