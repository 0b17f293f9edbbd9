package studypack.validate.corpus;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What of a note was there before, in the note itself or in one read earlier; each in order of place.
///
/// @param path  of the note
/// @param whole the note that says all or most of what it says, null where there is none
/// @param items questions and terms, without those that stand in `whole` or in one of `blocks`
public record Repeated(
        String path, @Nullable Whole whole, List<Match> items, List<Blocks.Repeat> blocks, List<SharedId> ids) {

    public Repeated {
        items = List.copyOf(items);
        blocks = List.copyOf(blocks);
        ids = List.copyOf(ids);
    }

    /// A note that was there before.
    ///
    /// @param place  the beginning of the later one
    /// @param same   how many of its items stand there, all where every letter is the same
    /// @param items  how many it has
    public record Whole(Place place, Earlier before, int same, int items, boolean isExact) {}

    /// An id that an item bears already.
    ///
    /// @param index which written id of its note it is
    public record SharedId(String id, int index, Place place, Earlier before) {}
}
