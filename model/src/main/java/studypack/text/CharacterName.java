package studypack.text;

import java.util.Locale;

/// Names a character so that a person can look it up: `U+00A0 (no-break space)`.
public final class CharacterName {
    private CharacterName() {}

    /// The code and the name of Unicode; the code alone where it has no name.
    public static String of(int c) {
        String name = name(c);
        return name.isEmpty() ? code(c) : code(c) + " (" + name + ")";
    }

    /// `U+00A0`: four digits or more.
    public static String code(int c) {
        return String.format(Locale.ROOT, "U+%04X", c);
    }

    /// The name of Unicode as it stands in a sentence: lower case, without the short form in brackets; empty where it
    /// has none.
    public static String name(int c) {
        if (c == 0xFEFF) {
            return "byte order mark";
        }
        String name = Character.getName(c);
        if (name == null) {
            return "";
        }
        if (Character.getType(c) == Character.PRIVATE_USE) {
            return "private use";
        }
        return name.toLowerCase(Locale.ROOT).replaceFirst(" \\([a-z]+\\)$", "").replace("hangul", "Hangul");
    }
}
