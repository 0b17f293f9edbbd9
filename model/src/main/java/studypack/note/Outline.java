package studypack.note;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.markdown.Plain;
import studypack.mojibake.Repair;
import studypack.text.Located;
import studypack.text.Position;
import studypack.text.Segment;
import studypack.text.SourceText;
import studypack.text.Span;

/// A note as an indented outline: what was read, of which kind, where. `inspect` prints it and the golden tests compare
/// it.
///
/// Each line is `kind line:column-line:column "text"`; the end is the place behind the last character.
public final class Outline {
    private static final int LONGEST = 72;

    private final SourceText source;
    private final Map<Span, WrittenId> ids = new HashMap<>();
    private final Iterator<Facts> facts;
    private final StringBuilder out = new StringBuilder();

    private Outline(Note note) {
        source = note.source();
        note.ids().forEach(id -> ids.put(id.item(), id));
        facts = Facts.of(note, note.path()).iterator();
    }

    public static String of(Note note) {
        Outline outline = new Outline(note);
        outline.header(note);
        note.elements().forEach(outline::element);
        return outline.out.toString();
    }

    private void header(Note note) {
        out.append("note ").append(note.path());
        out.append(note.origin() == null ? "" : " " + note.origin()).append('\n');
        if (source.decoded().binary()) {
            out.append("  binary\n");
        }
        for (Segment segment : source.decoded().segments()) {
            out.append("  encoding " + segment.charset().name() + " "
                    + segment.evidence().name().toLowerCase(Locale.ROOT) + " " + segment.byteStart() + ".."
                    + segment.byteEnd() + " bytes\n");
        }
        for (Repair repair : source.repairs()) {
            Position at = source.originalLines().position(repair.span().start());
            out.append("  repaired " + at + " " + repair.grade().name().toLowerCase(Locale.ROOT) + " ");
            quote(repair.repaired());
            out.append(" " + repair.route() + "\n");
        }
        FrontMatter frontMatter = note.frontMatter();
        if (frontMatter != null) {
            located(1, "front-matter", frontMatter, null);
            for (FrontMatter.Field field : frontMatter.fields()) {
                located(2, "field " + field.name(), field, String.join(" | ", field.values()));
            }
        }
    }

    private void element(Element element) {
        switch (element) {
            case Section section ->
                located(
                        1,
                        "section " + section.level() + " "
                                + section.kind().name().toLowerCase(Locale.ROOT),
                        section,
                        section.title().plain());
            case Prose prose -> located(1, "prose " + kind(prose.block()), prose, text(prose.block()));
            case Choice choice -> choice(choice);
            case Pair pair -> pair(pair);
            case Term term -> term(term);
        }
    }

    private void choice(Choice choice) {
        item("choice", choice, choice.number());
        passage(2, "stem", choice.stem());
        for (Option option : choice.options()) {
            Label label = option.label();
            String mark = Boolean.TRUE.equals(choice.isCorrect(option)) ? " *" : "";
            String name = label == null ? "option" : "option " + label.written();
            located(
                    2,
                    name + mark + (option.chosen() ? " chosen" : ""),
                    option,
                    beginning(option.text().blocks()));
            passage(3, "rationale", option.rationale());
        }
        Key key = choice.key();
        if (key != null) {
            key(key);
        }
        passage(2, "explanation", choice.explanation());
        masks(choice);
    }

    /// What stands in another note has no place in this one.
    private void key(Key key) {
        Key.Doubt doubt = key.doubt();
        String name = doubt == null ? "key" : "key in doubt (" + doubt.name().toLowerCase(Locale.ROOT) + ")";
        if (key.isFromElsewhere()) {
            elsewhere(2, name + " from " + key.marks().get(0).from(), null);
        } else {
            located(2, name, key, null);
        }
        for (KeyMark mark : key.marks()) {
            String label = mark.label() == null ? "mark" : "mark " + mark.label();
            if (mark.from() == null) {
                located(3, label, mark, mark.text());
            } else {
                elsewhere(3, label + (key.isFromElsewhere() ? "" : " from " + mark.from()), mark.text());
            }
        }
    }

    private void elsewhere(int depth, String name, @Nullable String text) {
        out.repeat("  ", depth).append(name);
        if (text != null) {
            out.append(' ');
            quote(text);
        }
        out.append('\n');
    }

    private void pair(Pair pair) {
        item("pair", pair, pair.number());
        passage(2, "question", pair.question());
        pair.answers().forEach(answer -> passage(2, "answer", answer));
        passage(2, "remarks", pair.remarks());
        masks(pair);
    }

    private void term(Term term) {
        item("term", term, null);
        passage(2, "term", term.term());
        for (Definition definition : term.definitions()) {
            String aspect = definition.aspect();
            located(
                    2,
                    aspect == null ? "definition" : "definition " + aspect,
                    definition,
                    beginning(definition.text().blocks()));
        }
        masks(term);
    }

    private void item(String kind, Item item, @Nullable String number) {
        located(1, kind + (number == null ? "" : " " + number), item, null);
        WrittenId id = ids.get(item.span());
        if (id != null) {
            located(2, "id", id, id.id());
        }
        item.frames().forEach(cue -> located(2, "cue", cue, cue.text().plain()));
        if (facts.hasNext()) {
            facts(facts.next());
        }
    }

    private void facts(Facts said) {
        fact("tags", String.join(", ", said.tags()));
        fact("exam", said.exam());
        fact("objective", said.objective());
        Difficulty difficulty = said.difficulty();
        fact("difficulty", difficulty == null ? null : difficulty.name().toLowerCase(Locale.ROOT));
    }

    private void fact(String name, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            elsewhere(2, name, text);
        }
    }

    private void passage(int depth, String name, @Nullable Passage passage) {
        if (passage != null) {
            located(depth, name, passage, beginning(passage.blocks()));
        }
    }

    private void masks(Item item) {
        for (Mask mask : item.masks()) {
            located(2, "mask " + mask.kind().name().toLowerCase(Locale.ROOT), mask, mask.text());
        }
        item.media().forEach(image -> located(2, "image", image, image.target()));
    }

    private void located(int depth, String name, Located what, @Nullable String text) {
        out.repeat("  ", depth).append(name).append(' ');
        position(what.span().start());
        out.append('-');
        position(what.span().end());
        if (text != null) {
            out.append(' ');
            quote(text);
        }
        out.append('\n');
    }

    private void position(int offset) {
        Position position = source.position(offset);
        out.append(position.line()).append(':').append(position.column());
    }

    private static String kind(Block block) {
        return block.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static String text(Block block) {
        return block instanceof Block.Comment comment ? comment.text() : beginning(List.of(block));
    }

    /// As much as is printed of a text, and one character more where there is more.
    private static String beginning(List<Block> blocks) {
        return Plain.beginning(blocks, LONGEST + 1);
    }

    private void quote(String text) {
        int end = Math.min(text.length(), LONGEST);
        if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        out.append('"');
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            out.append(c == '\n' ? '⏎' : c == '\t' ? '⇥' : c);
        }
        out.append(end < text.length() ? "…\"" : "\"");
    }
}
