package studypack.mojibake;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Characters past ASCII written as HTML references.
record WrittenAsReferences(Style style) implements Step {
    /// How the program that did it writes one.
    enum Style {
        DECIMAL,
        HEX,
        UPPER_HEX,
        /// A name for U+00A0 to U+00FF, else as [#DECIMAL].
        LATIN_NAME,
        /// A name where HTML 4 has one, else as [#DECIMAL].
        NAME;

        String of(char c) {
            String number = "#" + (int) c;
            String name = Objects.requireNonNullElse(Entities.name(c), number);
            return switch (this) {
                case DECIMAL -> "&" + number + ";";
                case HEX -> "&#x" + Integer.toHexString(c) + ";";
                case UPPER_HEX -> "&#x" + Integer.toHexString(c).toUpperCase(Locale.ROOT) + ";";
                case LATIN_NAME -> "&" + (c <= 0xFF ? name : number) + ";";
                case NAME -> "&" + name + ";";
            };
        }
    }

    /// The way in which all of `references` to the characters of `text` are written.
    static WrittenAsReferences like(List<String> references, String text) {
        for (Style style : Style.values()) {
            boolean fits = true;
            for (int i = 0; i < text.length(); i++) {
                fits &= style.of(text.charAt(i)).equals(references.get(i));
            }
            if (fits) {
                return new WrittenAsReferences(style);
            }
        }
        return new WrittenAsReferences(Style.NAME);
    }

    @Override
    public String apply(String text) {
        StringBuilder broken = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            broken.append(c < 0x80 ? String.valueOf(c) : style.of(c));
        }
        return broken.toString();
    }

    @Override
    public String words() {
        return "written as HTML references";
    }

    @Override
    public String loss() {
        return "";
    }
}
