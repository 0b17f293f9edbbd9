package studypack.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Inline;

/// Pictures in memory: red at the left, blue at the right.
public final class Painted {
    private Painted() {}

    public static byte[] png(int width, int height) {
        return written("png", image(width, height, BufferedImage.TYPE_INT_RGB));
    }

    /// The left half lets everything through.
    public static byte[] transparentPng(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < height; y++) {
            for (int x = width / 2; x < width; x++) {
                image.setRGB(x, y, 0xFF0000FF);
            }
        }
        return written("png", image);
    }

    public static byte[] grayPng(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.getRaster().setSample(x, y, 0, 100);
            }
        }
        return written("png", image);
    }

    public static byte[] palettePng(int width, int height) {
        return written("png", image(width, height, BufferedImage.TYPE_BYTE_INDEXED));
    }

    public static byte[] jpeg(int width, int height) {
        return written("jpeg", image(width, height, BufferedImage.TYPE_INT_RGB));
    }

    /// @param turn as Exif counts
    public static byte[] turnedJpeg(int width, int height, int turn) {
        byte[] jpeg = jpeg(width, height);
        byte[] tiff = {'I', 'I', 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, (byte) turn, 0, 0, 0, 0, 0, 0, 0};
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (2 + 6 + tiff.length)});
        out.writeBytes("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(tiff);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    public static byte[] gif(int width, int height) {
        return written("gif", image(width, height, BufferedImage.TYPE_BYTE_INDEXED));
    }

    public static byte[] bmp(int width, int height) {
        return written("bmp", image(width, height, BufferedImage.TYPE_INT_RGB));
    }

    /// A PNG that says that it is so large, and has next to nothing in it.
    public static byte[] bomb(int width, int height) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        part(
                out,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put((byte) 8)
                        .put((byte) 2)
                        .array());
        Deflater deflater = new Deflater();
        deflater.setInput(new byte[1000]);
        deflater.finish();
        byte[] packed = new byte[100];
        int length = deflater.deflate(packed);
        deflater.end();
        part(out, "IDAT", Arrays.copyOf(packed, length));
        part(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static void part(ByteArrayOutputStream out, String name, byte[] body) {
        byte[] named = ByteBuffer.allocate(4 + body.length)
                .put(name.getBytes(StandardCharsets.US_ASCII))
                .put(body)
                .array();
        CRC32 sum = new CRC32();
        sum.update(named);
        out.writeBytes(ByteBuffer.allocate(4).putInt(body.length).array());
        out.writeBytes(named);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    private static BufferedImage image(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D brush = image.createGraphics();
        brush.setColor(Color.RED);
        brush.fillRect(0, 0, width / 2, height);
        brush.setColor(Color.BLUE);
        brush.fillRect(width / 2, 0, width - width / 2, height);
        brush.dispose();
        return image;
    }

    private static byte[] written(String format, BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, out)) {
                throw new IllegalStateException("no writer for " + format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// Finds pictures by what is written, whatever the note.
    public static MediaSource source(Map<String, byte[]> files) {
        return (note, image) -> found(files.get(image.target()), image);
    }

    private static Media found(byte @Nullable [] bytes, Inline.Image image) {
        return bytes == null
                ? new Media.Missing(Media.Reason.NO_FILE, "")
                : new Media.Found(image.target(), () -> bytes);
    }
}
