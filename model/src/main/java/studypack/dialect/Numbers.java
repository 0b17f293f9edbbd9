package studypack.dialect;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Recognises headings that only count: "Question 21", "문제 3", "Q12.".
final class Numbers {
    private static final Pattern ALONE = Pattern.compile(
            "^[^\\p{L}\\p{N}]{0,4}(?:(?:Question|Q|Problem|문제|問題|No\\.?)\\s*[#.]?\\s*)?(\\d{1,4})\\s*(?:번)?[.):]?\\s*(?:Topic \\d+)?$",
            Pattern.CASE_INSENSITIVE);

    private Numbers() {}

    /// The number of a heading that says nothing else, null where it does.
    static @Nullable String of(String heading) {
        Matcher number = ALONE.matcher(heading.strip());
        return number.matches() ? number.group(1) : null;
    }
}
