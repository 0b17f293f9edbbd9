package studypack.note;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads how hard a question is from a line "난이도: 상" or "Difficulty: hard" beside it, and from stars in its heading or
/// on a line of their own. Stars behind an option are a key, and no matter of this class.
final class DifficultyWords {
    private static final Pattern LINE = Pattern.compile(
            "(?m)^[^\\p{L}\\p{N}\\r\\n]{0,8}(?:난이도|difficulty|難易度|độ khó)[*_\\s]*[:：][*_\\s]*([^\\r\\n]{1,40})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final String STAR = "[★☆⭐🌟✩]\\uFE0F?";
    private static final Pattern STARS = Pattern.compile("(?m)(?:^[ \\t>#*-]{0,8}|[ \\t(\\[])((?:" + STAR
            + "){1,5})[)\\]*\\s]*(?:[\\[【][^\\]】\\r\\n]{1,20}[\\]】][ \\t]*)?$");
    private static final Pattern STAR_LINE = Pattern.compile("(?m)^[ \\t>*-]{0,8}((?:" + STAR + "){1,5})[ \\t*]*$");
    private static final Pattern ANY = Pattern.compile("난이도|difficulty|難易度|độ khó|[★☆⭐🌟✩]", Pattern.CASE_INSENSITIVE);

    private final String text;
    private final boolean silent;

    DifficultyWords(String text) {
        this.text = text;
        silent = !ANY.matcher(text).find();
    }

    /// @param from    where what belongs to the item may begin: behind its heading or the item before it
    /// @param heading the innermost above it
    @Nullable
    Difficulty of(Item item, int from, String heading) {
        if (silent) {
            return null;
        }
        Matcher line = LINE.matcher(text)
                .region(Math.min(from, item.span().start()), item.span().end());
        if (line.find()) {
            return ofWord(line.group(1));
        }
        Matcher own = STARS.matcher(item.prompt().plain());
        if (own.find()) {
            return ofStars(own.group(1));
        }
        Matcher before = STAR_LINE
                .matcher(text)
                .region(
                        Math.min(from, item.span().start()),
                        item.prompt().span().end());
        if (before.find()) {
            return ofStars(before.group(1));
        }
        Matcher above = STARS.matcher(heading);
        return above.find() ? ofStars(above.group(1)) : null;
    }

    /// Of the words and stars people write behind "난이도:"; null where they say something else.
    static @Nullable Difficulty ofWord(String words) {
        String word = words.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[*_`.)]+$", "")
                .strip();
        Matcher stars = STARS.matcher(word);
        if (stars.find()) {
            return ofStars(stars.group(1));
        }
        return switch (word) {
            case "하", "easy", "low", "쉬움", "초급", "易", "dễ", "beginner", "1" -> Difficulty.EASY;
            case "중", "medium", "normal", "middle", "보통", "중급", "中", "trung bình", "intermediate", "2" ->
                Difficulty.MEDIUM;
            case "상", "hard", "high", "difficult", "어려움", "고급", "難", "khó", "advanced", "3" -> Difficulty.HARD;
            default -> null;
        };
    }

    /// Two of three filled is medium; without hollow ones three and more are hard.
    private static Difficulty ofStars(String stars) {
        String plain = stars.replace("\uFE0F", "");
        int all = plain.codePointCount(0, plain.length());
        int hollow = (int) plain.codePoints().filter(c -> c == '☆' || c == '✩').count();
        int filled = all - hollow;
        double share = hollow == 0 ? Math.min(1, filled / 3.0) : filled / (double) all;
        return share <= 0.34 ? Difficulty.EASY : share <= 0.67 ? Difficulty.MEDIUM : Difficulty.HARD;
    }
}
