package studypack.excel;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Inline;
import studypack.media.Media;
import studypack.media.MediaSource;
import studypack.media.Picture;
import studypack.media.Pixels;

/// The pictures of a workbook: each is in the file once, and no larger than a cell shows twice enlarged.
final class Album {
    private static final int FINEST = 480;
    private static final int LARGEST = 200_000;
    private static final float QUALITY = 0.88f;

    private final XSSFWorkbook book;
    private final MediaSource media;
    private final Map<String, Answer> answers = new HashMap<>();
    private final Map<ByteBuffer, Answer> files = new HashMap<>();

    Album(XSSFWorkbook book, MediaSource media) {
        this.book = book;
        this.media = media;
    }

    /// A picture of the workbook.
    ///
    /// @param index  in the workbook
    /// @param width  in pixels as the author has it, 96 to an inch
    /// @param height likewise
    record Print(int index, int width, int height) {}

    /// A picture, or why there is none.
    record Answer(@Nullable Print print, String why) {}

    Answer of(String note, Inline.Image image) {
        String key = note + '\0' + image.wiki() + '\0' + image.target();
        Answer known = answers.get(key);
        if (known == null) {
            known = sought(note, image);
            answers.put(key, known);
        }
        return known;
    }

    private Answer sought(String note, Inline.Image image) {
        return switch (media.find(note, image)) {
            case Media.Missing missing -> new Answer(null, missing.reason().toString());
            case Media.Found found -> {
                try {
                    yield added(found.content().read());
                } catch (IOException e) {
                    yield new Answer(null, "its file cannot be read");
                }
            }
        };
    }

    private Answer added(byte[] bytes) {
        ByteBuffer digest = digest(bytes);
        Answer known = files.get(digest);
        if (known == null) {
            Picture picture = Picture.of(bytes);
            known = small(picture)
                    .map(small -> new Answer(
                            new Print(
                                    book.addPicture(small.bytes(), type(small)),
                                    picture.shownWidth(),
                                    picture.shownHeight()),
                            ""))
                    .orElseGet(() -> new Answer(null, picture.fault()));
            files.put(digest, known);
        }
        return known;
    }

    private static int type(Picture picture) {
        return picture.format() == Picture.Format.JPEG ? Workbook.PICTURE_TYPE_JPEG : Workbook.PICTURE_TYPE_PNG;
    }

    /// PNG or JPEG, which every program shows.
    private static Optional<Picture> small(Picture picture) {
        boolean jpeg = picture.format() == Picture.Format.JPEG;
        boolean known = jpeg || picture.format() == Picture.Format.PNG;
        boolean small = picture.width() <= FINEST && picture.height() <= FINEST && picture.bytes().length <= LARGEST;
        if (known && small && picture.isDecoded() && picture.turn() == 1 && picture.colors() != 4) {
            return Optional.of(picture);
        }
        return Pixels.of(picture, FINEST, FINEST).map(pixels -> Picture.of(jpeg ? pixels.jpeg(QUALITY) : pixels.png()));
    }

    private static ByteBuffer digest(byte[] bytes) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
