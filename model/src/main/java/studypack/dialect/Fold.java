package studypack.dialect;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.markdown.Plain;
import studypack.markdown.RichText;
import studypack.text.Span;

/// What is hidden under a line one can see: `<details>` under its summary, a callout under its title.
///
/// @param title    the words that tell what is hidden
/// @param shown    everything of the line
/// @param children what is hidden
record Fold(Span span, RichText title, RichText shown, List<Block> children) {
    private static final int LONGEST_TITLE = 60;
    private static final Pattern ANSWER =
            words("(?:정답|해답|답안|답변|모범\\s*답|(?<![가-힣])답|풀이)(?:을|를)?(?=[^가-힣a-z]*(?:$|및|과|와|보기|확인|열기|펼치기|접기|클릭|은|는|이|해설|풀이"
                    + "|설명|예시|코드|공개|보려면))|\\b(?:answers?|ans|solutions?)\\b"
                    + "|^\\P{L}*(?:show|show me|reveal|spoiler)\\P{L}*$|解答|正解|回答|答え|答案|đáp án|lời giải|trả lời");
    private static final Pattern REMARK = words("해설|설명|힌트|이유|참고|\\b(?:explanations?|hints?|why|reason|rationale|notes?"
            + "|references?|tips?)\\b|解説|説明|ヒント|giải thích|gợi ý");
    private static final Pattern NO_ANSWER = words("[?？]\\s*$|\\b(?:questions?|quiz)\\b|문제\\s*$|질문|오답|정답률");
    private static final Pattern BARE_KEY = words(
            "\\P{L}*?(?:[A-H](?:\\s*[,/&]?\\s*[A-H]){0,4}[.)]?|[①-⑩]+[.)]?|\\d[.)]|\\d번)|[A-H①-⑩]\\s*(?:[.):]|-\\s).*");
    private static final Pattern KEY_LIST =
            words("(?:\\d{1,3}\\s*(?:번\\s*)?[.):\\-→]?\\s*[A-H①-⑩1-5](?![\\p{L}\\p{N}])[\\s,;/|]*){2,}.*");
    private static final Pattern TO_OPEN = words("(?:보기|확인|열기|펼치기|접기|클릭|click|show|see)\\b.*|\\(.*\\)");

    private static Pattern words(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /// Null where the block hides nothing.
    static @Nullable Fold of(@Nullable Block block) {
        if (block instanceof Block.Details details) {
            return new Fold(details.span(), details.summary(), details.summary(), details.children());
        }
        if (block instanceof Block.Callout callout) {
            return new Fold(callout.span(), callout.title(), callout.heading(), callout.children());
        }
        return null;
    }

    /// The fold of a block where it hides an answer, else null.
    static @Nullable Fold answer(@Nullable Block block) {
        Fold fold = of(block);
        return fold != null && fold.hidesAnswer() ? fold : null;
    }

    /// The title says so, or the first line under it; the letters of options are the answer to a question of another
    /// kind.
    private boolean hidesAnswer() {
        String words = shown.plain();
        if (words.length() > LONGEST_TITLE || NO_ANSWER.matcher(words).find() || isKey()) {
            return false;
        }
        boolean manyParts =
                children.stream().filter(Block.Heading.class::isInstance).count() > 1;
        if (manyParts) {
            return false;
        }
        RichText first = firstLine();
        return ANSWER.matcher(words).find() || answerInTitle() != null || (first != null && Cues.KEY.isAt(first));
    }

    /// The letters or numbers of options stand there.
    boolean isKey() {
        Cues.Announced inTitle = Cues.KEY.read(title);
        if (inTitle != null && BARE_KEY.matcher(inTitle.rest().plain()).matches()) {
            return true;
        }
        if (!children.isEmpty() && children.get(0) instanceof Block.Bullets list) {
            boolean oneOfThem = list.ordered() && list.items().size() == 1 && list.first() > 1;
            return oneOfThem
                    || list.items().stream()
                            .allMatch(item -> BARE_KEY.matcher(Plain.ofBlocks(item.children()))
                                    .matches());
        }
        RichText first = firstLine();
        if (first == null) {
            return false;
        }
        Cues.Announced key = Cues.KEY.read(first);
        String words = (key == null ? first : key.rest()).plain();
        return BARE_KEY.matcher(words).matches() || KEY_LIST.matcher(words).matches();
    }

    private @Nullable RichText firstLine() {
        return !children.isEmpty() && children.get(0) instanceof Block.Paragraph first
                ? Peek.firstLine(first.text())
                : null;
    }

    static boolean isRemark(Block.Details details) {
        Fold fold = of(details);
        return fold != null && fold.hidesRemark();
    }

    /// A hint or an explanation: what stands with a question and is no answer.
    boolean hidesRemark() {
        String words = shown.plain();
        return words.length() <= LONGEST_TITLE && REMARK.matcher(words).find();
    }

    /// What stands behind the word for the answer in the title itself (`정답: 헤더`), null where the title only announces.
    Cues.@Nullable Announced answerInTitle() {
        Cues.Announced key = Cues.KEY.read(title);
        return key == null
                        || Plain.isBlank(key.rest().plain())
                        || TO_OPEN.matcher(key.rest().plain()).matches()
                ? null
                : key;
    }
}
