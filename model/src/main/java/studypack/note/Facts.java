package studypack.note;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a note says of an item beyond its words, for filters and tags.
///
/// @param folders    below the folder of the pack, outermost first
/// @param headings   that the item stands under, outermost first
/// @param tags       without `#`, `/` between the levels of nested ones; each once
/// @param exam       its code or name: "SAA-C03", "SQLD"; null where none is named
/// @param objective  the domain or objective of the exam, as its heading names it; null where none does
/// @param difficulty null where nothing is said
public record Facts(
        List<String> folders,
        List<String> headings,
        List<String> tags,
        @Nullable String exam,
        @Nullable String objective,
        @Nullable Difficulty difficulty) {

    public Facts {
        folders = List.copyOf(folders);
        headings = List.copyOf(headings);
        tags = List.copyOf(tags);
    }

    /// The folders and the headings, outermost first.
    public List<String> topics() {
        return Stream.concat(folders.stream(), headings.stream()).toList();
    }

    /// Of each item of the note, in their order.
    ///
    /// @param label the path of the note below the folder of the pack, that folder's name first: `notes/s3/basics.md`
    public static List<Facts> of(Note note, String label) {
        return new FactsReader(note, label).read();
    }
}
