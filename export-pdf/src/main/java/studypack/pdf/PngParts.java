package studypack.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;

/// The parts of a PNG. PDF packs pixels as PNG does (ISO 32000-1, 7.4.4.4), so that those of a PNG without transparency
/// go into the file untouched. Source: PNG specification, 5 and 11.
final class PngParts {
    private static final int SIGNATURE = 8;
    private static final int GRAY = 0;
    private static final int COLOR = 2;
    private static final int PALETTE = 3;

    private final ByteArrayOutputStream data = new ByteArrayOutputStream();
    private byte @Nullable [] palette;
    private int width;
    private int height;
    private int bits;
    private int kind;
    private boolean plain = true;

    private PngParts() {}

    /// Empty where the pixels must be packed anew, or are damaged.
    static Optional<PdfStream> stream(byte[] png) {
        PngParts parts = new PngParts();
        parts.read(ByteBuffer.wrap(png));
        return parts.plain && parts.isWhole() ? Optional.of(parts.stream()) : Optional.empty();
    }

    private void read(ByteBuffer png) {
        png.position(SIGNATURE);
        while (png.remaining() >= 12) {
            int length = png.getInt();
            byte[] name = new byte[4];
            png.get(name);
            if (length < 0 || length > png.remaining() - 4) {
                plain = false;
                return;
            }
            byte[] body = new byte[length];
            png.get(body);
            png.getInt();
            part(new String(name, StandardCharsets.ISO_8859_1), body);
        }
    }

    private void part(String name, byte[] body) {
        switch (name) {
            case "IHDR" -> header(ByteBuffer.wrap(Arrays.copyOf(body, 13)));
            case "PLTE" -> palette = body;
            case "IDAT" -> data.writeBytes(body);
            case "tRNS" -> plain = false;
            default -> {}
        }
    }

    private void header(ByteBuffer header) {
        width = header.getInt();
        height = header.getInt();
        bits = header.get();
        kind = header.get();
        boolean known = kind == GRAY || kind == COLOR || kind == PALETTE;
        boolean interlaced = header.get(12) != 0;
        plain &= known && !interlaced && bits >= 1 && bits <= 8 && (kind != COLOR || bits == 8);
    }

    /// Whether there are as many pixels as the header says.
    private boolean isWhole() {
        if (kind == PALETTE && (palette == null || palette.length < 3 || palette.length > 768)) {
            return false;
        }
        long expected = height * (1 + ((long) width * bits * (kind == COLOR ? 3 : 1) + 7) / 8);
        byte[] some = new byte[1 << 16];
        long found = 0;
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(data.toByteArray());
            while (!inflater.finished() && found <= expected) {
                int more = inflater.inflate(some);
                if (more == 0 && !inflater.finished()) {
                    return false;
                }
                found += more;
            }
        } catch (DataFormatException e) {
            return false;
        }
        return found == expected;
    }

    private PdfStream stream() {
        PdfStream stream = PictureStream.stream(data.toByteArray(), width, height, bits);
        PdfDictionary how = new PdfDictionary();
        how.put(PdfName.PREDICTOR, new PdfNumber(15));
        how.put(PdfName.COLORS, new PdfNumber(kind == COLOR ? 3 : 1));
        how.put(PdfName.BITSPERCOMPONENT, new PdfNumber(bits));
        how.put(PdfName.COLUMNS, new PdfNumber(width));
        stream.put(PdfName.FILTER, PdfName.FLATEDECODE);
        stream.put(PdfName.DECODEPARMS, how);
        if (palette == null || kind != PALETTE) {
            stream.put(PdfName.COLORSPACE, kind == COLOR ? PdfName.DEVICERGB : PdfName.DEVICEGRAY);
            return stream;
        }
        PdfArray indexed = new PdfArray(PdfName.INDEXED);
        indexed.add(PdfName.DEVICERGB);
        indexed.add(new PdfNumber(palette.length / 3 - 1));
        indexed.add(new PdfString(palette));
        stream.put(PdfName.COLORSPACE, indexed);
        return stream;
    }
}
