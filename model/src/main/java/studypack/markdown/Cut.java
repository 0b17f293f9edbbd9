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

    /// What stands behind `head`, white space between them left out.
    public static RichText after(RichText text, Span head) {
        return trim(
                sub(text, new Span(head.end(), Math.max(head.end(), text.span().end()))));
    }

    /// The lines of a paragraph that are not empty, without their line ends; at least one.
    public static List<RichText> lines(RichText text) {
        if (!text.inlines().isEmpty() && !isBroken(text.inlines())) {
            RichText only = trim(new RichText(around(text.inlines()), text.inlines()));
            return List.of(only.inlines().isEmpty() ? text : only);
        }
        List<RichText> lines = new ArrayList<>();
        for (List<Inline> line : split(text.inlines())) {
            if (!line.isEmpty()) {
                RichText trimmed = trim(new RichText(around(line), line));
                if (!trimmed.inlines().isEmpty()) {
                    lines.add(trimmed);
                }
            }
        }
        return lines.isEmpty() ? List.of(text) : lines;
    }

    /// A line ends inside.
    private static boolean isBroken(List<Inline> inlines) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Break || isBroken(children(inline))) {
                return true;
            }
        }
        return false;
    }

    private static List<List<Inline>> split(List<Inline> inlines) {
        List<List<Inline>> lines = new ArrayList<>();
        List<Inline> line = new ArrayList<>();
        lines.add(line);
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Break) {
                line = new ArrayList<>();
                lines.add(line);
                continue;
            }
            List<Inline> inside = children(inline);
            if (!isBroken(inside)) {
                line.add(inline);
                continue;
            }
            List<List<Inline>> parts = split(inside);
            for (int i = 0; i < parts.size(); i++) {
                if (i > 0) {
                    line = new ArrayList<>();
                    lines.add(line);
                }
                if (!parts.get(i).isEmpty()) {
                    line.add(marked(inline, around(parts.get(i)), parts.get(i)));
                }
            }
        }
        return lines;
    }

    private static Span around(List<Inline> inlines) {
        return inlines.get(0).span().cover(inlines.get(inlines.size() - 1).span());
    }

    /// What stands inside a mark; nothing for what holds no others.
    public static List<Inline> children(Inline inline) {
        return switch (inline) {
            case Inline.Strong strong -> strong.children();
            case Inline.Emphasis emphasis -> emphasis.children();
            case Inline.Mark mark -> mark.children();
            case Inline.Strike strike -> strike.children();
            case Inline.Link link -> link.children();
            case Inline.Text text -> List.of();
            case Inline.Code code -> List.of();
            case Inline.Image image -> List.of();
            case Inline.Tag tag -> List.of();
            case Inline.Break end -> List.of();
        };
    }

    /// The same mark on other children.
    private static Inline marked(Inline inline, Span span, List<Inline> children) {
        return switch (inline) {
            case Inline.Strong strong -> new Inline.Strong(span, children);
            case Inline.Emphasis emphasis -> new Inline.Emphasis(span, children);
            case Inline.Mark mark -> new Inline.Mark(span, span, children);
            case Inline.Strike strike -> new Inline.Strike(span, children);
            case Inline.Link link -> new Inline.Link(span, link.target(), children);
            case Inline.Text text -> text;
            case Inline.Code code -> code;
            case Inline.Image image -> image;
            case Inline.Tag tag -> tag;
            case Inline.Break end -> end;
        };
    }

    /// Without line breaks and white space at both ends; the span shrinks to what is left.
    public static RichText trim(RichText text) {
        List<Inline> all = text.inlines();
        int from = 0;
        int to = all.size();
        while (from < to && isSpace(all.get(from))) {
            from++;
        }
        while (from < to && isSpace(all.get(to - 1))) {
            to--;
        }
        if (from == to) {
            return new RichText(Span.at(text.span().start()), List.of());
        }
        Inline first = leading(all.get(from));
        if (to - from == 1) {
            Inline only = trailing(first);
            return new RichText(only.span(), List.of(only));
        }
        Inline last = trailing(all.get(to - 1));
        Span span = first.span().cover(last.span());
        if (to - from == all.size()
                && first.span().equals(all.get(0).span())
                && last.span().equals(all.get(to - 1).span())) {
            return span.equals(text.span()) ? text : new RichText(span, all);
        }
        List<Inline> inlines = new ArrayList<>(all.subList(from, to));
        inlines.set(0, first);
        inlines.set(inlines.size() - 1, last);
        return new RichText(span, inlines);
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
            if (cut == 0) {
                return inline;
            }
            return new Inline.Text(
                    new Span(text.span().start() + cut, text.span().end()), stripped);
        }
        return inline;
    }

    private static Inline trailing(Inline inline) {
        if (inline instanceof Inline.Text text
                && text.text().length() == text.span().length()) {
            String stripped = text.text().stripTrailing();
            if (stripped.length() == text.text().length()) {
                return inline;
            }
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
        if (inline instanceof Inline.Text text) {
            out.add(text(text, part));
            return;
        }
        List<Inline> children = sub(children(inline), span);
        boolean holdsOthers = !children(inline).isEmpty();
        if (!holdsOthers && !(inline instanceof Inline.Break)) {
            out.add(inline);
        } else if (!children.isEmpty()) {
            out.add(marked(inline, part, children));
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
