package studypack.format;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.note.Choice;
import studypack.note.Definition;
import studypack.note.Element;
import studypack.note.Item;
import studypack.note.ItemId;
import studypack.note.Note;
import studypack.note.Option;
import studypack.note.Pair;
import studypack.note.Passage;
import studypack.note.Prose;
import studypack.note.Section;
import studypack.note.Term;
import studypack.note.WrittenId;
import studypack.text.SourceText;

/// Puts a note together from elements that were not read from Markdown.
final class Notes {
    private Notes() {}

    static Note of(String path, SourceText source, List<Element> elements) {
        List<Element> named = ItemId.assign(elements);
        return new Note(path, source, null, blocks(named), named).withIds(writtenIds(named));
    }

    /// The ids that the file gives and its items would not have by themselves.
    static List<WrittenId> writtenIds(List<Element> elements) {
        List<Element> nameless = elements.stream()
                .map(element -> element instanceof Item item ? item.withId("") : element)
                .toList();
        List<Element> derived = ItemId.assign(nameless);
        List<WrittenId> ids = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i) instanceof Item item
                    && derived.get(i) instanceof Item other
                    && !item.id().equals(other.id())) {
                ids.add(new WrittenId(item.span(), item.id(), item.span()));
            }
        }
        return ids;
    }

    static List<Element> elements(List<Note> notes) {
        return notes.stream().flatMap(note -> note.elements().stream()).toList();
    }

    /// What is asked, a heading as a paragraph: a question bank has no headings.
    static Passage asked(Item item) {
        return new Passage(
                item.prompt().span(),
                item.prompt().blocks().stream()
                        .map(block -> block instanceof Block.Heading heading
                                ? new Block.Paragraph(heading.span(), heading.text())
                                : block)
                        .toList());
    }

    static List<Prose> prose(Passage passage) {
        return passage.blocks().stream().map(block -> new Prose(block, 0)).toList();
    }

    /// Everything that is said in them, for the rules that look at text.
    static List<Block> blocks(List<Element> elements) {
        List<Block> blocks = new ArrayList<>();
        for (Element element : elements) {
            switch (element) {
                case Section section ->
                    blocks.add(new Block.Heading(section.span(), Math.clamp(section.level(), 1, 6), section.title()));
                case Prose prose -> blocks.add(prose.block());
                case Item item -> add(item, blocks);
            }
        }
        return blocks;
    }

    private static void add(Item item, List<Block> blocks) {
        add(item.prompt(), blocks);
        switch (item) {
            case Choice choice -> {
                for (Option option : choice.options()) {
                    add(option.text(), blocks);
                    add(option.rationale(), blocks);
                }
                add(choice.explanation(), blocks);
            }
            case Pair pair -> {
                pair.answers().forEach(answer -> add(answer, blocks));
                add(pair.remarks(), blocks);
            }
            case Term term -> term.definitions().stream().map(Definition::text).forEach(text -> add(text, blocks));
        }
    }

    private static void add(@Nullable Passage passage, List<Block> blocks) {
        if (passage != null) {
            blocks.addAll(passage.blocks());
        }
    }
}
