package studypack.validate.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import studypack.note.AskedWords;
import studypack.note.KeyMark;
import studypack.note.constraint.TextAgrees;

/// A key that repeats its option: in full, a piece of it, or all of it with a remark behind. Case, white space and
/// punctuation do not count.
public final class TextAgreesValidator implements ConstraintValidator<TextAgrees, KeyMark> {
    @Override
    public boolean isValid(@Nullable KeyMark mark, ConstraintValidatorContext context) {
        if (mark == null || mark.text() == null || mark.option() == null) {
            return true;
        }
        return agree(mark.text(), mark.option().text().plain());
    }

    static boolean agree(String key, String option) {
        String keyWords = AskedWords.of(key);
        String optionWords = AskedWords.of(option);
        if (keyWords.isEmpty() || optionWords.isEmpty()) {
            // Signs alone ("*", "!="), or pictures: nothing that could be compared word by word.
            return keyWords.isEmpty() != optionWords.isEmpty() || key.strip().equals(option.strip());
        }
        return optionWords.contains(keyWords) || isOptionWithRemark(key, optionWords);
    }

    /// `S3 (객체 저장)` or `S3입니다` for the option `S3`, but not `S3 Glacier`, which may be another option.
    private static boolean isOptionWithRemark(String key, String optionWords) {
        String written = Normalizer.normalize(key, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        if (!AskedWords.of(written).startsWith(optionWords)) {
            return false;
        }
        int end = 0;
        for (int left = optionWords.length(); left > 0; ) {
            int c = written.codePointAt(end);
            left -= Character.isLetterOrDigit(c) ? Character.charCount(c) : 0;
            end += Character.charCount(c);
        }
        if (end == written.length() || isHangul(written.codePointAt(end))) {
            return true;
        }
        String rest = written.substring(end).strip();
        return rest.isEmpty() || !Character.isLetterOrDigit(rest.codePointAt(0));
    }

    private static boolean isHangul(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL;
    }
}
