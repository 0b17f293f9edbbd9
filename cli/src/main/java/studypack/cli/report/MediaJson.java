package studypack.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import studypack.markdown.Inline;
import studypack.media.Media;
import studypack.media.MediaSource;
import studypack.note.Item;
import studypack.note.Note;
import studypack.text.Position;

/// The pictures of an item as JSON, see `docs/json.md`.
final class MediaJson {
    private MediaJson() {}

    /// Nothing where there are none.
    static void write(Note note, Item item, MediaSource media, JsonGenerator json) throws IOException {
        List<Inline.Image> images = item.media();
        if (images.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("media");
        for (Inline.Image image : images) {
            Position at = Place.of(note, image.span()).start();
            json.writeStartObject();
            json.writeNumberField("line", at.line());
            json.writeNumberField("column", at.column());
            json.writeStringField("written", image.target());
            if (!image.alt().isEmpty()) {
                json.writeStringField("alt", image.alt());
            }
            if (image.width() != null) {
                json.writeNumberField("width", image.width().value());
                json.writeStringField("widthOf", image.width().unit().name().toLowerCase(Locale.ROOT));
            }
            found(media.find(note.path(), image), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void found(Media media, JsonGenerator json) throws IOException {
        switch (media) {
            case Media.Found found -> {
                json.writeBooleanField("found", true);
                if (!found.path().isEmpty()) {
                    json.writeStringField("path", found.path());
                }
            }
            case Media.Missing missing -> {
                json.writeBooleanField("found", false);
                json.writeStringField("why", missing.reason().toString());
            }
        }
    }
}
