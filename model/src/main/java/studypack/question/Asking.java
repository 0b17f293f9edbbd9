package studypack.question;

import java.util.List;
import java.util.regex.Pattern;

/// Tells whether a text asks for one of several things.
final class Asking {
    /// How far from its end a stem still asks: what follows may be a remark, a table, or code.
    private static final int LAST_LINES = 4;

    private static final Pattern ASKS = Pattern.compile(
            "[?？][\"'”’)\\]*_]*\\s*(?:[(\\[（<【].*|(?:choose|select|pick|고르|단,|\\*|★|⭐|\\d+점).*|[①-⑩A-H]?\\s*)$|_{3,}|\\(\\s{2,}\\)|（\\s*）|\\[\\s{2,}\\]"
                    + "|것(?:은|을|는)?\\s*[.:]?\\s*(?:[(\\[].*)?$|고르시오|고르세요|고르십시오|고르라|고르면|선택하(?:세요|시오|십시오|라)|선택\\)|찾으시오|쓰시오|무엇인가|맞는\\s*것|옳(?:은|지\\s*않은)\\s*것|틀린\\s*것|아닌\\s*것|알맞은|적절(?:한|하지\\s*않은)\\s*것|바르게|해당하(?:는|지\\s*않는)\\s*것|(?:인가|까요?|하는가|려면)\\s*[.:]?\\s*(?:[(\\[].*)?$"
                    + "|どれか|選べ|選びなさい|選択して|ください|ものはどれ|何か|(?:は|か)。?\\s*$"
                    + "|\\b(?:choose|select|pick|which|identify)\\b|\\bnào\\b|\\bgì\\b|\\blà\\s*:?\\s*$|chọn",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ASKS_TO_CHOOSE = Pattern.compile(
            "다음\\s*중|고르|고른|선택(?!지)|옳|아닌\\s*것|틀린\\s*것|\\b(?:choose|select|which of the)\\b|選|どれか|chọn|nào",
            Pattern.CASE_INSENSITIVE);

    /// One of these stands in whatever asks; a first look that costs less than the pattern.
    private static final List<String> TRACES = List.of(
            "?", "？", "___", "것", "고르", "시오", "세요", "인가", "하는가", "까", "려면", "알맞", "적절", "해당", "바르게", "선택", "hich",
            "hoose", "elect", "ick", "dentify", "(  ", "（", "[  ", "どれ", "選", "ください", "か", "は", "nào", "gì", "là",
            "chọn");

    private Asking() {}

    private static boolean mayAsk(String text, int start, int end) {
        for (String trace : TRACES) {
            int at = text.indexOf(trace, start, end);
            if (at >= 0) {
                return true;
            }
        }
        return false;
    }

    /// Whether one of the last lines asks.
    static boolean asks(String text) {
        int end = text.length();
        for (int i = 0; i < LAST_LINES && end > 0; i++) {
            int start = text.lastIndexOf('\n', end - 1) + 1;
            if (mayAsk(text, start, end)
                    && ASKS.matcher(text).region(start, end).find()) {
                return true;
            }
            end = start - 1;
        }
        return false;
    }

    static boolean asksToChoose(String text) {
        return ASKS_TO_CHOOSE.matcher(text).find();
    }
}
