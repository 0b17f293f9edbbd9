package studypack.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.CRC32;
import studypack.note.Choice;
import studypack.note.Option;

/// The options of a question as they are printed: in which order, with which letters.
///
/// @param letters with what closes them: "A)", "①"
record Lettered(List<Option> options, List<String> letters) {

    static Lettered of(Choice choice) {
        List<Option> options = isGivenAway(choice) ? shuffled(choice) : choice.options();
        List<String> letters = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            letters.add(letter(options.get(i), i));
        }
        return new Lettered(options, letters);
    }

    /// As the author lettered it; our own letters where there are none.
    private static String letter(Option option, int index) {
        if (option.label() == null) {
            return (index < 26 ? String.valueOf((char) ('A' + index)) : Integer.toString(index + 1)) + ".";
        }
        String written = option.label().written();
        boolean circled = written.codePointAt(0) >= 0x2460 && written.codePointAt(0) <= 0x24FF;
        String closing = option.label().closing();
        return option.label().opening() + written + (closing.isEmpty() && !circled ? "." : closing);
    }

    /// The right options stand first and nothing but their place and a mark on them says that they are right, as on the
    /// results page of an exam: in this order everyone would know the answer.
    private static boolean isGivenAway(Choice choice) {
        if (choice.key() == null
                || choice.key().written() != null
                || choice.options().size() < 2) {
            return false;
        }
        boolean wrongSeen = false;
        for (Option option : choice.options()) {
            if (option.label() != null) {
                return false;
            }
            boolean right = Boolean.TRUE.equals(choice.isCorrect(option));
            if (right && wrongSeen) {
                return false;
            }
            wrongSeen |= !right;
        }
        return true;
    }

    /// By their words, so that the order is the same each time and says nothing.
    private static List<Option> shuffled(Choice choice) {
        List<Option> options = new ArrayList<>(choice.options());
        options.sort(Comparator.comparingLong(
                option -> checksum(choice.id() + '\0' + option.text().plain())));
        return options;
    }

    private static long checksum(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }

    String of(Option option) {
        int index = options.indexOf(option);
        return index < 0 ? "" : letters.get(index);
    }
}
