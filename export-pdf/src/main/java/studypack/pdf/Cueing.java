package studypack.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.markdown.Inline;
import studypack.markdown.RichText;
import studypack.note.Choice;
import studypack.note.Cue;
import studypack.note.Key;
import studypack.note.Option;
import studypack.note.Pair;
import studypack.note.Passage;
import studypack.text.Span;

/// Puts the author's "정답:" and "Rationale:" back before the part that each announces.
///
/// @param parts of the item, in no order
record Cueing(List<Cue> cues, List<Passage> parts) {

    static Cueing of(Choice choice) {
        List<@Nullable Passage> parts = new ArrayList<>();
        parts.add(choice.stem());
        for (Option option : choice.options()) {
            parts.add(option.text());
            parts.add(option.rationale());
        }
        Key key = choice.key();
        parts.add(key == null ? null : key.written());
        parts.add(choice.explanation());
        return of(choice.frames(), parts);
    }

    static Cueing of(Pair pair) {
        List<@Nullable Passage> parts = new ArrayList<>(pair.answers());
        parts.add(pair.question());
        parts.add(pair.remarks());
        return of(pair.frames(), parts);
    }

    private static Cueing of(List<Cue> cues, List<@Nullable Passage> parts) {
        return new Cueing(cues, parts.stream().flatMap(Stream::ofNullable).toList());
    }

    /// The words that announce the part.
    List<Inline> before(Passage part) {
        return inlines(cues.stream().filter(cue -> part.equals(announced(cue))).toList());
    }

    /// The words that announce the part, as a line of their own: "Incorrect Answers · Selected"; null where there are
    /// none.
    @Nullable
    Passage caption(Passage part) {
        List<Inline> inlines = new ArrayList<>();
        for (Cue cue : cues) {
            if (part.equals(announced(cue))) {
                if (!inlines.isEmpty()) {
                    inlines.add(new Inline.Text(Span.at(cue.span().start()), " · "));
                }
                inlines.addAll(cue.text().inlines());
            }
        }
        return alone(inlines);
    }

    /// Words that announce nothing.
    List<Inline> idle() {
        return inlines(cues.stream().filter(cue -> announced(cue) == null).toList());
    }

    private @Nullable Passage announced(Cue cue) {
        Passage next = null;
        for (Passage part : parts) {
            int start = part.span().start();
            if (start >= cue.span().end()
                    && (next == null || start < next.span().start())) {
                next = part;
            }
        }
        return next;
    }

    private static List<Inline> inlines(List<Cue> cues) {
        List<Inline> inlines = new ArrayList<>();
        for (Cue cue : cues) {
            inlines.add(new Inline.Strong(cue.span(), cue.text().inlines()));
            inlines.add(new Inline.Text(Span.at(cue.span().end()), " "));
        }
        return inlines;
    }

    /// The part with its words before it, in one line where it begins with running text.
    Passage announcing(Passage part) {
        return led(before(part), part);
    }

    static Passage led(List<Inline> lead, Passage part) {
        if (lead.isEmpty()) {
            return part;
        }
        List<Inline> line = new ArrayList<>(lead);
        List<Block> blocks = new ArrayList<>(part.blocks());
        if (!blocks.isEmpty() && blocks.get(0) instanceof Block.Paragraph first) {
            line.addAll(first.text().inlines());
            blocks.remove(0);
        }
        blocks.add(0, new Block.Paragraph(part.span(), new RichText(part.span(), line)));
        return new Passage(part.span(), blocks);
    }

    /// The words alone.
    static @Nullable Passage alone(List<Inline> lead) {
        if (lead.isEmpty()) {
            return null;
        }
        Span span = lead.get(0).span();
        return Passage.of(new RichText(span, lead));
    }
}
