package studypack.pdf;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfWriter;
import studypack.markdown.Inline;
import studypack.media.Media;
import studypack.media.MediaSource;
import studypack.media.Picture;

/// Brings each picture into the file once, when it is first met, and then knows it by its reference: no more than one
/// is
/// ever in memory.
final class Gallery {
    private final PdfWriter writer;
    private final MediaSource media;
    private final Map<String, Answer> answers = new HashMap<>();
    private final Map<String, Drawing> drawings = new HashMap<>();

    Gallery(PdfWriter writer, MediaSource media) {
        this.writer = writer;
        this.media = media;
    }

    /// A picture, or why there is none.
    record Answer(@Nullable Drawing drawing, String why) {}

    /// @param note path of the note that shows it
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
                    yield drawn(found.content().read());
                } catch (IOException e) {
                    yield new Answer(null, "its file cannot be read");
                }
            }
        };
    }

    private Answer drawn(byte[] bytes) throws IOException {
        String digest = digest(bytes);
        Drawing known = drawings.get(digest);
        if (known != null) {
            return new Answer(known, "");
        }
        Picture picture = Picture.of(bytes);
        Optional<PdfStream> stream = PictureStream.of(picture);
        if (stream.isEmpty()) {
            return new Answer(null, picture.fault());
        }
        Drawing made = new Drawing(
                writer.addToBody(stream.get()).getIndirectReference(), picture.shownWidth(), picture.shownHeight());
        drawings.put(digest, made);
        return new Answer(made, "");
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
