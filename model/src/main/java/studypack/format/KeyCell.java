package studypack.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studypack.note.AskedWords;
import studypack.note.Key;
import studypack.note.KeyMark;
import studypack.note.Label;
import studypack.note.Option;

/// The key in a cell of its own: `B`, `A, C`, `BD`, `②`, `2번`, `C) text`, or the words of the right option.
final class KeyCell {
    private static final Pattern LETTERS = Pattern.compile(
            "[(\\[]?([A-Ha-h]|[1-9]|[①-⑧])[)\\].]?번?(?:\\s*(?:[,;/|&+、]|and|및|와|과|\\s)\\s*(?=[(\\[]?(?:[A-Ha-h]|[1-9]|[①-⑧])(?:[)\\].,;/|번\\s]|$))|$)");
    private static final Pattern RUN = Pattern.compile("[A-H]{2,8}|[①-⑧]{2,8}");
    private static final Pattern LETTER_AND_TEXT =
            Pattern.compile("[(\\[]?([A-Ha-h]|[1-9]|[①-⑧])(?:[)\\].:]|(?<=[①-⑧]))\\s*(\\S.*)", Pattern.DOTALL);

    private KeyCell() {}

    static Key read(Extract cell, List<Option> options) {
        return new Key(cell.span(), cell.plain(), marks(cell, options), null);
    }

    private static List<KeyMark> marks(Extract cell, List<Option> options) {
        String text = cell.text();
        @Nullable Option said = saying(text, options);
        if (said != null && text.length() > 1) {
            return List.of(new KeyMark(cell.span(), null, text, said));
        }
        if (RUN.matcher(text).matches() && text.chars().distinct().count() == text.length()) {
            List<KeyMark> marks = new ArrayList<>();
            for (int i = 0; i < text.length(); i++) {
                marks.add(mark(cell.sub(i, i + 1), options));
            }
            return marks;
        }
        List<KeyMark> letters = letters(cell, options);
        if (!letters.isEmpty()) {
            return letters;
        }
        Matcher both = LETTER_AND_TEXT.matcher(text);
        if (both.matches()) {
            return List.of(new KeyMark(cell.span(), both.group(1), both.group(2), named(both.group(1), options)));
        }
        return List.of(new KeyMark(cell.span(), null, text, said));
    }

    /// Empty where anything but letters stands in the cell.
    private static List<KeyMark> letters(Extract cell, List<Option> options) {
        List<KeyMark> marks = new ArrayList<>();
        Matcher letter = LETTERS.matcher(cell.text());
        int from = 0;
        while (from < cell.text().length()) {
            letter.region(from, cell.text().length());
            if (!letter.lookingAt()) {
                return List.of();
            }
            marks.add(mark(cell.sub(letter.start(1), letter.end(1)), options));
            from = letter.end();
        }
        return marks;
    }

    private static KeyMark mark(Extract letter, List<Option> options) {
        return new KeyMark(letter.span(), letter.text(), null, named(letter.text(), options));
    }

    private static @Nullable Option named(String letter, List<Option> options) {
        int ordinal = Label.ordinal(letter);
        for (Option option : options) {
            Label label = option.label();
            if (label != null && label.ordinal() == ordinal) {
                return option;
            }
        }
        return null;
    }

    private static @Nullable Option saying(String text, List<Option> options) {
        String words = AskedWords.of(text);
        return options.stream()
                .filter(option -> AskedWords.of(option.text().plain()).equals(words))
                .findFirst()
                .orElse(null);
    }
}
