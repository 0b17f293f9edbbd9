package studypack.validate.stats;

import java.util.regex.Pattern;

/// Ways to ask that item writers are advised against (Haladyna, Downing and Rodriguez 2002).
final class Phrasing {
    private static final Pattern ALL = Pattern.compile(
            "(?:all|both) (?:of )?(?:the above|these|those|(?:the )?(?:options|answers|choices|statements))\\b.*"
                    + "|(?:위의? ?)?(?:모든 ?(?:것|보기|항목)|(?:보기 ?)?(?:모두|전부)(?: ?(?:다|정답|맞다|맞음|옳다|옳음|해당.{0,8}))?)\\.?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NONE = Pattern.compile(
            "none (?:of )?(?:the above|these|those|(?:the )?(?:options|answers|choices|statements))\\b.*"
                    + "|(?:위의? ?)?(?:정답|답|해당 ?사항|옳은 것|맞는 것)[이은]? ?없(?:음|다|습니다)\\.?|모두 (?:아니다|아님|틀리다|틀림)\\.?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NEGATIVE = Pattern.compile(
            "\\b(?:NOT|EXCEPT|LEAST|FALSE)\\b|(?i:\\b(?:except|incorrect|(?:is|are|was|were|does|do|can|should|would) ?(?:not|n't|n’t))\\b)"
                    + "|(?:아닌|않은|않는|틀린|잘못된|거리가 먼|부적절한) (?:것|항목|설명|보기|내용|문장)");
    private static final int LONGEST = 200;

    private Phrasing() {}

    static boolean isAllOfTheAbove(String option) {
        return matches(ALL, option);
    }

    static boolean isNoneOfTheAbove(String option) {
        return matches(NONE, option);
    }

    private static boolean matches(Pattern pattern, String option) {
        String line = option.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST && pattern.matcher(line).matches();
    }

    /// Asks for what is wrong: looks at the last sentence alone, for what stands before tells of the case.
    static boolean isNegative(String stem) {
        String line = stem.strip().replaceAll("\\s+", " ");
        int from = line.length() - 1;
        while (from > 0 && !isEnd(line, from - 1)) {
            from--;
        }
        return NEGATIVE.matcher(line.substring(Math.max(0, from))).find();
    }

    private static boolean isEnd(String line, int at) {
        return ".!?。".indexOf(line.charAt(at)) >= 0 && line.charAt(at + 1) == ' ';
    }
}
