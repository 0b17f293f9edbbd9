package studypack.markdown;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import studypack.text.Span;

/// Running text as plain characters that know where they stand, so that a pattern found in them gives a span.
///
/// Line ends are one space or, where hard, a line feed; pictures and tags have no characters. What cannot be seen
/// (zero-width characters, variation selectors) is left out, a letter that was taken apart (NFD) is one character, and
/// full-width letters and spaces of any width are as wide as others.
public final class Flat {
    private final StringBuilder text = new StringBuilder();
    private int[] starts = new int[64];
    private int[] ends = new int[64];

    private Flat() {}

    public static Flat of(RichText text) {
        Flat flat = new Flat();
        flat.append(text.inlines());
        return flat;
    }

    public String text() {
        return text.toString();
    }

    public int length() {
        return text.length();
    }

    /// Where the characters from `start` to `end` stand in the source.
    public Span span(int start, int end) {
        if (start >= end) {
            int at = start < text.length() ? starts[start] : text.isEmpty() ? 0 : ends[text.length() - 1];
            return Span.at(at);
        }
        return new Span(starts[start], ends[end - 1]);
    }

    /// Where a group of a match stands in the source.
    public Span span(Matcher matcher, int group) {
        return span(matcher.start(group), matcher.end(group));
    }

    private void append(List<Inline> inlines) {
        for (Inline inline : inlines) {
            switch (inline) {
                case Inline.Text piece -> append(piece.text(), piece.span());
                case Inline.Code code -> append(code.text(), code.inner());
                case Inline.Strong strong -> append(strong.children());
                case Inline.Emphasis emphasis -> append(emphasis.children());
                case Inline.Strike strike -> append(strike.children());
                case Inline.Mark mark -> append(mark.children());
                case Inline.Link link -> append(link.children());
                case Inline.Break end -> append(end.hard() ? "\n" : " ", end.span());
                case Inline.Image image -> {}
                case Inline.Tag tag -> {}
            }
        }
    }

    private void append(String piece, Span span) {
        boolean same = piece.length() == span.length();
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            if (c >= 0xFF01 && c <= 0xFF5E) {
                c = (char) (c - 0xFEE0);
            } else if (c == 0x3000 || c == 0xA0 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F) {
                c = ' ';
            }
            if (c >= 0x300 && (isUnseen(c) || joins(c, same ? span.start() + i + 1 : span.end()))) {
                continue;
            }
            int at = text.length();
            if (at == starts.length) {
                starts = Arrays.copyOf(starts, at * 2);
                ends = Arrays.copyOf(ends, at * 2);
            }
            starts[at] = same ? span.start() + i : span.start();
            ends[at] = same ? span.start() + i + 1 : span.end();
            text.append(c);
        }
    }

    private static boolean isUnseen(char c) {
        return (c >= 0x200B && c <= 0x200D) || c == 0x2060 || c == 0xFEFF || (c >= 0xFE00 && c <= 0xFE0F);
    }

    /// Whether the character only completes the one before it: an accent, a voicing mark, a vowel or final of Hangul.
    private boolean joins(char c, int end) {
        boolean part = c <= 0x36F || (c >= 0x1161 && c <= 0x11C2) || c == 0x3099 || c == 0x309A;
        int last = text.length() - 1;
        if (!part || last < 0) {
            return false;
        }
        String whole = Normalizer.normalize(text.substring(last) + c, Normalizer.Form.NFC);
        if (whole.length() != 1) {
            return false;
        }
        text.setCharAt(last, whole.charAt(0));
        ends[last] = end;
        return true;
    }
}
