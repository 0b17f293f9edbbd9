package studypack.cli.config;

import java.text.Normalizer;
import studypack.cli.files.Failure;

/// Names of packs: letters and digits of any script, `-` and `_`.
public final class PackName {
    private PackName() {}

    /// @param source what gave the name, for the message
    /// @throws Failure where it has anything else
    public static String checked(String name, String source) {
        if (name.isEmpty() || !name.codePoints().allMatch(PackName::isAllowed)) {
            throw new Failure(
                    source + " \"" + name + "\" has more than letters, digits, - and _; write " + from(name, "notes"));
        }
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    /// A name made of a folder's or a file's.
    public static String from(String fileName, String otherwise) {
        StringBuilder name = new StringBuilder();
        Normalizer.normalize(fileName, Normalizer.Form.NFC)
                .codePoints()
                .map(c -> isAllowed(c) ? c : '-')
                .forEach(name::appendCodePoint);
        String trimmed = name.toString().replaceAll("-{2,}", "-").replaceAll("^-+|-+$", "");
        return trimmed.isEmpty() ? otherwise : trimmed;
    }

    /// The name for a cover: `aws-basics` is "Aws basics".
    public static String readable(String name) {
        String words = name.replace('-', ' ').replace('_', ' ').strip();
        if (words.isEmpty()) {
            return name;
        }
        int first = words.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + words.substring(Character.charCount(first));
    }

    private static boolean isAllowed(int c) {
        return Character.isLetterOrDigit(c)
                || c == '-'
                || c == '_'
                // Vowel signs of Indic scripts and the like are part of their letters.
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }
}
