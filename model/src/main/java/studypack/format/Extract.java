package studypack.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.markdown.Inline;
import studypack.markdown.Markdown;
import studypack.markdown.Relocation;
import studypack.markdown.RichText;
import studypack.note.Passage;
import studypack.text.Span;

/// What a cell, a field or a string of a file says, escapes resolved, with the place of every unit in the file.
final class Extract {
    private static final Pattern CODE = Pattern.compile("(?<!`)(`+)(?!`)([^`\\r\\n]+)\\1(?!`)");

    private final StringBuilder text = new StringBuilder();
    private final int at;
    private @Nullable String whole;
    private int[] starts = new int[32];
    private int[] ends = new int[32];

    /// @param at where it begins in the file
    Extract(int at) {
        this.at = at;
    }

    /// The file's own units from `start` to `end`.
    static Extract of(String file, int start, int end) {
        Extract extract = new Extract(start);
        extract.add(file, start, end);
        return extract;
    }

    void add(String file, int start, int end) {
        for (int i = start; i < end; i++) {
            add(file.charAt(i), i, i + 1);
        }
    }

    /// @param start where the file writes the unit, perhaps with several of its own
    void add(char unit, int start, int end) {
        int length = text.length();
        if (length == starts.length) {
            starts = Arrays.copyOf(starts, length * 2);
            ends = Arrays.copyOf(ends, length * 2);
        }
        starts[length] = start;
        ends[length] = end;
        text.append(unit);
        whole = null;
    }

    void add(Extract other) {
        for (int i = 0; i < other.text.length(); i++) {
            add(other.text.charAt(i), other.starts[i], other.ends[i]);
        }
    }

    String text() {
        String said = whole;
        if (said == null) {
            said = text.toString();
            whole = said;
        }
        return said;
    }

    boolean isBlank() {
        return text().isBlank();
    }

    Span span() {
        return place(new Span(0, text.length()));
    }

    /// The place in the file of a piece of the text.
    Span place(Span span) {
        if (!span.isEmpty()) {
            return new Span(starts[span.start()], Math.max(starts[span.start()], ends[span.end() - 1]));
        }
        int offset = span.start();
        return Span.at(offset < text.length() ? starts[offset] : offset == 0 ? at : ends[offset - 1]);
    }

    Extract sub(int from, int to) {
        Extract part = new Extract(place(Span.at(from)).start());
        for (int i = from; i < to; i++) {
            part.add(text.charAt(i), starts[i], ends[i]);
        }
        return part;
    }

    /// Without white space at both ends.
    Extract strip() {
        int from = 0;
        int to = text.length();
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return sub(from, to);
    }

    /// With one sign where two of them stand.
    Extract withoutDoubled(char sign) {
        Extract single = new Extract(place(Span.at(0)).start());
        for (int i = 0; i < text.length(); i++) {
            boolean doubled = text.charAt(i) == sign && i + 1 < text.length() && text.charAt(i + 1) == sign;
            single.add(text.charAt(i), starts[i], ends[doubled ? i + 1 : i]);
            i += doubled ? 1 : 0;
        }
        return single;
    }

    /// Blocks that were read from [#text()], in their place.
    Passage passage(List<Block> blocks) {
        return new Passage(span(), Relocation.to(this::place, blocks));
    }

    Passage markdown() {
        return passage(Markdown.read(text(), 0));
    }

    Passage html(HtmlReader.Lines lines) {
        return passage(HtmlReader.read(text(), lines));
    }

    /// Characters that mean nothing but themselves, line by line.
    Passage plain() {
        RichText lines = lines(false);
        return lines.inlines().isEmpty()
                ? new Passage(span(), List.of())
                : passage(List.of(new Block.Paragraph(lines.span(), lines)));
    }

    /// The same, but for words between back-ticks, which are code.
    Passage cell() {
        RichText lines = lines(true);
        return lines.inlines().isEmpty()
                ? new Passage(span(), List.of())
                : passage(List.of(new Block.Paragraph(lines.span(), lines)));
    }

    private RichText lines(boolean code) {
        String whole = text();
        List<Inline> inlines = new ArrayList<>();
        int from = 0;
        while (from <= whole.length()) {
            int to = from;
            while (to < whole.length() && whole.charAt(to) != '\n' && whole.charAt(to) != '\r') {
                to++;
            }
            line(whole, new Span(from, to), code, inlines);
            if (to == whole.length()) {
                break;
            }
            from = to + (whole.startsWith("\r\n", to) ? 2 : 1);
            inlines.add(new Inline.Break(new Span(to, from), true));
        }
        return studypack.markdown.Cut.trim(new RichText(new Span(0, whole.length()), inlines));
    }

    private static void line(String whole, Span line, boolean code, List<Inline> out) {
        Matcher word = CODE.matcher(whole).region(line.start(), line.end());
        int from = line.start();
        while (code && word.find()) {
            text(whole, from, word.start(), out);
            Span inner = new Span(word.start(2), word.end(2));
            out.add(new Inline.Code(new Span(word.start(), word.end()), inner, word.group(2)));
            from = word.end();
        }
        text(whole, from, line.end(), out);
    }

    private static void text(String whole, int from, int to, List<Inline> out) {
        if (from < to) {
            out.add(new Inline.Text(new Span(from, to), whole.substring(from, to)));
        }
    }
}
