package studypack.note;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
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
    private final StringBuilder out = new StringBuilder();

    private Outline(SourceText source) {
        this.source = source;
    }

    public static String of(Note note) {
        Outline outline = new Outline(note.source());
        outline.header(note);
        note.elements().forEach(outline::element);
        return outline.out.toString();
    }

    private void header(Note note) {
        out.append("note ").append(note.path()).append('\n');
        if (source.decoded().binary()) {
            line(1, "binary", "");
        }
        for (Segment segment : source.decoded().segments()) {
            line(
                    1,
                    "encoding " + segment.charset().name() + " "
                            + segment.evidence().name().toLowerCase(Locale.ROOT),
                    segment.byteStart() + ".." + segment.byteEnd() + " bytes");
        }
        for (Repair repair : source.repairs()) {
            Position at = source.originalLines().position(repair.span().start());
            line(
                    1,
                    "repaired " + at + " " + repair.grade().name().toLowerCase(Locale.ROOT),
                    quote(repair.repaired()) + " " + repair.route());
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
        located(2, "stem", choice.stem(), choice.stem().plain());
        for (Option option : choice.options()) {
            Label label = option.label();
            String mark = Boolean.TRUE.equals(choice.isCorrect(option)) ? " *" : "";
            String name = label == null ? "option" : "option " + label.written();
            located(
                    2,
                    name + mark + (option.chosen() ? " chosen" : ""),
                    option,
                    option.text().plain());
            passage(3, "rationale", option.rationale());
        }
        Key key = choice.key();
        if (key != null) {
            Key.Doubt doubt = key.doubt();
            located(
                    2,
                    doubt == null ? "key" : "key in doubt (" + doubt.name().toLowerCase(Locale.ROOT) + ")",
                    key,
                    null);
            for (KeyMark mark : key.marks()) {
                String label = mark.label();
                located(3, label == null ? "mark" : "mark " + label, mark, mark.text());
            }
        }
        passage(2, "explanation", choice.explanation());
        masks(choice);
    }

    private void pair(Pair pair) {
        item("pair", pair, pair.number());
        located(2, "question", pair.question(), pair.question().plain());
        pair.answers().forEach(answer -> located(2, "answer", answer, answer.plain()));
        passage(2, "remarks", pair.remarks());
        masks(pair);
    }

    private void term(Term term) {
        item("term", term, null);
        located(2, "term", term.term(), term.term().plain());
        for (Definition definition : term.definitions()) {
            String aspect = definition.aspect();
            located(
                    2,
                    aspect == null ? "definition" : "definition " + aspect,
                    definition,
                    definition.text().plain());
        }
        masks(term);
    }

    private void item(String kind, Item item, @Nullable String number) {
        located(1, kind + (number == null ? "" : " " + number), item, null);
        item.cues().forEach(cue -> located(2, "cue", cue, cue.text().plain()));
    }

    private void passage(int depth, String name, @Nullable Passage passage) {
        if (passage != null) {
            located(depth, name, passage, passage.plain());
        }
    }

    private void masks(Item item) {
        for (Mask mask : item.masks()) {
            located(2, "mask " + mask.kind().name().toLowerCase(Locale.ROOT), mask, mask.text());
        }
        item.media().forEach(image -> located(2, "image", image, image.target()));
    }

    private void located(int depth, String name, Located what, @Nullable String text) {
        line(depth, name + " " + place(what.span()), text == null ? "" : quote(text));
    }

    private String place(Span span) {
        return source.position(span.start()) + "-" + source.position(span.end());
    }

    private void line(int depth, String name, String rest) {
        out.repeat("  ", depth)
                .append(name)
                .append(rest.isEmpty() ? "" : " ")
                .append(rest)
                .append('\n');
    }

    private static String kind(Block block) {
        return block.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static String text(Block block) {
        return block instanceof Block.Comment comment
                ? comment.text()
                : studypack.markdown.Plain.ofBlocks(List.of(block));
    }

    private static String quote(String text) {
        String line = text.replace("\n", "⏎").replace("\t", "⇥");
        int end = Math.min(line.length(), LONGEST);
        if (end < line.length()) {
            end -= Character.isHighSurrogate(line.charAt(end - 1)) ? 1 : 0;
            return '"' + line.substring(0, end) + "…\"";
        }
        return '"' + line + '"';
    }
}
