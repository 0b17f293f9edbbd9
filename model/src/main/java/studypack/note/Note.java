package studypack.note;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.text.SourceText;

/// One file as it was read.
///
/// @param path     as the user named it, with `/` between folders
/// @param blocks   everything in the file but its front matter, as Markdown has it
/// @param elements the same as sections, items and prose
/// @param ids      that the author wrote and an item bears or should bear, in order
/// @param strays   what its answer lists say of questions that are not there
/// @param origin   the path of the note that stands in the file, where the file was made of notes; else null
public record Note(
        String path,
        SourceText source,
        @Nullable FrontMatter frontMatter,
        List<Block> blocks,
        List<Element> elements,
        List<WrittenId> ids,
        List<StrayAnswer> strays,
        @Nullable String origin) {

    public Note {
        blocks = List.copyOf(blocks);
        elements = List.copyOf(elements);
        ids = List.copyOf(ids);
        strays = List.copyOf(strays);
    }

    /// A file that is one note, in which no id is written and answer lists, if any, fit their questions.
    public Note(
            String path,
            SourceText source,
            @Nullable FrontMatter frontMatter,
            List<Block> blocks,
            List<Element> elements) {
        this(path, source, frontMatter, blocks, elements, List.of(), List.of(), null);
    }

    public Note withElements(List<Element> others) {
        return new Note(path, source, frontMatter, blocks, others, ids, strays, origin);
    }

    public Note withIds(List<WrittenId> others) {
        return new Note(path, source, frontMatter, blocks, elements, others, strays, origin);
    }

    public Note withStrays(List<StrayAnswer> others) {
        return new Note(path, source, frontMatter, blocks, elements, ids, others, origin);
    }

    /// The same note under another name.
    public Note withPath(String other) {
        return new Note(other, source, frontMatter, blocks, elements, ids, strays, origin);
    }

    /// The note as part of a file of several.
    public Note withOrigin(@Nullable String other) {
        return new Note(path, source, frontMatter, blocks, elements, ids, strays, other);
    }

    /// What the note is called where the file does not matter.
    public String name() {
        return origin == null ? path : origin;
    }

    public List<Item> items() {
        return elements.stream()
                .filter(Item.class::isInstance)
                .map(Item.class::cast)
                .toList();
    }

    /// The front matter's title, else the first heading, else the file's name without its ending.
    public String title() {
        if (frontMatter != null && frontMatter.value("title").isPresent()) {
            return frontMatter.value("title").get();
        }
        return elements.stream()
                .filter(element -> element instanceof Section section && section.kind() == Section.Kind.HEADING)
                .map(element -> ((Section) element).title().plain())
                .filter(title -> !title.isEmpty())
                .findFirst()
                .orElseGet(this::fileName);
    }

    private String fileName() {
        String name = name().substring(name().lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
