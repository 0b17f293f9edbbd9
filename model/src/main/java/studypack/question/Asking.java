package studypack.question;

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

    private Asking() {}

    /// A first look for a trace of what asks, which costs less than the pattern.
    private static boolean mayAsk(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            boolean trace = switch (text.charAt(at)) {
                case '?', '？', '것', '까', '（', '選', 'か', 'は' -> true;
                case '고' -> text.startsWith("르", at + 1);
                case '시' -> text.startsWith("오", at + 1);
                case '세' -> text.startsWith("요", at + 1);
                case '인' -> text.startsWith("가", at + 1);
                case '하' -> text.startsWith("는가", at + 1);
                case '려' -> text.startsWith("면", at + 1);
                case '알' -> text.startsWith("맞", at + 1);
                case '적' -> text.startsWith("절", at + 1);
                case '해' -> text.startsWith("당", at + 1);
                case '바' -> text.startsWith("르게", at + 1);
                case '선' -> text.startsWith("택", at + 1);
                case 'ど' -> text.startsWith("れ", at + 1);
                case 'く' -> text.startsWith("ださい", at + 1);
                case 'h' -> text.startsWith("ich", at + 1) || text.startsWith("oose", at + 1);
                case 'e' -> text.startsWith("lect", at + 1);
                case 'i' -> text.startsWith("ck", at + 1);
                case 'd' -> text.startsWith("entify", at + 1);
                case 'c' -> text.startsWith("họn", at + 1);
                case 'n' -> text.startsWith("ào", at + 1);
                case 'g' -> text.startsWith("ì", at + 1);
                case 'l' -> text.startsWith("à", at + 1);
                case '(', '[' -> text.startsWith("  ", at + 1);
                case '_' -> text.startsWith("__", at + 1);
                default -> false;
            };
            if (trace) {
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
