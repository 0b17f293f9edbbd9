package studypack.validate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.markdown.Inline;
import studypack.markdown.RichText;
import studypack.markdown.Walk;
import studypack.note.Item;
import studypack.note.Note;
import studypack.text.Span;

/// The pieces of one note by their kind, outermost first and in order of writing, so that the note is walked through
/// once however many rules judge it. For one thread.
public final class Parts {
    private final Note note;
    private @Nullable List<Block> all;
    private @Nullable Map<Class<?>, List<Block>> blocks;
    private @Nullable List<RichText> texts;
    private @Nullable Map<Class<?>, List<Inline>> inlines;
    private @Nullable CodeSpans code;
    private @Nullable List<HtmlTag> tags;
    private @Nullable List<Item> items;
    private @Nullable Profile profile;

    public Parts(Note note) {
        this.note = note;
    }

    private List<Block> all() {
        if (all == null) {
            all = Walk.blocks(note.blocks());
        }
        return all;
    }

    public List<Block.Heading> headings() {
        return blocks(Block.Heading.class);
    }

    public List<Block.Table> tables() {
        return blocks(Block.Table.class);
    }

    public List<Block.Bullets> lists() {
        return blocks(Block.Bullets.class);
    }

    public List<Inline.Link> links() {
        return inlines(Inline.Link.class);
    }

    /// The blocks of one kind, wherever they stand.
    @SuppressWarnings("unchecked") // the list of a class holds its objects only
    public <T extends Block> List<T> blocks(Class<T> kind) {
        if (blocks == null) {
            blocks = new HashMap<>();
            for (Block block : all()) {
                blocks.computeIfAbsent(block.getClass(), key -> new ArrayList<>())
                        .add(block);
            }
        }
        return (List<T>) blocks.getOrDefault(kind, List.of());
    }

    /// The running text of headings, paragraphs, cells, summaries.
    public List<RichText> texts() {
        if (texts == null) {
            texts = Walk.textsOf(all());
        }
        return texts;
    }

    /// The inlines of one kind, wherever they stand.
    @SuppressWarnings("unchecked") // the list of a class holds its objects only
    public <T extends Inline> List<T> inlines(Class<T> kind) {
        if (inlines == null) {
            inlines = new HashMap<>();
            for (Inline inline : Walk.inlinesOf(texts())) {
                inlines.computeIfAbsent(inline.getClass(), key -> new ArrayList<>())
                        .add(inline);
            }
        }
        return (List<T>) inlines.getOrDefault(kind, List.of());
    }

    /// Where its code stands.
    public CodeSpans code() {
        if (code == null) {
            code = new CodeSpans(this);
        }
        return code;
    }

    /// The HTML tags in its text, as they were written.
    public List<HtmlTag> tags() {
        if (tags == null) {
            tags = HtmlTag.of(note, this);
        }
        return tags;
    }

    /// The plain characters that stand at an offset, null where none do: in code, in a tag, in an address.
    public Inline.@Nullable Text textAt(int offset) {
        List<Inline.Text> texts = inlines(Inline.Text.class);
        int from = 0;
        int to = texts.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (texts.get(middle).span().end() <= offset) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from < texts.size() && texts.get(from).span().start() <= offset ? texts.get(from) : null;
    }

    /// The item that the character at an offset belongs to, null where it is in none.
    public @Nullable Item itemAt(int offset) {
        int before = itemsUpTo(offset) - 1;
        return before >= 0 && offset < items().get(before).span().end() ? items().get(before) : null;
    }

    /// The first item that stands in the span as a whole, null where none does.
    public @Nullable Item itemIn(Span span) {
        int next = span.start() == 0 ? 0 : itemsUpTo(span.start() - 1);
        return next < items().size() && span.covers(items().get(next).span()) ? items().get(next) : null;
    }

    /// How many items begin at the offset or before it.
    private int itemsUpTo(int offset) {
        int from = 0;
        int to = items().size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (items().get(middle).span().start() <= offset) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /// The items in order of their places.
    private List<Item> items() {
        if (items == null) {
            items = note.items().stream()
                    .sorted(Comparator.comparing(Item::span))
                    .toList();
        }
        return items;
    }

    /// What it looks like.
    public Profile profile() {
        if (profile == null) {
            profile = Profile.of(note, this);
        }
        return profile;
    }
}
