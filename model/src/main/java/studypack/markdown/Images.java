package studypack.markdown;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studypack.text.Span;

/// The ways to write a picture, each with what it says of words and width.
final class Images {
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([a-zA-Z:-]+)(?:\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+)))?");
    /// The last part of what stands behind the bars: `300`, `300x200`.
    private static final Pattern SIZE = Pattern.compile("(?:(.*)\\|)?\\s*(\\d{1,5})?(?:\\s*x\\s*\\d*)?\\s*");
    private static final Pattern LENGTH = Pattern.compile("\\s*(\\d{1,5}(?:\\.\\d+)?)\\s*(px|%)?\\s*");
    private static final Pattern STYLE =
            Pattern.compile("(?:^|[;\\s])(width|zoom)\\s*:\\s*(\\d{1,5}(?:\\.\\d+)?)\\s*(px|%)?");
    private static final Pattern ENTITY = Pattern.compile("&(amp|quot|apos|lt|gt|nbsp|#39);");

    private Images() {}

    /// `![alt](target "title")`; behind a bar in the alt Obsidian writes the width.
    static Inline.Image linked(Span span, String target, String alt, @Nullable String title) {
        String words = alt.isBlank() && title != null ? title : alt;
        int bar = words.lastIndexOf('|');
        Inline.Image.@Nullable Width width = bar < 0 ? null : size(words);
        return new Inline.Image(
                span, target, width == null ? words : words.substring(0, bar).strip(), false, width);
    }

    /// What CommonMark does not know.
    ///
    /// @param alt that stands between the brackets, "" where a name does
    static Inline.Image written(ImageParser.Image image, String alt, Span span) {
        Inline.Image.@Nullable Width width = size(image.size);
        if (!image.wiki) {
            Inline.Image linked = linked(span, image.target, alt, image.title);
            return width == null ? linked : new Inline.Image(span, image.target, linked.alt(), false, width);
        }
        int bar = image.size.lastIndexOf('|');
        String words = width == null
                ? image.size
                : bar < 0 ? "" : image.size.substring(0, bar).strip();
        return new Inline.Image(span, image.target, words, true, width);
    }

    private static Inline.Image.@Nullable Width size(String words) {
        Matcher size = SIZE.matcher(words);
        return size.matches() && size.group(2) != null ? pixels(Double.parseDouble(size.group(2))) : null;
    }

    /// `<img src="…">`, attributes in any order.
    static Inline.Image tag(String attributes, Span span) {
        String source = "";
        String alt = "";
        String title = "";
        Inline.Image.@Nullable Width width = null;
        Matcher attribute = ATTRIBUTE.matcher(attributes);
        while (attribute.find()) {
            String value = value(attribute);
            switch (attribute.group(1).toLowerCase(Locale.ROOT)) {
                case "src" -> source = value.strip();
                case "alt" -> alt = value;
                case "title" -> title = value;
                case "width" -> width = length(value);
                case "style" -> width = styled(value, width);
                default -> {}
            }
        }
        return new Inline.Image(span, source, alt.isBlank() ? title : alt, false, width);
    }

    private static String value(Matcher attribute) {
        String value = Objects.requireNonNullElse(
                attribute.group(2),
                Objects.requireNonNullElse(attribute.group(3), Objects.requireNonNullElse(attribute.group(4), "")));
        return ENTITY.matcher(value).replaceAll(entity -> switch (entity.group(1)) {
            case "amp" -> "&";
            case "quot" -> "\"";
            case "lt" -> "<";
            case "gt" -> ">";
            case "nbsp" -> "\u00a0";
            default -> "'";
        });
    }

    private static Inline.Image.@Nullable Width length(String value) {
        Matcher length = LENGTH.matcher(value);
        return length.matches() ? width(length.group(1), length.group(2), Inline.Image.Width.Unit.COLUMN) : null;
    }

    /// `width: 50%` is half of the column, `zoom: 50%` half of the picture's own width.
    private static Inline.Image.@Nullable Width styled(String style, Inline.Image.@Nullable Width otherwise) {
        Matcher rule = STYLE.matcher(style.toLowerCase(Locale.ROOT));
        if (!rule.find()) {
            return otherwise;
        }
        if (rule.group(1).equals("width")) {
            return width(rule.group(2), rule.group(3), Inline.Image.Width.Unit.COLUMN);
        }
        double zoom = Double.parseDouble(rule.group(2)) / (rule.group(3) == null ? 1 : 100);
        return zoom > 0 ? new Inline.Image.Width(zoom, Inline.Image.Width.Unit.OWN) : otherwise;
    }

    private static Inline.Image.@Nullable Width width(
            String number, @Nullable String unit, Inline.Image.Width.Unit relative) {
        double value = Double.parseDouble(number);
        return !"%".equals(unit) ? pixels(value) : value > 0 ? new Inline.Image.Width(value / 100, relative) : null;
    }

    private static Inline.Image.@Nullable Width pixels(double value) {
        return value >= 1 ? new Inline.Image.Width(value, Inline.Image.Width.Unit.PIXELS) : null;
    }
}
