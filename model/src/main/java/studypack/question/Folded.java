package studypack.question;

import java.util.List;
import java.util.regex.Pattern;
import studypack.markdown.Block;

/// Tells whether folded text is the answer to what stands before it.
final class Folded {
    private static final Pattern SHOWS = Pattern.compile(
            "answer|solution|explanation|reveal|show|정답|답안|해답|해설|풀이|^\\W*답\\W*|답\\s*(?:보기|확인|열기)|펼치기|접기|더보기|클릭|click|toggle|解答|正解|答え|解説|đáp\\s*án|lời\\s*giải|giải\\s*thích",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ANSWER =
            Pattern.compile("answer|solution|success|check|done", Pattern.CASE_INSENSITIVE);
    private static final Pattern HINT =
            Pattern.compile("\\bhint|힌트|ヒント|gợi\\s*ý", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int LOOKED_AT = 8;

    private Folded() {}

    static List<Block> children(Unit fold) {
        return switch (fold.block) {
            case Block.Details details -> details.children();
            case Block.Callout callout -> callout.children();
            default -> List.of();
        };
    }

    static boolean isHint(Unit fold) {
        return fold.isText() && HINT.matcher(fold.plain()).find();
    }

    static boolean isAnswer(Unit fold, String source) {
        if (fold.block instanceof Block.Callout callout
                && ANSWER.matcher(callout.kind().text()).matches()) {
            return true;
        }
        if (fold.isText()
                && fold.plain().length() < 60
                && SHOWS.matcher(fold.plain()).find()) {
            return true;
        }
        int looked = 0;
        for (Unit unit : Units.of(children(fold), source)) {
            if (Words.KEY.isAt(unit)) {
                return true;
            }
            if (++looked > LOOKED_AT) {
                return false;
            }
        }
        return false;
    }
}
