package studypack.media;

import java.nio.charset.StandardCharsets;

/// The bytes of a picture and what its first ones say of it; a picture is known by them and never by its name.
public final class Picture {

    /// More pixels than a photo has: a bomb, small as a file and huge in memory.
    private static final long MOST_PIXELS = 120_000_000;

    /// What the first bytes say that it is.
    public enum Format {
        PNG("png"),
        JPEG("jpg"),
        GIF("gif"),
        BMP("bmp"),
        WEBP("webp"),
        SVG("svg"),
        AVIF("avif"),
        UNKNOWN("");

        private final String ending;

        Format(String ending) {
            this.ending = ending;
        }

        /// Of the file's name, without a dot.
        public String ending() {
            return ending;
        }
    }

    private final Format format;
    private final int width;
    private final int height;
    private final int colors;
    private final int turn;
    private final int adobe;
    private final byte[] bytes;

    /// @param colors of a JPEG: 1 gray, 3 colours, 4 inks; else 0
    /// @param turn   how a JPEG is to be turned, 1 to 8 as Exif counts; 1 is upright
    /// @param adobe  of a JPEG: how Adobe says that colours are stored, -1 where it says nothing
    Picture(Format format, int width, int height, int colors, int turn, int adobe, byte[] bytes) {
        this.format = format;
        this.width = width;
        this.height = height;
        this.colors = colors;
        this.turn = turn;
        this.adobe = adobe;
        this.bytes = bytes;
    }

    /// Never throws; what is no picture has the format UNKNOWN.
    public static Picture of(byte[] bytes) {
        Head head = new Head(bytes);
        if (head.begins(0, "\u0089PNG\r\n\u001a\n") && head.begins(12, "IHDR")) {
            return plain(Format.PNG, head.big(16, 4), head.big(20, 4), bytes);
        }
        if (head.begins(0, "\u00ff\u00d8\u00ff")) {
            return JpegHead.read(head, bytes);
        }
        if (head.begins(0, "GIF8")) {
            return plain(Format.GIF, head.little(6, 2), head.little(8, 2), bytes);
        }
        if (head.begins(0, "BM") && head.little(14, 4) >= 40) {
            return plain(Format.BMP, head.little(18, 4), Math.abs(head.little(22, 4)), bytes);
        }
        if (head.begins(0, "RIFF") && head.begins(8, "WEBP")) {
            return webp(head, bytes);
        }
        if (head.begins(4, "ftypavi")) {
            return plain(Format.AVIF, 0, 0, bytes);
        }
        String text = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
        boolean svg = text.contains("<svg")
                && text.replaceFirst("^\u00ef\u00bb\u00bf", "").strip().startsWith("<");
        return plain(svg ? Format.SVG : Format.UNKNOWN, 0, 0, bytes);
    }

    private static Picture plain(Format format, int width, int height, byte[] bytes) {
        return new Picture(format, width, height, 0, 1, -1, bytes);
    }

    private static Picture webp(Head head, byte[] bytes) {
        if (head.begins(12, "VP8X")) {
            return plain(Format.WEBP, head.little(24, 3) + 1, head.little(27, 3) + 1, bytes);
        }
        if (head.begins(12, "VP8L")) {
            int sizes = head.little(21, 4);
            return plain(Format.WEBP, (sizes & 0x3FFF) + 1, (sizes >> 14 & 0x3FFF) + 1, bytes);
        }
        return plain(Format.WEBP, head.little(26, 2) & 0x3FFF, head.little(28, 2) & 0x3FFF, bytes);
    }

    public Format format() {
        return format;
    }

    /// In pixels as stored, 0 where it is not known.
    public int width() {
        return width;
    }

    /// In pixels as stored, 0 where it is not known.
    public int height() {
        return height;
    }

    /// Of a JPEG: 1 gray, 3 colours, 4 inks; else 0.
    public int colors() {
        return colors;
    }

    /// How a JPEG is to be turned, 1 to 8 as Exif counts; 1 is upright.
    public int turn() {
        return turn;
    }

    int adobe() {
        return adobe;
    }

    /// The whole file; not to be changed.
    public byte[] bytes() {
        return bytes;
    }

    /// Whether [Pixels] can be made of it.
    public boolean isDecoded() {
        return switch (format) {
            case PNG, JPEG, GIF, BMP -> width > 0 && height > 0 && !isTooLarge();
            case WEBP, SVG, AVIF, UNKNOWN -> false;
        };
    }

    public boolean isTooLarge() {
        return (long) width * height > MOST_PIXELS;
    }

    /// As a reader sees it, turned upright.
    public int shownWidth() {
        return turn > 4 ? height : width;
    }

    public int shownHeight() {
        return turn > 4 ? width : height;
    }

    /// Why no [Pixels] can be made of it, for a report.
    public String fault() {
        if (isTooLarge()) {
            return "it has more than " + MOST_PIXELS / 1_000_000 + " million pixels";
        }
        return switch (format) {
            case UNKNOWN -> "its file is no picture that can be read";
            case WEBP, SVG, AVIF -> "pictures of the format " + format + " cannot be read here";
            case PNG, JPEG, GIF, BMP -> "its file is damaged";
        };
    }

    /// Numbers and signs in bytes; what lies behind the end is 0.
    static final class Head {
        private final byte[] bytes;

        private Head(byte[] bytes) {
            this.bytes = bytes;
        }

        int at(int i) {
            return i >= 0 && i < bytes.length ? bytes[i] & 0xFF : 0;
        }

        boolean begins(int from, String sign) {
            for (int i = 0; i < sign.length(); i++) {
                if (from + i >= bytes.length || at(from + i) != sign.charAt(i)) {
                    return false;
                }
            }
            return true;
        }

        int big(int from, int length) {
            int value = 0;
            for (int i = 0; i < length; i++) {
                value = value << 8 | at(from + i);
            }
            return value;
        }

        int little(int from, int length) {
            int value = 0;
            for (int i = length - 1; i >= 0; i--) {
                value = value << 8 | at(from + i);
            }
            return value;
        }
    }
}
