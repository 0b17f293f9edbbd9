package studypack.anki;

import studypack.note.ItemId;

/// The name by which Anki finds a note again, so that an edited question keeps its history.
final class Guid {
    /// Keeps a guid from beginning with `-`, which a spreadsheet would calculate with.
    private static final String PREFIX = "sp-";

    private Guid() {}

    /// @param id of an item: letters, digits, `-` and `_`, and no other item of the pack has it
    static String of(String id) {
        return PREFIX + id;
    }

    /// Of an id that the author wrote: `q1` is written in many packs. A derived id that was written down to keep it
    /// gives the guid it gave before.
    ///
    /// @param pack its name
    static String ofWritten(String pack, String id) {
        return ItemId.looksDerived(id) ? of(id) : PREFIX + pack + ":" + id;
    }
}
