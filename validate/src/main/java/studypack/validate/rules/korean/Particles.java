package studypack.validate.rules.korean;

import java.util.Set;

/// The particles that nouns take.
final class Particles {
    private static final int LONGEST = 4;

    private static final Set<String> ALL = Set.of(
            "을", "를", "은", "는", "이", "가", "과", "와", "의", "에", "로", "으로", "도", "만", "나", "이나", "든", "이든", "인", "일", "임",
            "에서", "에게", "에도", "에는", "에만", "에서는", "에서도", "에서의", "에의", "으로는", "으로도", "으로서", "으로써", "으로의", "로는", "로도",
            "로서", "로써", "로의", "부터", "까지", "까지는", "까지의", "보다", "처럼", "만큼", "마다", "마저", "조차", "밖에", "뿐", "뿐만", "대로", "이다",
            "입니다", "이고", "이며", "이면", "이라", "이라고", "이라는", "라고", "라는", "란", "이란", "이지만", "이므로", "이므로써", "이었다", "였다",
            "이라면", "라면", "이라도", "라도", "하고", "랑", "이랑", "들", "들은", "들을", "들이", "들의", "들에", "과의", "와의", "과는", "와는", "만을",
            "만이", "만의", "만으로", "의한", "에서만", "으로만", "로만", "이었습니다", "였습니다", "인가", "인가요", "일까", "인데");

    private Particles() {}

    /// Whether the word is over at `at`, or goes on with a particle and nothing else.
    static boolean follow(String text, int at) {
        int end = Letters.end(text, at);
        return end == at || (end - at <= LONGEST + 2 && ALL.contains(text.substring(at, end)));
    }
}
