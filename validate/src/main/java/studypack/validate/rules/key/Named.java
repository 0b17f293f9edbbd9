package studypack.validate.rules.key;

import java.util.List;
import java.util.stream.Collectors;
import studypack.note.KeyMark;
import studypack.note.Option;
import studypack.validate.Words;

/// How findings call the option that a key names.
final class Named {
    private Named() {}

    /// The letter that the option has, else the one written, else the words.
    static String of(KeyMark mark) {
        Option option = mark.option();
        if (option != null && option.label() != null) {
            return option.label().written();
        }
        if (mark.label() != null) {
            return mark.label();
        }
        if (option != null) {
            return Words.quote(option.text());
        }
        return Words.quote(mark.text() == null ? "" : mark.text());
    }

    static String join(List<KeyMark> marks, String between) {
        return marks.stream().map(Named::of).distinct().collect(Collectors.joining(between));
    }
}
