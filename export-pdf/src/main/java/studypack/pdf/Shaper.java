package studypack.pdf;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Finds a font and a width for every cluster of a text.
///
/// Nothing visible is dropped: what no font has is drawn as an empty square, copied as what it is, and reported.
final class Shaper {
    /// `□`
    private static final int SQUARE = 0x25A1;

    private final FontStack fonts;
    private final Unprintable unprintable;
    private final boolean measuring;

    /// @param measuring nothing will be painted: the pass that counts pages
    Shaper(FontStack fonts, Unprintable unprintable, boolean measuring) {
        this.fonts = fonts;
        this.measuring = measuring;
        this.unprintable = unprintable;
    }

    Shaped shape(List<Piece> pieces) {
        Shaped shaped = new Shaped(pieces, measuring);
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.figure() != null) {
                int sign = piece.text().charAt(0);
                shaped.add(i, Shaped.WORD, sign, fonts.regular(), piece.figure().own(0));
                continue;
            }
            String text = Normalizer.normalize(piece.text(), Normalizer.Form.NFC);
            for (int at = 0; at < text.length(); ) {
                int end = Clusters.end(text, at);
                if (end - at == 1) {
                    one(shaped, i, piece, text.charAt(at), false);
                } else {
                    cluster(shaped, i, piece, text.substring(at, end));
                }
                at = end;
            }
        }
        return shaped;
    }

    /// The width of a text in one line.
    float width(String text, Style style) {
        return shape(List.of(new Piece(text, style, Node.ARTIFACT, 0))).naturalWidth();
    }

    Line line(String text, Style style, Node node) {
        Shaped shaped = shape(List.of(new Piece(text, style, node, 0)));
        return shaped.line(0, shaped.size());
    }

    /// A picture as a line of its own.
    Line plate(Piece piece, Figure figure, float width) {
        Run run = new Run("", fonts.regular(), piece.style(), 0, width, piece.node(), null, figure);
        return new Line(List.of(run), width, List.of());
    }

    private void one(Shaped shaped, int index, Piece piece, int c, boolean asEmoji) {
        if (c == '\n') {
            shaped.add(index, Shaped.BREAK, c, "", fonts.regular(), 0, null);
            return;
        }
        Style style = piece.style();
        if (c == ' ' || c == '\t' || c == '\r' || (Character.isSpaceChar(c) && c != 0xA0 && c != 0x202F)) {
            Face face = style.mono() ? fonts.mono() : fonts.regular();
            int width = c == 0x3000 ? 1000 : face.width(' ');
            shaped.add(index, Shaped.SPACE, ' ', face, width * style.size() / 1000);
            return;
        }
        if (Clusters.isSilent(c)) {
            return;
        }
        Face face = fonts.covering(c, style, asEmoji);
        if (face != null) {
            shaped.add(index, Shaped.WORD, c, face, face.width(c) * style.size() / 1000);
        } else if (Character.isSpaceChar(c)) {
            float width = fonts.regular().width(' ') * style.size() / 1000;
            shaped.add(index, Shaped.WORD, c, " ", fonts.regular(), width, null);
        } else {
            substitute(shaped, index, piece, c);
        }
    }

    /// A ligature or a styled letter that no font has can be told with plain ones.
    private void substitute(Shaped shaped, int index, Piece piece, int c) {
        Style style = piece.style();
        String plain = c > Character.MAX_SURROGATE || c < Character.MIN_SURROGATE
                ? Normalizer.normalize(text(c), Normalizer.Form.NFKC)
                : text(c);
        if (plain.equals(text(c))
                || plain.codePoints().anyMatch(each -> !fonts.regular().has(each))) {
            missing(shaped, index, piece, c);
            return;
        }
        float width = 0;
        for (int at = 0; at < plain.length(); at = plain.offsetByCodePoints(at, 1)) {
            width += fonts.regular().width(plain.codePointAt(at)) * style.size() / 1000;
        }
        shaped.add(index, Shaped.WORD, c, plain, fonts.regular(), width, text(c));
    }

    private void cluster(Shaped shaped, int index, Piece piece, String cluster) {
        StringBuilder key = new StringBuilder();
        boolean asEmoji = false;
        int visible = 0;
        for (int at = 0; at < cluster.length(); ) {
            int c = cluster.codePointAt(at);
            at += Character.charCount(c);
            asEmoji |= c == 0xFE0F || Clusters.isTone(c);
            if (!Clusters.isVariation(c) && !Clusters.isTone(c)) {
                key.appendCodePoint(c);
                visible += Clusters.isSilent(c) ? 0 : 1;
            }
        }
        Integer whole = visible < 2 ? null : fonts.sequences().get(key.toString());
        if (whole != null && fonts.emoji().has(whole)) {
            float width = fonts.emoji().width(whole) * piece.style().size() / 1000;
            shaped.add(index, Shaped.WORD, cluster.codePointAt(0), text(whole), fonts.emoji(), width, cluster);
            return;
        }
        if (key.isEmpty()) {
            // A skin tone alone.
            key.append(cluster);
        } else if (visible == 1
                && key.length() < cluster.length()
                && fonts.emoji().has(key.codePointAt(0))
                && asEmoji) {
            int c = key.codePointAt(0);
            float width = fonts.emoji().width(c) * piece.style().size() / 1000;
            shaped.add(index, Shaped.WORD, c, text(c), fonts.emoji(), width, cluster);
            return;
        }
        for (int at = 0; at < key.length(); ) {
            int c = key.codePointAt(at);
            at += Character.charCount(c);
            one(shaped, index, piece, c, asEmoji);
        }
    }

    private void missing(Shaped shaped, int index, Piece piece, int c) {
        unprintable.met(c, piece.at());
        float width = fonts.regular().width(SQUARE) * piece.style().size() / 1000;
        String actual = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? "\uFFFD" : text(c);
        shaped.add(index, Shaped.WORD, c, text(SQUARE), fonts.regular(), width, actual);
    }

    private static String text(int c) {
        return Character.toString(c);
    }

    /// `U+1F9FF`, with the name that Unicode gives it.
    static String describe(int c) {
        @Nullable String name = Character.getName(c);
        return String.format(Locale.ROOT, "U+%04X", c) + (name == null ? "" : " (" + name + ")");
    }
}
