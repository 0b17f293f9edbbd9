package studypack.markdown;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import studypack.text.Span;

/// Running text as plain characters that know where they stand, so that a pattern found in them gives a span.
///
/// Line ends are one space or, where hard, a line feed; a picture is one character (U+FFFC), and tags are none. What
/// cannot be seen
/// (zero-width characters, variation selectors) is left out, and a letter that was taken apart (NFD) is one character,
/// and
/// full-width letters and spaces of any width are as wide as others.
public final class Flat {
    /// OBJECT REPLACEMENT CHARACTER
    private static final char PICTURE = '\uFFFC';

    private final String text;

    /// The pieces in order: where each begins in the text, and what part of the source it was read from.
    private int[] heads = new int[1];

    private Span[] sources = new Span[1];
    private int pieces;

    private Flat(List<Inline> inlines) {
        if (inlines.size() == 1 && inlines.get(0) instanceof Inline.Text only && isPlain(only.text())) {
            // Most text is of one piece.
            add(0, only.span());
            text = only.text();
            return;
        }
        StringBuilder out = new StringBuilder();
        append(inlines, out);
        text = out.toString();
    }

    public static Flat of(RichText text) {
        return new Flat(text.inlines());
    }

    public String text() {
        return text;
    }

    public int length() {
        return text.length();
    }

    /// Where the characters from `start` to `end` stand in the source.
    public Span span(int start, int end) {
        if (start < end) {
            return new Span(first(start), last(end - 1));
        }
        return Span.at(start < text.length() ? first(start) : text.isEmpty() ? 0 : last(text.length() - 1));
    }

    /// Where a group of a match stands in the source.
    public Span span(Matcher matcher, int group) {
        return span(matcher.start(group), matcher.end(group));
    }

    private int first(int at) {
        int piece = piece(at);
        return sources[piece].start() + (isSame(piece) ? at - heads[piece] : 0);
    }

    private int last(int at) {
        int piece = piece(at);
        return isSame(piece) ? sources[piece].start() + at - heads[piece] + 1 : sources[piece].end();
    }

    private int piece(int at) {
        int found = Arrays.binarySearch(heads, 0, pieces, at);
        return found >= 0 ? found : -found - 2;
    }

    /// The source says what the text says, unit for unit.
    private boolean isSame(int piece) {
        int end = piece + 1 < pieces ? heads[piece + 1] : text.length();
        return end - heads[piece] == sources[piece].length();
    }

    private void append(List<Inline> inlines, StringBuilder out) {
        for (Inline inline : inlines) {
            switch (inline) {
                case Inline.Text piece -> append(piece.text(), piece.span(), out);
                case Inline.Code code -> append(code.text(), code.inner(), out);
                case Inline.Strong strong -> append(strong.children(), out);
                case Inline.Emphasis emphasis -> append(emphasis.children(), out);
                case Inline.Strike strike -> append(strike.children(), out);
                case Inline.Mark mark -> append(mark.children(), out);
                case Inline.Link link -> append(link.children(), out);
                case Inline.Break end -> append(end.hard() ? "\n" : " ", end.span(), out);
                case Inline.Image image -> {
                    add(out.length(), image.span());
                    out.append(PICTURE);
                }
                case Inline.Tag tag -> {}
            }
        }
    }

    private void append(String piece, Span span, StringBuilder out) {
        if (isPlain(piece)) {
            if (!piece.isEmpty()) {
                add(out.length(), span);
                out.append(piece);
            }
            return;
        }
        boolean same = piece.length() == span.length();
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            c = narrow(c);
            Span at = same ? new Span(span.start() + i, span.start() + i + 1) : span;
            if (!isUnseen(c) && !(isPart(c) && joins(c, at.end(), out))) {
                add(out.length(), at);
                out.append(c);
            }
        }
    }

    /// Every unit stands in the text as it is.
    private static boolean isPlain(String piece) {
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            boolean syllable = c >= 0xAC00 && c <= 0xD7A3;
            if (c >= 0xA0 && !syllable && (narrow(c) != c || isUnseen(c) || isPart(c))) {
                return false;
            }
        }
        return true;
    }

    /// Full-width letters, digits and signs, and spaces of any width, as ASCII has them.
    private static char narrow(char c) {
        if (c >= 0xFF01 && c <= 0xFF5E) {
            return (char) (c - 0xFEE0);
        }
        return c == 0x3000 || c == 0xA0 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F ? ' ' : c;
    }

    private static boolean isUnseen(char c) {
        return (c >= 0x200B && c <= 0x200D) || c == 0x2060 || c == 0xFEFF || (c >= 0xFE00 && c <= 0xFE0F);
    }

    /// An accent, a voicing mark, a vowel or final of Hangul.
    private static boolean isPart(char c) {
        return (c >= 0x300 && c <= 0x36F) || (c >= 0x1161 && c <= 0x11C2) || c == 0x3099 || c == 0x309A;
    }

    /// Whether the part makes one letter with the character before it, which then ends at `end` of the source.
    private boolean joins(char part, int end, StringBuilder out) {
        int last = out.length() - 1;
        if (last < 0) {
            return false;
        }
        String whole = Normalizer.normalize(out.substring(last) + part, Normalizer.Form.NFC);
        if (whole.length() != 1) {
            return false;
        }
        int piece = pieces - 1;
        Span source = sources[piece];
        int before = last - heads[piece];
        if (before > 0) {
            boolean same = before + 1 == source.length();
            sources[piece] = same ? new Span(source.start(), source.start() + before) : source;
            add(last, new Span(same ? source.start() + before : source.start(), end));
        } else {
            sources[piece] = new Span(source.start(), end);
        }
        out.setCharAt(last, whole.charAt(0));
        return true;
    }

    private void add(int head, Span source) {
        if (pieces == heads.length) {
            heads = Arrays.copyOf(heads, pieces * 2 + 2);
            sources = Arrays.copyOf(sources, pieces * 2 + 2);
        }
        heads[pieces] = head;
        sources[pieces++] = source;
    }
}
