package studypack.question;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words that announce a part of a question, in the languages people write them.
enum Words {
    /// Before the options.
    OPTIONS(
            "(?:options?|choices?|answer\\s+(?:choices|options)|possible\\s+answers|보기|선택지|선지|選択肢|các\\s+lựa\\s+chọn|lựa\\s+chọn)"
                    + Words.CLOSED + "\\s*(?:[:：]\\s*)?$",
            "op ch an po 보 선 選 cá lự"),

    /// Before the key.
    KEY(
            "(?:" + Words.ANSWER + ")" + Words.CLOSED
                    + "(?:\\s*\\([A-Za-z가-힣 ]{1,20}\\))?\\s*(?:은|는|이|is|are)?\\s*(?:[:：](?!:)|[)\\]】>](?!\\S*\\()|=|[-–—]+>?(?=\\s)|→|⇒|➡)\\s*"
                    + "|(?:" + Words.ANSWER + ")" + Words.CLOSED + "\\s*$"
                    + "|(?:" + Words.ANSWER_ALONE + ")\\s*(?:은|는|이|は|là|is|are)?\\s*"
                    + "(?=" + Words.VALUE + "\\s*$|" + Words.LABEL + "\\s*(?:입니다|이다|임|です|だ|になる|である|。|が正)(?![가-힣]))"
                    + "|(?:" + Words.ANSWER_ALONE + ")\\s*(?:은|는|は|là|is|are)\\s*(?=" + Words.LABEL
                    + "(?:\\s*[,.;]\\s|[.):]\\s*\\S))",
            "th co ri su be fi of mo vo an ke so 정 모 답 正 解 答 đá đ/ đa tr lờ vậ ch"),

    /// Before what explains it.
    EXPLANATION(
            "(?:" + Words.REASON + ")" + Words.CLOSED
                    + "\\s*(?:\\([^()]{1,20}\\))?\\s*(?:은|는|이)?\\s*(?:[:：](?!:)|[)\\]】>]|[-–—]+>?(?=\\s)|→)\\s*"
                    + "|(?:" + Words.REASON + ")" + Words.CLOSED + "\\s*$",
            "추 상 정 문 오 보 선 해 설 풀 이 근 참 출 포 키 핵 메 코 팁 ov ge de an sh fu br ex ra re ju fe wh so no di co hi ti li 説 解 理 補 参 gi th"),

    /// Before what a learner picked.
    PICKED(
            "(?:(?:내가|제가|나의|내|my|your|i)\\s*(?:고른|선택한|찍은|쓴|체크한|chose|picked|selected|chosen)?\\s*(?:답안?|것|선택|answer|choice|pick|selection)?|고른\\s*답|선택(?:한\\s*(?:답|것|보기))?|selected|chosen|picked|あなたの(?:回答|解答)|選択)\\s*(?:은|는|was|is)?\\s*[:：]?\\s*"
                    + "(?=" + Words.VALUE + "\\s*(?:$|[,/|;·(]|\\s+[^A-Za-z0-9]))",
            "내 제 나 my yo i 고 선 se ch pi あ 選");

    private static final String CLOSED = "\\s*[\\]】)>」\"]?";
    private static final String LABEL =
            "[\\[(]?(?:[A-Ha-h]|\\uD83C[\\uDD70\\uDD71]|[1-9]\\u20E3|[①-⑩❶-❿ⓐ-ⓗ]|[1-9](?:\\s*[번番])?|[가나다라마바사아](?![가-힣])|[ㄱ-ㅇ]|[アイウエオカ])[)\\].]?";

    /// A row of labels and what closes a sentence.
    private static final String VALUE =
            "(?:(?:option|choice|보기)\\s*)?" + LABEL + "(?:(?:\\s*(?:,|、|/|&|\\+|·|and|및|와|과|or|또는)\\s*|\\s+|(?<=[A-H]))"
                    + LABEL + "){0,8}\\s*(?:입니다|이다|임|です|。)?\\.?";
    private static final String ANSWER_ALONE =
            "(?:the\\s+)?(?:correct\\s+|right\\s+)?answers?|ans\\.?|정\\s*답|답|正\\s*解|正答|答え|解答|đáp\\s*án(?:\\s*đúng)?|(?:vậy\\s+)?chọn(?:\\s+đáp\\s*án)?";
    private static final String ANSWER =
            "(?:the\\s+)?(?:(?:correct|right|suggested|best|final|official|model|voted|most\\s+voted)\\s+)?(?:answers?|ans\\.?)(?:\\s+(?:key|is)|\\s*(?:and|&|/)\\s*(?:explanations?|rationale))?"
                    + "|(?:correct|right)(?:\\s+(?:choices?|options?))?|key|solutions?|most\\s+voted|community\\s+vote(?:\\s+distribution)?"
                    + "|정답\\s*(?:및|과|/|,|&|\\+)\\s*(?:해설|풀이|설명)|정\\s*답|모범\\s*답안|답안|답|正\\s*解|正答|解答|答え|答案|答|đáp\\s*án(?:\\s*đúng)?|ĐA|đ/a|trả\\s*lời|lời\\s+giải";
    private static final String REASON =
            "(?:(?:추가|상세|정답|문제|오답|보기|선지)\\s*)?(?:해설|설명|풀이)|이유|근거|오답(?:\\s*(?:노트|이유|정리))?|참고(?:\\s*(?:자료|링크|문서|사항))?|출처|포인트|키워드|핵심(?:\\s*(?:포인트|개념|키워드))?|메모|코멘트|팁"
                    + "|(?:(?:overall|general|detailed|answer|short|full|brief)\\s+)?(?:explanations?|rationale|reason(?:ing|s)?|justification|feedback)|why|references?|sources?|notes?|discussion|comments?|hints?|tips?|links?"
                    + "|説明|解説|理由|補足|参考|giải\\s*thích|tham\\s*khảo";

    /// Signs and emoji before the word, brackets included.
    private static final String BEFORE = "(?:[!?:]{3}\\+?\\s*\\w*\\s*\"?)?[\\[(<【「]?\\s*";

    private static final String BRACKETS = "!?:[(<【「";

    private final Pattern pattern;
    private final String heads;

    /// @param heads what each of the words begins with: two letters, of Hangul and ideographs one
    Words(String words, String heads) {
        this.heads = heads;
        pattern = Pattern.compile(BEFORE + "(?:" + words + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /// Behind the word and its separator where the line begins with it, -1 where it does not.
    int in(String line) {
        return in(line, 0);
    }

    int in(String line, int from) {
        int at = Signs.skip(line, from);
        if (at >= line.length() || !mayBegin(line, at)) {
            return -1;
        }
        Matcher match = pattern.matcher(line).region(at, line.length());
        return match.lookingAt() ? match.end() : -1;
    }

    /// A first look, for most lines begin with other words and the pattern takes long to say so.
    private boolean mayBegin(String line, int at) {
        char first = Character.toLowerCase(line.charAt(at));
        if (BRACKETS.indexOf(first) >= 0) {
            return true;
        }
        char second = at + 1 < line.length() ? Character.toLowerCase(line.charAt(at + 1)) : ' ';
        for (int head = 0; head < heads.length(); head++) {
            boolean whole = head + 1 == heads.length() || heads.charAt(head + 1) == ' ';
            if (heads.charAt(head) == first && (whole || heads.charAt(head + 1) == second)) {
                return true;
            }
            head += whole ? 1 : 2;
        }
        return false;
    }

    boolean isAt(Unit unit) {
        return unit.isText() && unit.behind(this) >= 0;
    }
}
