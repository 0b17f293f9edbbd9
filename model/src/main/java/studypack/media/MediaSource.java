package studypack.media;

import studypack.markdown.Inline;

/// Finds the files of pictures. Rules and exporters touch no file themselves: they ask one of these.
@FunctionalInterface
public interface MediaSource {

    /// Knows of no file.
    MediaSource NONE = (note, image) -> new Media.Missing(Media.Reason.NOT_SOUGHT, "");

    /// Never throws; what cannot be had is [Media.Missing].
    ///
    /// @param note path of the note that shows the picture
    Media find(String note, Inline.Image image);
}
