package studypack.validate.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The words of a text as they are compared: cut where the script changes, so that `EC2에서` is `ec2` and `에서`, without
/// endings, and with one word for those that say the same.
final class Tokens {
    /// Words that frame a question and say nothing of what is asked.
    private static final Set<String> FRAME = Set.of(
            ("a an the of to for in on at is are was be been being it its which what who whom how why when where should must "
                            + "can could would will shall may do does did has have had with and or that this these those their "
                            + "from by as into than then there following company need want use using user service aws amazon "
                            + "solution requirement meet you your one most best statement true option options "
                            + "다음 중 무엇 무엇인가 무엇인가요 무엇입니까 것 어떻게 방법 위한 위해 어떤 해결 해결방법 원인 이유 대처방안 개선방법 설명 필요 사용 "
                            + "하려면 해야 있는 있다 경우 서비스 기능 또는 그리고 이를 하나 "
                            + "에서 으로 로 의 을 를 이 가 은 는 에 와 과 도 만 에서는 까지 부터 에게 하는 하고 하면 하기 한다 합니다 됨 함 할 한")
                    .split(" "));

    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("어플리케이션", "app"),
            Map.entry("애플리케이션", "app"),
            Map.entry("어플", "app"),
            Map.entry("앱", "app"),
            Map.entry("application", "app"),
            Map.entry("applications", "app"),
            Map.entry("데이터베이스", "db"),
            Map.entry("database", "db"),
            Map.entry("databases", "db"),
            Map.entry("메세지", "메시지"),
            Map.entry("엑세스", "액세스"),
            Map.entry("template", "템플릿"),
            Map.entry("trigger", "트리거"),
            Map.entry("패키지", "package"));

    private static final Set<String> NOT =
            Set.of("not", "no", "never", "cannot", "except", "without", "incorrect", "false");
    private static final List<String> KOREAN_NOT =
            List.of("않", "아닌", "아니", "아닙", "틀린", "옳지", "잘못", "부적절", "제외", "없", "안됨", "안되");
    private static final Set<String> LABELS = Set.of(
            "예",
            "예시",
            "예제",
            "참고",
            "주의",
            "특징",
            "장점",
            "단점",
            "정의",
            "용도",
            "요약",
            "비용",
            "요금",
            "example",
            "note",
            "tip",
            "pros",
            "cons",
            "reference",
            "see",
            "hint",
            "warning",
            "usage",
            "default",
            "cost",
            "pricing",
            "type",
            "use case",
            "use cases");

    private static final List<String> ENDINGS = List.of(
            "으로부터", "했는데", "합니다", "습니다", "됩니다", "입니까", "습니까", "에서는", "에서", "에게", "으로", "까지", "부터", "하는", "하고", "해야",
            "하기", "하면", "한다", "해서", "하여", "되는", "되고", "된다", "되어", "된", "의", "을", "를", "이", "가", "은", "는", "에", "와", "과",
            "로", "도", "만", "할", "함", "해");

    private Tokens() {}

    /// In order of writing.
    static List<String> of(String text) {
        String folded = Normal.folded(text).replace("g/w", "gateway");
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < folded.length()) {
            int kind = kind(folded, at);
            int end = at + 1;
            while (kind != 0 && end < folded.length() && continues(folded, end, kind)) {
                end++;
            }
            if (kind != 0) {
                words.add(word(folded.substring(at, end)));
            }
            at = end;
        }
        return words;
    }

    /// 1 for Hangul, 2 for other letters and digits, 0 for what is between words.
    private static int kind(String text, int at) {
        char c = text.charAt(at);
        if (c >= '가' && c <= '힣') {
            return 1;
        }
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) ? 2 : 0;
    }

    private static boolean continues(String text, int at, int kind) {
        char c = text.charAt(at);
        if (kind == 2 && (c == '+' || c == '#')) {
            return true;
        }
        boolean point = (c == '.' || c == ',')
                && Character.isDigit(text.charAt(at - 1))
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at + 1));
        return point || kind(text, at) == kind;
    }

    private static String word(String written) {
        String same = SAME.get(written);
        if (same != null) {
            return same;
        }
        String bare = bare(written);
        return SAME.getOrDefault(bare, bare);
    }

    private static String bare(String word) {
        if (isHangul(word)) {
            for (String ending : ENDINGS) {
                if (word.length() >= ending.length() + 2 && word.endsWith(ending)) {
                    return word.substring(0, word.length() - ending.length());
                }
            }
            return word;
        }
        for (String ending : List.of("ing", "ed", "es", "s")) {
            if (word.length() >= ending.length() + 4 && word.endsWith(ending) && !hasDigit(word)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    static boolean isFrame(String word) {
        return FRAME.contains(word);
    }

    /// What stands before a remark of some kind and is no term.
    static boolean isLabel(String term) {
        return LABELS.contains(Normal.folded(term).strip());
    }

    static boolean isHangul(String word) {
        return word.charAt(0) >= '가' && word.charAt(0) <= '힣';
    }

    static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    /// A word that turns a question round.
    static boolean isNot(String word) {
        if (!isHangul(word)) {
            return NOT.contains(word) || word.endsWith("n't");
        }
        return KOREAN_NOT.stream().anyMatch(word::contains);
    }
}
