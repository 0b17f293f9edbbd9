package studypack.excel;

import java.util.List;
import studypack.markdown.Inline;

/// What a note puts into one cell.
///
/// @param unsure   a word in it was repaired with a guess or is lost
/// @param pictures that stand in it, in order
record Written(String text, boolean unsure, List<Inline.Image> pictures) {
    Written {
        pictures = List.copyOf(pictures);
    }
}
