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
/// @param strays   what its answer lists say of questions that are not there
public record Note(
        String path,
        SourceText source,
        @Nullable FrontMatter frontMatter,
        List<Block> blocks,
        List<Element> elements,
        List<StrayAnswer> strays) {

    public Note {
        blocks = List.copyOf(blocks);
        elements = List.copyOf(elements);
        strays = List.copyOf(strays);
    }

    /// A note whose answer lists, if it has any, fit its questions.
    public Note(
            String path,
            SourceText source,
            @Nullable FrontMatter frontMatter,
            List<Block> blocks,
            List<Element> elements) {
        this(path, source, frontMatter, blocks, elements, List.of());
    }

    public Note withElements(List<Element> others) {
        return new Note(path, source, frontMatter, blocks, others, strays);
    }

    public Note withStrays(List<StrayAnswer> others) {
        return new Note(path, source, frontMatter, blocks, elements, others);
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
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
