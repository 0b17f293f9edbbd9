package studypack.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.markdown.Inline;
import studypack.markdown.RichText;
import studypack.note.Choice;
import studypack.note.Definition;
import studypack.note.Element;
import studypack.note.FrontMatter;
import studypack.note.Key;
import studypack.note.KeyMark;
import studypack.note.Label;
import studypack.note.Note;
import studypack.note.Option;
import studypack.note.Pair;
import studypack.note.Passage;
import studypack.note.Prose;
import studypack.note.Section;
import studypack.note.Term;

/// Everything that a reader of a note sees, piece by piece; found without the code that prints.
final class Words {
    private final List<String> pieces = new ArrayList<>();

    private Words() {}

    static List<String> of(Note note) {
        Words words = new Words();
        FrontMatter matter = note.frontMatter();
        if (matter != null) {
            if (matter.error() != null) {
                words.add(matter.span().in(note.source().text()));
            }
            for (FrontMatter.Field field : matter.fields()) {
                words.add(field.name());
                field.values().forEach(words::add);
            }
        }
        note.elements().forEach(words::element);
        return words.pieces;
    }

    private void add(@Nullable String text) {
        if (text != null && !text.isBlank()) {
            pieces.add(text);
        }
    }

    private void element(Element element) {
        switch (element) {
            case Section section -> rich(section.title());
            case Prose prose -> block(prose.block());
            case Choice choice -> {
                choice.frames().forEach(cue -> rich(cue.text()));
                add(choice.number());
                passage(choice.stem());
                choice.options().forEach(this::option);
                key(choice.key());
                passage(choice.explanation());
            }
            case Pair pair -> {
                pair.frames().forEach(cue -> rich(cue.text()));
                add(pair.number());
                passage(pair.question());
                pair.answers().forEach(this::passage);
                passage(pair.remarks());
            }
            case Term term -> {
                passage(term.term());
                term.frames().forEach(cue -> rich(cue.text()));
                for (Definition definition : term.definitions()) {
                    add(definition.aspect());
                    passage(definition.text());
                }
            }
        }
    }

    private void option(Option option) {
        Label label = option.label();
        add(label == null ? null : label.written() + label.closing());
        passage(option.text());
        passage(option.rationale());
    }

    private void key(@Nullable Key key) {
        if (key == null) {
            return;
        }
        passage(key.written());
        for (KeyMark mark : key.marks()) {
            add(mark.label());
            add(mark.text());
        }
    }

    private void passage(@Nullable Passage passage) {
        if (passage != null) {
            passage.blocks().forEach(this::block);
        }
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> rich(heading.text());
            case Block.Paragraph paragraph -> rich(paragraph.text());
            case Block.Code code -> code.text().lines().forEach(this::add);
            case Block.Quote quote -> quote.children().forEach(this::block);
            case Block.Bullets list ->
                list.items().forEach(item -> item.children().forEach(this::block));
            case Block.Table table -> {
                row(table.header());
                table.rows().forEach(this::row);
            }
            case Block.Details details -> {
                rich(details.summary());
                details.children().forEach(this::block);
            }
            case Block.Callout callout -> {
                rich(callout.heading());
                callout.children().forEach(this::block);
            }
            case Block.Html html -> html.html().lines().forEach(this::add);
            case Block.Rule rule -> {}
            case Block.Comment comment -> {}
        }
    }

    private void row(Block.Row row) {
        row.cells().forEach(cell -> rich(cell.text()));
    }

    private void rich(RichText text) {
        StringBuilder out = new StringBuilder();
        text.inlines().forEach(inline -> inline(inline, out));
        add(out.toString());
    }

    private static void inline(Inline inline, StringBuilder out) {
        switch (inline) {
            case Inline.Text text -> out.append(text.text());
            case Inline.Code code -> out.append(code.text());
            case Inline.Strong strong -> strong.children().forEach(child -> inline(child, out));
            case Inline.Emphasis emphasis -> emphasis.children().forEach(child -> inline(child, out));
            case Inline.Strike strike -> strike.children().forEach(child -> inline(child, out));
            case Inline.Mark mark -> mark.children().forEach(child -> inline(child, out));
            case Inline.Link link -> {
                link.children().forEach(child -> inline(child, out));
                if (!link.isBare()
                        && !link.target().startsWith("#")
                        && !link.target().isEmpty()) {
                    out.append(" (").append(link.target()).append(')');
                }
            }
            case Inline.Image image -> out.append(image.alt()).append(' ').append(image.target());
            case Inline.Break end -> out.append(' ');
            case Inline.Tag tag -> out.append(tag.html());
        }
    }
}
