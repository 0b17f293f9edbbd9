package studypack.markdown;

import java.util.ArrayList;
import java.util.List;
import studypack.text.Span;

/// Takes pieces out of running text by their place in the source: a key out of its bold line, an option out of its
/// paragraph.
public final class Cut {
    private Cut() {}

    /// What stands inside `span`; marks that are cut through keep both pieces marked.
    public static RichText sub(RichText text, Span span) {
        return new RichText(span, sub(text.inlines(), span));
    }

    /// The lines of a paragraph that are not empty, without their line ends; at least one.
    public static List<RichText> lines(RichText text) {
        List<RichText> lines = new ArrayList<>();
        int from = text.span().start();
        for (Span end : ends(text.inlines())) {
            add(trim(sub(text, new Span(from, Math.max(from, end.start())))), lines);
            from = Math.max(from, end.end());
        }
        add(trim(sub(text, new Span(from, Math.max(from, text.span().end())))), lines);
        return lines.isEmpty() ? List.of(text) : lines;
    }

    private static void add(RichText line, List<RichText> lines) {
        if (!line.inlines().isEmpty()) {
            lines.add(line);
        }
    }

    private static List<Span> ends(List<Inline> inlines) {
        List<Span> ends = new ArrayList<>();
        for (Inline inline : inlines) {
            switch (inline) {
                case Inline.Break end -> ends.add(end.span());
                case Inline.Strong strong -> ends.addAll(ends(strong.children()));
                case Inline.Emphasis emphasis -> ends.addAll(ends(emphasis.children()));
                case Inline.Mark mark -> ends.addAll(ends(mark.children()));
                case Inline.Strike strike -> ends.addAll(ends(strike.children()));
                case Inline.Link link -> ends.addAll(ends(link.children()));
                case Inline.Text text -> {}
                case Inline.Code code -> {}
                case Inline.Image image -> {}
                case Inline.Tag tag -> {}
            }
        }
        return ends;
    }

    /// Without line breaks and white space at both ends; the span shrinks to what is left.
    public static RichText trim(RichText text) {
        List<Inline> inlines = new ArrayList<>(text.inlines());
        while (!inlines.isEmpty() && isSpace(inlines.get(0))) {
            inlines.remove(0);
        }
        while (!inlines.isEmpty() && isSpace(inlines.get(inlines.size() - 1))) {
            inlines.remove(inlines.size() - 1);
        }
        if (inlines.isEmpty()) {
            return new RichText(Span.at(text.span().start()), inlines);
        }
        inlines.set(0, leading(inlines.get(0)));
        int last = inlines.size() - 1;
        inlines.set(last, trailing(inlines.get(last)));
        return new RichText(inlines.get(0).span().cover(inlines.get(last).span()), inlines);
    }

    private static boolean isSpace(Inline inline) {
        return inline instanceof Inline.Break
                || (inline instanceof Inline.Text text && text.text().isBlank());
    }

    private static Inline leading(Inline inline) {
        if (inline instanceof Inline.Text text
                && text.text().length() == text.span().length()) {
            String stripped = text.text().stripLeading();
            int cut = text.text().length() - stripped.length();
            return new Inline.Text(
                    new Span(text.span().start() + cut, text.span().end()), stripped);
        }
        return inline;
    }

    private static Inline trailing(Inline inline) {
        if (inline instanceof Inline.Text text
                && text.text().length() == text.span().length()) {
            String stripped = text.text().stripTrailing();
            return new Inline.Text(new Span(text.span().start(), text.span().start() + stripped.length()), stripped);
        }
        return inline;
    }

    private static List<Inline> sub(List<Inline> inlines, Span span) {
        List<Inline> inside = new ArrayList<>();
        for (Inline inline : inlines) {
            if (inline.span().end() <= span.start() || inline.span().start() >= span.end()) {
                continue;
            }
            if (span.covers(inline.span())) {
                inside.add(inline);
                continue;
            }
            cut(inline, span, inside);
        }
        return inside;
    }

    private static void cut(Inline inline, Span span, List<Inline> out) {
        Span part = new Span(
                Math.max(inline.span().start(), span.start()),
                Math.min(inline.span().end(), span.end()));
        switch (inline) {
            case Inline.Text text -> out.add(text(text, part));
            case Inline.Strong strong ->
                nest(sub(strong.children(), span), out, children -> new Inline.Strong(part, children));
            case Inline.Emphasis emphasis ->
                nest(sub(emphasis.children(), span), out, children -> new Inline.Emphasis(part, children));
            case Inline.Strike strike ->
                nest(sub(strike.children(), span), out, children -> new Inline.Strike(part, children));
            case Inline.Mark mark ->
                nest(sub(mark.children(), span), out, children -> new Inline.Mark(part, part, children));
            case Inline.Link link ->
                nest(sub(link.children(), span), out, children -> new Inline.Link(part, link.target(), children));
            case Inline.Code code -> out.add(code);
            case Inline.Image image -> out.add(image);
            case Inline.Tag tag -> out.add(tag);
            case Inline.Break end -> {}
        }
    }

    private static void nest(
            List<Inline> children, List<Inline> out, java.util.function.Function<List<Inline>, Inline> mark) {
        if (!children.isEmpty()) {
            out.add(mark.apply(children));
        }
    }

    /// A piece whose source is longer than its text (an entity, an escape) cannot be cut.
    private static Inline.Text text(Inline.Text text, Span part) {
        if (text.text().length() != text.span().length()) {
            return text;
        }
        int from = text.span().start();
        return new Inline.Text(part, text.text().substring(part.start() - from, part.end() - from));
    }
}
