package studypack.validate.ignore;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studypack.text.SourceText;
import studypack.text.Span;
import studypack.validate.pack.Packer;
import studypack.validate.pack.Unpacker;

/// `<!-- studypack-ignore key/missing, term: reason -->`, as it is written.
///
/// @param span   of the comment, in the text of the file
/// @param piece  what the reading text leaves out for it: its lines, or the space before it too; several comments
///               side by side share one
/// @param kind   what it is about
/// @param word   that says so: `studypack-ignore-start`
/// @param names  of rules and areas
/// @param reason in one line, "" where there is none
/// @param at     where it was taken out of the reading text
public record IgnoreComment(Span span, Span piece, Kind kind, Span word, List<Name> names, String reason, int at) {
    private static final String BEGIN = "<!--";
    private static final String END = "-->";
    private static final String WORD = "studypack-ignore";
    private static final List<Kind> KINDS = List.of(Kind.values());
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern NAME = Pattern.compile("[^\\s,][^,]*");

    /// A rule or an area.
    ///
    /// @param span in the text of the file
    public record Name(String name, Span span) {}

    /// What a comment is about.
    public enum Kind {
        /// It stands on lines of its own: what comes next.
        NEXT,
        /// It stands in a line: what it stands in.
        HERE,
        /// Everything from it on.
        START,
        /// No more.
        END,
        /// The whole file.
        FILE,
        /// Nobody knows; its word is none of these.
        UNKNOWN
    }

    public IgnoreComment {
        names = List.copyOf(names);
    }

    void pack(Packer out) {
        out.span(span);
        out.span(piece);
        out.number(KINDS.indexOf(kind));
        out.span(word);
        out.list(names, (packer, name) -> {
            packer.text(name.name());
            packer.span(name.span());
        });
        out.text(reason);
        out.number(at);
    }

    static IgnoreComment unpack(Unpacker in) {
        return new IgnoreComment(
                in.span(),
                in.span(),
                KINDS.get(in.number()),
                in.span(),
                in.list(name -> new Name(name.text(), name.span())),
                in.text(),
                in.number());
    }

    /// Those of a note, in order.
    public static List<IgnoreComment> in(SourceText source) {
        if (source.leftOut().isEmpty()) {
            return List.of();
        }
        String text = source.decoded().text();
        List<IgnoreComment> comments = new ArrayList<>();
        for (Span piece : source.leftOut()) {
            int at = source.readingOffset(piece.start());
            int from = text.indexOf(BEGIN, piece.start());
            while (from >= 0 && from < piece.end()) {
                int end = text.indexOf(END, from) + END.length();
                comments.add(of(text, new Span(from, end), piece, at));
                from = text.indexOf(BEGIN, end);
            }
        }
        return comments;
    }

    private static IgnoreComment of(String text, Span span, Span piece, int at) {
        int start = text.indexOf(WORD, span.start());
        int last = span.end() - END.length();
        int end = start + WORD.length();
        while (end < last && (text.charAt(end) == '-' || Character.isLetter(text.charAt(end)))) {
            end++;
        }
        int colon = text.indexOf(':', end);
        int reason = colon < 0 || colon > last ? last : colon + 1;
        Kind kind = kind(text.substring(start + WORD.length(), end), isAlone(text, piece));
        return new IgnoreComment(
                span,
                piece,
                kind,
                new Span(start, end),
                names(text, end, reason == last ? last : colon),
                SPACES.matcher(text.substring(reason, last).strip()).replaceAll(" "),
                at);
    }

    private static Kind kind(String ending, boolean alone) {
        return switch (ending) {
            case "" -> alone ? Kind.NEXT : Kind.HERE;
            case "-start" -> Kind.START;
            case "-end" -> Kind.END;
            case "-file" -> Kind.FILE;
            default -> Kind.UNKNOWN;
        };
    }

    /// Whole lines are left out.
    private static boolean isAlone(String text, Span piece) {
        return isLineStart(text, piece.start()) && (isLineStart(text, piece.end()) || piece.end() == text.length());
    }

    private static boolean isLineStart(String text, int at) {
        return at == 0 || text.charAt(at - 1) == '\n' || text.charAt(at - 1) == '\r';
    }

    private static List<Name> names(String text, int from, int to) {
        List<Name> names = new ArrayList<>();
        Matcher name = NAME.matcher(text).region(from, Math.max(from, to));
        while (name.find()) {
            String written = name.group().strip();
            names.add(new Name(written, new Span(name.start(), name.start() + written.length())));
        }
        return names;
    }

    /// It says that something is to be ignored.
    public boolean ignores() {
        return kind != Kind.END && kind != Kind.UNKNOWN;
    }

    @Nullable
    Name naming(String rule) {
        for (Name each : names) {
            if (names(each.name(), rule)) {
                return each;
            }
        }
        return null;
    }

    /// What is wrong with a comment cannot be ignored by one.
    static boolean names(String name, String rule) {
        return !rule.startsWith("ignore/") && (name.equals(rule) || rule.startsWith(name + "/"));
    }
}
