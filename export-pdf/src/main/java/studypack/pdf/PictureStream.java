package studypack.pdf;

import java.util.Optional;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStream;
import studypack.media.Picture;
import studypack.media.Pixels;

/// A picture as PDF keeps it. JPEG and the usual PNG go in as they are; everything else, and what is finer than print
/// can show, is decoded and packed anew.
final class PictureStream {
    /// Width of the text at 300 dots an inch, and a fifth more.
    private static final int FINEST_WIDTH = 2466;
    private static final int FINEST_HEIGHT = 3600;
    private static final float QUALITY = 0.9f;

    private PictureStream() {}

    /// Empty where the picture cannot be decoded.
    static Optional<PdfStream> of(Picture picture) {
        if (!picture.isDecoded()) {
            return Optional.empty();
        }
        boolean fine = picture.shownWidth() <= FINEST_WIDTH && picture.shownHeight() <= FINEST_HEIGHT;
        if (fine && picture.format() == Picture.Format.JPEG && picture.turn() == 1) {
            if (picture.colors() == 1 || picture.colors() == 3) {
                return Optional.of(jpeg(picture));
            }
        }
        if (fine && picture.format() == Picture.Format.PNG) {
            Optional<PdfStream> asItIs = PngParts.stream(picture.bytes());
            if (asItIs.isPresent()) {
                return asItIs;
            }
        }
        return Pixels.of(picture, FINEST_WIDTH, FINEST_HEIGHT)
                .flatMap(pixels -> picture.format() == Picture.Format.JPEG
                        ? Optional.of(jpeg(Picture.of(pixels.jpeg(QUALITY))))
                        : PngParts.stream(pixels.png()));
    }

    private static PdfStream jpeg(Picture picture) {
        PdfStream stream = stream(picture.bytes(), picture.width(), picture.height(), 8);
        stream.put(PdfName.COLORSPACE, picture.colors() == 1 ? PdfName.DEVICEGRAY : PdfName.DEVICERGB);
        stream.put(PdfName.FILTER, PdfName.DCTDECODE);
        return stream;
    }

    static PdfStream stream(byte[] bytes, int width, int height, int bits) {
        PdfStream stream = new PdfStream(bytes);
        stream.put(PdfName.TYPE, PdfName.XOBJECT);
        stream.put(PdfName.SUBTYPE, PdfName.IMAGE);
        stream.put(PdfName.WIDTH, new PdfNumber(width));
        stream.put(PdfName.HEIGHT, new PdfNumber(height));
        stream.put(PdfName.BITSPERCOMPONENT, new PdfNumber(bits));
        return stream;
    }
}
