package studypack.question;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.markdown.Cut;
import studypack.markdown.Flat;
import studypack.markdown.Inline;
import studypack.markdown.RichText;
import studypack.text.Span;

/// One line of a note in whatever block it stands, for people write the parts of a question as headings, list items,
/// lines of a paragraph or of code, and change between them.
final class Unit {
    /// What the line is of its block.
    enum Kind {
        HEADING,
        LINE,
        BULLET,
        /// A line of a code block in which a question is written.
        CODE_LINE,
        /// Code, a table, a picture in HTML: nothing to look into.
        SOLID,
        /// Folded text.
        FOLD,
        RULE,
        COMMENT
    }

    private static final RichText NOTHING = new RichText(Span.at(0), List.of());

    final Kind kind;
    final Span span;
    final Block block;
    /// Empty where the unit is no running text.
    final RichText text;
    /// How many list items it stands in.
    final int depth;
    /// Which of the blocks of the level it belongs to.
    final int top;
    /// First line of its paragraph or block.
    final boolean opens;
    /// Stands in a quote.
    final boolean quoted;
    /// Its list item's box; null without one.
    final @Nullable Boolean task;
    /// Its list item's number; null where it has none.
    final @Nullable String number;
    /// Where its list item ends; 0 outside lists.
    final int itemEnd;

    private @Nullable Flat flat;
    private @Nullable OptionLabel label;
    private boolean labelRead;
    private @Nullable Start start;
    private boolean startRead;
    private @Nullable Boolean asks;

    /// What [Words#in(String)] says of those that were looked for.
    private @Nullable Map<Words, Integer> behind;

    Unit(
            Kind kind,
            Span span,
            Block block,
            @Nullable RichText text,
            Place place,
            boolean opens,
            @Nullable Boolean task,
            @Nullable String number) {
        this.kind = kind;
        this.span = span;
        this.block = block;
        this.text = text == null ? NOTHING : text;
        this.depth = place.depth();
        this.top = place.top();
        this.quoted = place.quoted();
        this.itemEnd = place.itemEnd();
        this.opens = opens;
        this.task = task;
        this.number = number;
    }

    /// Where the flattening is.
    record Place(int top, int depth, boolean quoted, int itemEnd) {
        Place inItem(Block.Bullet item) {
            return new Place(top, depth + 1, quoted, item.span().end());
        }

        Place inQuote() {
            return new Place(top, depth, true, itemEnd);
        }
    }

    /// A line of the same paragraph, an item of the same list.
    boolean isOfBlock(Unit other) {
        return block.span().equals(other.block.span());
    }

    boolean isText() {
        return !text.inlines().isEmpty();
    }

    Flat flat() {
        Flat known = flat;
        if (known == null) {
            known = Flat.of(text);
            flat = known;
        }
        return known;
    }

    String plain() {
        return flat().text();
    }

    /// Whether the line asks; it is asked often, and takes long to tell.
    boolean asks() {
        Boolean known = asks;
        if (known == null) {
            known = Asking.asks(plain());
            asks = known;
        }
        return known;
    }

    /// Behind the words and their separator where the line begins with them, -1 where it does not.
    int behind(Words words) {
        Map<Words, Integer> known = behind;
        if (known == null) {
            known = new EnumMap<>(Words.class);
            behind = known;
        }
        return known.computeIfAbsent(words, asked -> isSentence() ? -1 : asked.in(plain()));
    }

    /// A line that goes on in the middle of a sentence announces nothing, whatever word it begins with.
    private boolean isSentence() {
        return kind == Kind.LINE && !opens && Character.isLowerCase(first()) && plain().indexOf(':') < 0;
    }

    /// The line's first character that is no white space, 0 where it has none; known without reading the line.
    int first() {
        String head = head(text.inlines());
        int at = Signs.space(head, 0);
        return at < head.length() ? head.charAt(at) : 0;
    }

    /// The same as a code point: many signs are two units.
    int firstPoint() {
        String head = head(text.inlines());
        int at = Signs.space(head, 0);
        return at < head.length() ? head.codePointAt(at) : 0;
    }

    /// A sign of the kind that labels options stands somewhere in the line.
    boolean holdsSign() {
        return holdsSign(text.inlines());
    }

    /// A letter that may label an option stands somewhere in the line, with its dot or bracket.
    boolean holdsLetter() {
        return holdsLetter(text.inlines());
    }

    private static boolean holdsLetter(List<Inline> inlines) {
        for (Inline inline : inlines) {
            boolean holds =
                    inline instanceof Inline.Text piece ? holdsLetter(piece.text()) : holdsLetter(Cut.children(inline));
            if (holds) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsLetter(String piece) {
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            char next = i + 1 < piece.length() ? piece.charAt(i + 1) : ' ';
            if (c == 'ア' || (c == 'A' && (next == '.' || next == ')')) || (c == 'a' && next == ')')) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsSign(String piece) {
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            if (c == '①' || c == 'ⓐ' || c == '❶') {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsSign(List<Inline> inlines) {
        for (Inline inline : inlines) {
            boolean holds =
                    inline instanceof Inline.Text piece ? holdsSign(piece.text()) : holdsSign(Cut.children(inline));
            if (holds) {
                return true;
            }
        }
        return false;
    }

    private static String head(List<Inline> inlines) {
        for (Inline inline : inlines) {
            switch (inline) {
                case Inline.Text piece -> {
                    if (!piece.text().isBlank()) {
                        return piece.text();
                    }
                }
                case Inline.Code code -> {
                    return code.text();
                }
                default -> {
                    String inside = head(Cut.children(inline));
                    if (!inside.isEmpty()) {
                        return inside;
                    }
                }
            }
        }
        return "";
    }

    /// The label that the line begins with, null where it has none.
    @Nullable
    OptionLabel label() {
        if (!labelRead) {
            labelRead = true;
            label = isText() && kind != Kind.COMMENT && OptionLabel.mayBegin(head(text.inlines()))
                    ? OptionLabel.at(plain(), 0, kind == Kind.BULLET && number == null)
                    : null;
            if (label == null && kind == Kind.BULLET && number != null && task == null) {
                label = OptionLabel.ofNumber(number);
            }
        }
        return label;
    }

    /// How the line begins a question, null where it does not.
    @Nullable
    Start start() {
        if (!startRead) {
            startRead = true;
            start = Start.of(this);
        }
        return start;
    }

    /// Behind the first `chars` characters of the line.
    int offset(int chars) {
        return chars >= flat().length()
                ? text.span().end()
                : chars == 0
                        ? text.span().start()
                        : flat().span(chars, chars + 1).start();
    }
}
