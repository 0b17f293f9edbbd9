package studypack.anki;

import java.io.IOException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Inline;
import studypack.media.Media;
import studypack.media.MediaSource;
import studypack.media.Picture;
import studypack.note.StudyPack.Entry;

/// The pictures of a package. A file is named after its bytes: no two pictures clash in a learner's collection, where
/// all
/// decks share one folder, and the same picture keeps its name for ever.
final class MediaFiles {
    private final MediaSource source;
    private final Apkg apkg;
    private final Map<String, Answer> answers = new HashMap<>();
    private final Map<String, Answer> files = new HashMap<>();

    private MediaFiles(MediaSource source, Apkg apkg) {
        this.source = source;
        this.apkg = apkg;
    }

    /// A picture's name in the package and its width, or why there is none.
    ///
    /// @param width in pixels, 0 where it is not known
    record Answer(@Nullable String name, int width, String why) {}

    /// Puts the pictures of all items into the package.
    static MediaFiles of(List<Entry> entries, MediaSource source, Apkg apkg) throws IOException {
        MediaFiles media = new MediaFiles(source, apkg);
        for (Entry entry : entries) {
            for (Inline.Image image : entry.item().media()) {
                media.add(entry.note().path(), image);
            }
        }
        return media;
    }

    Answer of(String note, Inline.Image image) {
        Answer answer = answers.get(key(note, image));
        return answer == null ? new Answer(null, 0, "it stands where no picture can") : answer;
    }

    private static String key(String note, Inline.Image image) {
        return note + '\0' + image.wiki() + '\0' + image.target();
    }

    private void add(String note, Inline.Image image) throws IOException {
        String key = key(note, image);
        if (!answers.containsKey(key)) {
            answers.put(key, sought(note, image));
        }
    }

    private Answer sought(String note, Inline.Image image) throws IOException {
        return switch (source.find(note, image)) {
            case Media.Missing missing -> new Answer(null, 0, missing.reason().toString());
            case Media.Found found -> {
                byte[] bytes;
                try {
                    bytes = found.content().read();
                } catch (IOException e) {
                    yield new Answer(null, 0, "its file cannot be read");
                }
                yield packed(bytes);
            }
        };
    }

    private Answer packed(byte[] bytes) throws IOException {
        String digest = HexFormat.of().formatHex(Digest.of("SHA-256", bytes), 0, 10);
        Answer known = files.get(digest);
        if (known != null) {
            return known;
        }
        Picture picture = CardPicture.of(Picture.of(bytes));
        Answer made;
        if (picture == null) {
            made = new Answer(null, 0, Picture.of(bytes).fault());
        } else {
            String name = "sp-" + digest + "." + picture.format().ending();
            apkg.media(name, picture.bytes());
            made = new Answer(name, picture.shownWidth(), "");
        }
        files.put(digest, made);
        return made;
    }
}
