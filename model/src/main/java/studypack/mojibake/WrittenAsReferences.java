package studypack.mojibake;

import java.util.Locale;
import java.util.Objects;

/// Characters past ASCII written as HTML references.
record WrittenAsReferences(Style style) implements Step {
    /// How the program that did it writes one.
    enum Style {
        DECIMAL,
        HEX,
        UPPER_HEX,
        /// A name where HTML 4 has one, else as [#DECIMAL].
        NAME;

        String of(char c) {
            String name = this == NAME ? Entities.name(c) : null;
            return switch (this) {
                case DECIMAL -> "&#" + (int) c + ";";
                case HEX -> "&#x" + Integer.toHexString(c) + ";";
                case UPPER_HEX -> "&#x" + Integer.toHexString(c).toUpperCase(Locale.ROOT) + ";";
                case NAME -> "&" + Objects.requireNonNullElse(name, "#" + (int) c) + ";";
            };
        }
    }

    /// The way in which `reference` is written.
    static WrittenAsReferences like(String reference, String text) {
        for (Style style : Style.values()) {
            if (style.of(text.charAt(0)).equals(reference)) {
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
