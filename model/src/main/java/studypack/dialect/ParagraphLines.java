package studypack.dialect;

import java.util.ArrayList;
import java.util.List;
import studypack.markdown.Cut;
import studypack.markdown.Inline;
import studypack.markdown.RichText;

/// The lines of a paragraph, which can be put together again without looking through all of it.
///
/// @param breaks the line end behind each line but the last
record ParagraphLines(List<RichText> lines, List<Inline> breaks) {

    static ParagraphLines of(RichText text) {
        List<RichText> lines = Cut.lines(text);
        List<Inline> all = new ArrayList<>();
        collect(text.inlines(), all);
        List<Inline> breaks = new ArrayList<>();
        int at = 0;
        for (RichText line : lines.subList(0, lines.size() - 1)) {
            while (all.get(at).span().start() < line.span().end()) {
                at++;
            }
            breaks.add(all.get(at));
        }
        return new ParagraphLines(lines, breaks);
    }

    private static void collect(List<Inline> inlines, List<Inline> breaks) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Break) {
                breaks.add(inline);
            } else {
                collect(Cut.children(inline), breaks);
            }
        }
    }

    int size() {
        return lines.size();
    }

    RichText get(int line) {
        return lines.get(line);
    }

    /// The lines `from` to `to`, the last not included.
    RichText joined(int from, int to) {
        return joined(lines.get(from), from + 1, to);
    }

    /// A piece of a line, and the lines `from` to `to` behind it.
    RichText joined(RichText first, int from, int to) {
        List<Inline> inlines = new ArrayList<>(first.inlines());
        for (int line = from; line < to; line++) {
            inlines.add(breaks.get(line - 1));
            inlines.addAll(lines.get(line).inlines());
        }
        return new RichText(first.span().cover(lines.get(to - 1).span()), inlines);
    }
}
