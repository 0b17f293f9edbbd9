package studypack.validate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.markdown.Walk;
import studypack.note.Item;
import studypack.note.Note;
import studypack.text.Span;

/// By what a finding is known again when lines above it come and go, questions are renumbered, and notes are moved or
/// saved in another encoding: by what is written in the piece of the note that it stands in. For one thread.
///
/// The piece is the question or term; where there is none the row, paragraph, heading or block of code; else the line.
/// What is said of a note as a whole is known by its rule alone. The form is part of the files that users keep
/// (`docs/baseline.md`) and never changes.
public final class Fingerprints {
    /// Rules whose findings are about the file, whatever line they are shown at.
    static final Set<String> OF_NOTE = Set.of(
            "duplicate/note",
            "text/byte-order-mark",
            "text/mixed-line-ends",
            "text/no-final-newline",
            "text/undecodable",
            "text/wrong-encoding");

    /// Of every finding about a note as a whole.
    public static final String WHOLE = print("");

    private static final int HEAD = 32;

    /// What numbers a question, and the marks before it.
    private static final Pattern NUMBER = Pattern.compile(
            "[\\s#>*+|(\\[-]*(?:Q|Question|No\\.?|문제|질문)?\\s*#?\\d{1,4}\\s*[.):\\]번-]", Pattern.CASE_INSENSITIVE);

    private static final Pattern MARKS = Pattern.compile("[\\s#>*+|-]+");

    private final Note note;
    private @Nullable List<Item> items;
    private @Nullable List<Span> pieces;

    /// @param unit  the piece of the reading text that the finding belongs to
    /// @param print sixteen hexadecimal digits, those of the text of the unit; the same for all findings in it
    public record Fingerprint(Span unit, String print) {}

    public Fingerprints(Note note) {
        this.note = note;
    }

    /// @param rule `area/name`
    /// @param span of a finding of the rule, in the reading text
    public Fingerprint of(String rule, Span span) {
        return isOfNote(rule) ? new Fingerprint(new Span(0, note.source().text().length()), WHOLE) : of(span);
    }

    /// What the rule finds is about the file, whatever line it is shown at.
    public static boolean isOfNote(String rule) {
        return OF_NOTE.contains(rule);
    }

    /// Of a place that a rule may find, one that is not about the file.
    public Fingerprint of(Span span) {
        if (span.start() > note.source().text().length()) {
            return new Fingerprint(
                    span,
                    print(note.source()
                            .original(span)
                            .in(note.source().decoded().text())));
        }
        Item item = covering(items(), Item::span, span);
        if (item != null) {
            return new Fingerprint(item.span(), print(text(item)));
        }
        Span piece = covering(pieces(), Function.identity(), span);
        Span unit = piece != null ? piece : line(span);
        return new Fingerprint(unit, print(withoutNumber(unit.in(note.source().text()))));
    }

    /// Of a piece that is written so.
    public static String ofText(String text) {
        return print(text);
    }

    /// From its prompt on; what stands before that names or numbers the question.
    private String text(Item item) {
        Span prompt = item.prompt().span();
        Span span = item.span();
        int start = span.covers(prompt) ? prompt.start() : span.start();
        return withoutNumber(new Span(start, span.end()).in(note.source().text()));
    }

    private static String withoutNumber(String text) {
        String head = text.substring(0, Math.min(HEAD, text.length()));
        for (Pattern leading : List.of(NUMBER, MARKS)) {
            Matcher found = leading.matcher(head);
            if (found.lookingAt()) {
                return text.substring(found.end());
            }
        }
        return text;
    }

    /// Of everything but white space, composed: 64 bits by FNV-1a over UTF-16 units, spread by the end of splitmix64.
    private static String print(String text) {
        String composed = Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (!Character.isWhitespace(c) && c != '\u00A0') {
                hash = (hash ^ c) * 0x100000001B3L;
            }
        }
        hash = (hash ^ (hash >>> 30)) * 0xBF58476D1CE4E5B9L;
        hash = (hash ^ (hash >>> 27)) * 0x94D049BB133111EBL;
        return hex(hash ^ (hash >>> 31));
    }

    private static String hex(long hash) {
        String digits = Long.toHexString(hash);
        return "0".repeat(16 - digits.length()) + digits;
    }

    private Span line(Span span) {
        return note.source().lines().line(note.source().lines().lineAt(span.start()));
    }

    private List<Item> items() {
        if (items == null) {
            items = note.items();
        }
        return items;
    }

    private List<Span> pieces() {
        if (pieces == null) {
            pieces = new ArrayList<>();
            for (Block block : Walk.blocks(note.blocks())) {
                collect(block, pieces);
            }
        }
        return pieces;
    }

    /// The pieces do not overlap and come in order.
    private static void collect(Block block, List<Span> pieces) {
        switch (block) {
            case Block.Table table -> {
                pieces.add(table.header().span());
                table.rows().forEach(row -> pieces.add(row.span()));
            }
            case Block.Details details -> pieces.add(details.summary().span());
            case Block.Callout callout -> pieces.add(callout.title().span());
            case Block.Heading heading -> pieces.add(heading.span());
            case Block.Paragraph paragraph -> pieces.add(paragraph.span());
            case Block.Code code -> pieces.add(code.span());
            case Block.Html html -> pieces.add(html.span());
            case Block.Comment comment -> pieces.add(comment.span());
            case Block.Quote quote -> {}
            case Block.Bullets list -> {}
            case Block.Rule rule -> {}
        }
    }

    /// The last that begins before the span or with it, where the span ends within it.
    private static <T> @Nullable T covering(List<T> sorted, Function<T, Span> place, Span span) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (place.apply(sorted.get(middle)).start() <= span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && place.apply(sorted.get(low - 1)).covers(span) ? sorted.get(low - 1) : null;
    }
}
