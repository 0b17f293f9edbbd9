package studypack.markdown;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studypack.text.Span;

/// Writes running text so that it reads back as the same: with as few escapes as that takes, tried by reading.
final class RunningText {
    private static final Pattern PLAIN = Pattern.compile("(?:\\p{L}[\\p{L}\\p{N}]*)(?:[ ,](?:[\\p{L}\\p{N}]+))*[.?,]?");
    private static final Pattern LINE_START = Pattern.compile(
            "(?:[-+*](?=\\s|$)|#{1,6}(?=\\s|$)|>|(?:=+|-+|\\*+|_+)\\s*$|~~~|:?-+:?\\||\\|).*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(?=[.)](?:\\s|$))");
    private static final Pattern ENTITY = Pattern.compile("&(?:#\\w{1,8}|\\w{1,32});.*", Pattern.DOTALL);
    private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\\s<>\\\\]*");

    /// Where the text stands, which decides what could be taken for something else.
    enum Place {
        PARAGRAPH,
        HEADING,
        CELL,
        SUMMARY,
        BULLET,
        BOX;

        boolean lines() {
            return this == PARAGRAPH || this == BULLET || this == BOX;
        }
    }

    /// How much is escaped.
    private enum Care {
        LIGHT,
        INLINE,
        ALL
    }

    private final Place place;
    private final Care care;
    private final boolean tags;
    private final StringBuilder out = new StringBuilder();

    private RunningText(Place place, Care care, boolean tags) {
        this.place = place;
        this.care = care;
        this.tags = tags;
    }

    /// @param text   without places
    /// @param safely with every escape there is
    static String write(RichText text, Place place, boolean safely) {
        if (!safely) {
            for (boolean tags : new boolean[] {false, true}) {
                for (Care care : Care.values()) {
                    String written = write(text, place, care, tags);
                    if (PLAIN.matcher(written).matches() || readsBack(written, text, place)) {
                        return written;
                    }
                }
            }
        }
        return write(text, place, Care.ALL, true);
    }

    private static String write(RichText text, Place place, Care care, boolean tags) {
        RunningText running = new RunningText(place, care, tags);
        running.inlines(text.inlines(), false);
        return running.out.toString();
    }

    private static boolean readsBack(String written, RichText text, Place place) {
        String frame = switch (place) {
            case PARAGRAPH -> written;
            case HEADING -> "# " + written;
            case CELL -> "| " + written + " |\n| --- |";
            case SUMMARY -> "<details><summary>" + written + "</summary>\n</details>";
            case BULLET -> "- " + written.replace("\n", "\n  ");
            case BOX -> "- [x] " + written.replace("\n", "\n  ");
        };
        List<Block> read = Relocation.bare(Markdown.read(frame, 0));
        return read.size() == 1 && text.equals(framed(read.get(0), place));
    }

    private static @Nullable RichText framed(Block block, Place place) {
        return switch (place) {
            case PARAGRAPH -> block instanceof Block.Paragraph paragraph ? paragraph.text() : null;
            case HEADING -> block instanceof Block.Heading heading ? heading.text() : null;
            case SUMMARY -> block instanceof Block.Details details ? details.summary() : null;
            case CELL -> block instanceof Block.Table table ? onlyCell(table) : null;
            case BULLET, BOX -> block instanceof Block.Bullets list ? head(list, place) : null;
        };
    }

    private static @Nullable RichText onlyCell(Block.Table table) {
        List<Block.Cell> cells = table.header().cells();
        return cells.size() == 1 ? cells.get(0).text() : null;
    }

    private static @Nullable RichText head(Block.Bullets list, Place place) {
        Block.Bullet bullet = list.items().get(0);
        boolean alone = list.items().size() == 1 && bullet.children().size() == 1;
        boolean boxed = (bullet.task() != null) == (place == Place.BOX);
        return alone && boxed && bullet.children().get(0) instanceof Block.Paragraph paragraph
                ? paragraph.text()
                : null;
    }

    private void inlines(List<Inline> inlines, boolean linked) {
        for (int i = 0; i < inlines.size(); i++) {
            @Nullable Inline next = i + 1 < inlines.size() ? inlines.get(i + 1) : null;
            inline(inlines.get(i), next, linked);
        }
    }

    private void inline(Inline inline, @Nullable Inline next, boolean linked) {
        switch (inline) {
            case Inline.Text text -> text(text.text(), linked, next == null || next instanceof Inline.Break);
            case Inline.Code code -> code(code.text());
            case Inline.Strong strong -> marked("**", "b", strong.children(), linked);
            case Inline.Emphasis emphasis -> marked("*", "i", emphasis.children(), linked);
            case Inline.Strike strike -> marked("~~", "del", strike.children(), linked);
            case Inline.Mark mark -> marked("==", "mark", mark.children(), linked);
            case Inline.Link link -> link(link);
            case Inline.Image image -> image(image);
            case Inline.Break end -> lineEnd(end, next);
            case Inline.Tag tag -> out.append(tag.html());
        }
    }

    private void marked(String sign, String tag, List<Inline> children, boolean linked) {
        out.append(tags ? "<" + tag + ">" : sign);
        inlines(children, linked);
        out.append(tags ? "</" + tag + ">" : sign);
    }

    private void lineEnd(Inline.Break end, @Nullable Inline next) {
        if (end.hard()) {
            out.append("<br>");
        }
        boolean lines = place.lines() || (place == Place.SUMMARY && !end.hard());
        boolean spaced = next instanceof Inline.Text text && text.text().startsWith(" ");
        if (!lines) {
            out.append(end.hard() ? "" : " ");
        } else if (!end.hard() || (next instanceof Inline.Text && !spaced)) {
            out.append('\n');
        }
    }

    private void text(String text, boolean linked, boolean last) {
        boolean atStart = place.lines() && (out.isEmpty() || out.charAt(out.length() - 1) == '\n');
        int number = -1;
        if (atStart && care != Care.ALL) {
            var digits = NUMBER.matcher(text);
            number = digits.lookingAt() ? digits.end() : -1;
        }
        boolean starts = atStart && LINE_START.matcher(text).matches();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean edge = (i == 0 && atStart) || (last && i == text.length() - 1);
            if (c == '\n' || c == '\r' || (edge && (c == ' ' || c == '\t'))) {
                out.append("&#").append((int) c).append(';');
                continue;
            }
            if ((i == 0 && starts) || i == number || isEscaped(text, i, linked)) {
                out.append('\\');
            }
            out.append(c);
        }
    }

    private boolean isEscaped(String text, int at, boolean linked) {
        char c = text.charAt(at);
        if (!isPunctuation(c)) {
            return false;
        }
        char next = at + 1 < text.length() ? text.charAt(at + 1) : 0;
        if (c == '|' && place == Place.CELL) {
            return true;
        }
        if (linked && (c == '[' || c == ']')) {
            return true;
        }
        return switch (care) {
            case LIGHT ->
                switch (c) {
                    case '\\' -> next == 0 || isPunctuation(next);
                    case '`', '*' -> true;
                    case '_' -> !isInWord(text, at);
                    case '<' -> next == '/' || next == '!' || next == '?' || Character.isLetter(next);
                    case '&' -> ENTITY.matcher(text.substring(at)).matches();
                    case '=' -> next == '=' || (at > 0 && text.charAt(at - 1) == '=');
                    case '#' -> place == Place.HEADING && at == text.length() - 1;
                    default -> false;
                };
            case INLINE -> "\\`*_<>&=~[]!#|".indexOf(c) >= 0;
            case ALL -> true;
        };
    }

    private static boolean isInWord(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private static boolean isPunctuation(char c) {
        return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
    }

    /// CommonMark 6.1: one back-tick more than the code has in a row, a space where it begins or ends with one.
    private void code(String text) {
        String fence = "`";
        while (hasRun(text, fence)) {
            fence += "`";
        }
        boolean spaced = text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
        String pad = spaced || text.startsWith("`") || text.endsWith("`") ? " " : "";
        String body = place == Place.CELL ? text.replaceAll("(?<!\\\\)\\|", "\\\\|") : text;
        out.append(fence).append(pad).append(body).append(pad).append(fence);
    }

    /// Whether the text has exactly this many back-ticks in a row.
    private static boolean hasRun(String text, String ticks) {
        return Pattern.compile("(?<!`)" + ticks + "(?!`)").matcher(text).find();
    }

    private void link(Inline.Link link) {
        boolean itself = link.children().equals(List.of(new Inline.Text(Span.at(0), link.target())));
        if (itself
                && ABSOLUTE.matcher(link.target()).matches()
                && (place != Place.CELL || !link.target().contains("|"))) {
            out.append('<').append(link.target()).append('>');
            return;
        }
        out.append('[');
        inlines(link.children(), true);
        out.append("](").append(target(link.target())).append(')');
    }

    private void image(Inline.Image image) {
        Inline.Image.@Nullable Width width = image.width();
        boolean counted = width == null || (width.unit() == Inline.Image.Width.Unit.PIXELS && width.value() % 1 == 0);
        String bar = place == Place.CELL ? "\\|" : "|";
        String size = width == null ? "" : number(width.value());
        if (image.wiki() && counted) {
            out.append("![[").append(image.target());
            out.append(image.alt().isEmpty() ? "" : bar + image.alt());
            out.append(size.isEmpty() ? "" : bar + size).append("]]");
            return;
        }
        if (tags || !counted) {
            imageTag(image, width);
            return;
        }
        out.append("![");
        text(image.alt(), true, false);
        out.append(size.isEmpty() ? "" : bar + size);
        out.append("](").append(target(image.target())).append(')');
    }

    private void imageTag(Inline.Image image, Inline.Image.@Nullable Width width) {
        out.append("<img src=\"").append(attribute(image.target()));
        out.append("\" alt=\"").append(attribute(image.alt())).append('"');
        if (width != null) {
            switch (width.unit()) {
                case PIXELS ->
                    out.append(" width=\"").append(number(width.value())).append('"');
                case COLUMN ->
                    out.append(" width=\"").append(number(width.value() * 100)).append("%\"");
                case OWN ->
                    out.append(" style=\"zoom: ")
                            .append(number(width.value() * 100))
                            .append("%\"");
            }
        }
        out.append('>');
    }

    private static String number(double value) {
        return new BigDecimal(value)
                .setScale(4, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String attribute(String value) {
        return value.replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    private String target(String target) {
        StringBuilder written = new StringBuilder();
        boolean angled = target.isEmpty() || target.chars().anyMatch(c -> c <= ' ' || "()<>".indexOf(c) >= 0);
        for (int i = 0; i < target.length(); i++) {
            char c = target.charAt(i);
            boolean entity = c == '&' && ENTITY.matcher(target.substring(i)).matches();
            if (c == '\\' || c == '<' || c == '>' || entity || (c == '|' && place == Place.CELL)) {
                written.append('\\');
            }
            written.append(c);
        }
        return angled ? "<" + written + ">" : written.toString();
    }
}
