package studypack.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.markdown.Inline;
import studypack.markdown.Markdown;
import studypack.markdown.RichText;
import studypack.note.Choice;
import studypack.note.Cue;
import studypack.note.Element;
import studypack.note.FrontMatter;
import studypack.note.Item;
import studypack.note.Pair;
import studypack.note.Prose;
import studypack.note.Section;
import studypack.note.Term;
import studypack.note.WrittenId;
import studypack.text.Span;

/// The elements of a note whose items bear the ids that are written in it.
///
/// The dialects are not to see the ids: the note is read as if spaces stood in their place. An id that names no item is
/// a word like others, and the note is read again with it.
record Naming(List<Element> elements, List<WrittenId> ids) {
    private static final List<String> FIELDS = List.of("id", "qid");

    static Naming of(String text, @Nullable FrontMatter frontMatter, List<Block> blocks) {
        int start = frontMatter == null ? 0 : frontMatter.span().end();
        List<IdMark> marks = IdMark.of(text, start, blocks);
        Naming inText = marks.isEmpty() ? plain(text, frontMatter, blocks) : marked(text, start, blocks, marks);
        return frontMatter == null || !inText.ids().isEmpty() ? inText : inText.named(frontMatter);
    }

    private static Naming plain(String text, @Nullable FrontMatter frontMatter, List<Block> blocks) {
        List<Element> elements = Walk.elements(FrontQuestion.above(frontMatter, blocks, text), text);
        return new Naming(FrontQuestion.unasked(frontMatter, elements), List.of());
    }

    private static Naming marked(String text, int start, List<Block> blocks, List<IdMark> marks) {
        List<IdMark> tried = marks;
        for (int round = 0; round < 2; round++) {
            List<Element> elements =
                    elements(text, start, tried.stream().filter(IdMark::isValid).toList());
            Map<Integer, IdMark> names = IdTargets.of(text, elements, tried);
            if (names.size() == tried.size()) {
                return named(text, elements, names);
            }
            Set<IdMark> naming = new HashSet<>(names.values());
            tried = tried.stream().filter(naming::contains).toList();
        }
        return plain(text, null, blocks);
    }

    private static List<Element> elements(String text, int start, List<IdMark> hidden) {
        char[] letters = text.toCharArray();
        for (IdMark mark : hidden) {
            if (mark.isVisible() || isAlone(text, mark.span())) {
                Arrays.fill(letters, mark.span().start(), mark.span().end(), ' ');
            }
        }
        String blanked = new String(letters);
        return Walk.elements(Markdown.read(blanked, start), blanked);
    }

    /// A comment with words behind it is left where it is: in its place spaces would make code of the words.
    private static boolean isAlone(String text, Span span) {
        int end = span.end();
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            if (text.charAt(end) != ' ' && text.charAt(end) != '\t') {
                return false;
            }
            end++;
        }
        return true;
    }

    /// @param names the marks by the place of the element that each names, items and the headings over one
    private static Naming named(String text, List<Element> elements, Map<Integer, IdMark> names) {
        List<Element> named = new ArrayList<>(elements.size());
        List<WrittenId> ids = new ArrayList<>();
        @Nullable IdMark above = null;
        for (int i = 0; i < elements.size(); i++) {
            IdMark mark = names.get(i);
            switch (elements.get(i)) {
                case Item item -> {
                    IdMark own = mark == null ? above : mark;
                    Item bearer = own == null ? item : named(item, own, mark != null, text);
                    named.add(bearer);
                    if (own != null) {
                        ids.add(own.naming(bearer.span()));
                    }
                    above = null;
                }
                case Section section -> {
                    above = mark;
                    addHeading(section, mark, text, named);
                }
                case Prose prose -> named.add(prose);
            }
        }
        return new Naming(named, ids);
    }

    /// The id of a heading stands behind it, where no reader sees it.
    private static void addHeading(Section section, @Nullable IdMark mark, String text, List<Element> out) {
        if (mark == null || !mark.isValid()) {
            out.add(section);
            return;
        }
        Span before = new Span(
                section.span().start(),
                Math.min(section.span().end(), mark.span().start()));
        out.add(new Section(before, section.level(), section.title(), section.kind(), section.end()));
        out.add(new Prose(new Block.Comment(mark.span(), mark.span().in(text)), 0));
    }

    private static Item named(Item item, IdMark mark, boolean inside, String text) {
        if (!mark.isValid()) {
            return item;
        }
        Item named = inside && mark.isVisible() ? withCue(item, cue(mark, text)) : item;
        return named.withId(mark.id());
    }

    private static Cue cue(IdMark mark, String text) {
        Inline words = new Inline.Text(mark.span(), mark.span().in(text));
        return new Cue(new RichText(mark.span(), List.of(words)), Cue.Kind.ID);
    }

    private static Item withCue(Item item, Cue cue) {
        Span span = item.span().cover(cue.span());
        List<Cue> cues = new ArrayList<>(item.cues());
        cues.add(cue);
        cues.sort((a, b) -> a.span().compareTo(b.span()));
        return switch (item) {
            case Choice choice ->
                new Choice(
                        choice.id(),
                        span,
                        choice.number(),
                        cues,
                        choice.stem(),
                        choice.options(),
                        choice.key(),
                        choice.explanation());
            case Pair pair ->
                new Pair(pair.id(), span, pair.number(), cues, pair.question(), pair.answers(), pair.remarks());
            case Term term -> new Term(term.id(), span, cues, term.term(), term.definitions());
        };
    }

    /// The front matter of a note with one item names that item.
    private Naming named(FrontMatter frontMatter) {
        List<Integer> items = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i) instanceof Item) {
                items.add(i);
            }
        }
        if (items.size() != 1) {
            return this;
        }
        Item item = (Item) elements.get(items.getFirst());
        for (FrontMatter.Field field : frontMatter.fields()) {
            if (FIELDS.contains(field.name()) && field.values().size() == 1) {
                WrittenId id = new WrittenId(field.span(), field.values().getFirst(), item.span());
                List<Element> named = new ArrayList<>(elements);
                if (id.isValid()) {
                    named.set(items.getFirst(), item.withId(id.id()));
                }
                return new Naming(named, List.of(id));
            }
        }
        return this;
    }
}
