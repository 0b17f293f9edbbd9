package studypack.dialect;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.markdown.Plain;
import studypack.markdown.RichText;

/// What a heading over a question says: its number, its topic, or the question itself.
final class QuestionHead {
    private static final int LONGEST_SECTION = 60;
    private static final Pattern COUNTED = Pattern.compile(
            "^[^\\p{L}\\p{N}]{0,4}(?:Question|Q|Problem|Task|Exercise|문제|질문|퀴즈|Quiz|問題|問|Câu hỏi|Câu|Bài)"
                    + "\\s*[#.]?\\s*(\\d{1,4})(?!\\d).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern BARE_KEY =
            Pattern.compile("[A-H①-⑩1-5]번?(?:\\s*[,&]?\\s*[A-H①-⑩1-5]번?)*[).]?|[A-H①-⑩]\\s*[.):].*"
                    + "|(?i:Q?\\d{1,3}\\s*[:.)-]\\s*[a-h①-⑩](?![\\p{L}\\p{N}]).*)");
    private static final Pattern TRUE_OR_FALSE =
            Pattern.compile("(?i)\\bT\\s?/\\s?F\\b|\\btrue\\b|\\bfalse\\b|O\\s?/\\s?X");
    private static final Pattern BLANK = Pattern.compile("_{3,}|[(（][\\s①-⑩ㄱ-ㅎ]*[)）]|\\[\\s{2,}\\]|□");

    private static final Pattern OPTIONS =
            Pattern.compile("(?s)(?<![\\p{L}\\p{N}])\\(?[1aA①]\\)?[.)]?\\s[^\\n]{1,200}?\\s\\(?(?:[2bB][.)]|②)\\)?\\s");

    private QuestionHead() {}

    /// The number of a title that says nothing else, null where it does.
    static @Nullable String only(RichText title) {
        String number = Numbers.of(title.plain());
        Matcher counted = COUNTED.matcher(title.plain());
        return number == null && counted.matches() && title.plain().strip().endsWith(counted.group(1))
                ? counted.group(1)
                : number;
    }

    /// The letters or numbers of options: the answer to a question of another kind.
    static boolean isKey(RichText answer) {
        return BARE_KEY.matcher(answer.plain()).matches();
    }

    /// A text without a word that announces a question is one: it asks, has a blank to fill, or is numbered.
    static boolean isQuestion(RichText text, @Nullable String number, RichText answer) {
        String plain = text.plain();
        boolean blank = BLANK.matcher(plain).find();
        boolean statement = TRUE_OR_FALSE.matcher(plain).find();
        if (isKey(answer) && !blank && !statement) {
            return false;
        }
        return blank || statement || (!OPTIONS.matcher(plain).find() && (number != null || Peek.asks(text)));
    }

    /// Options stand in the text itself: `(a) … (b) …`, `A. … B. …`.
    static boolean hasOptions(RichText text) {
        return OPTIONS.matcher(text.plain()).find();
    }

    /// The number of the question's list item, or of the heading right over it.
    static @Nullable String number(Cursor cursor) {
        String number = cursor.number();
        if (number != null || cursor.index() == 0) {
            return number;
        }
        if (!(cursor.blocks().get(cursor.index() - 1) instanceof Block.Heading heading)) {
            return null;
        }
        Matcher counted = COUNTED.matcher(heading.text().plain());
        return counted.matches() ? counted.group(1) : null;
    }

    /// The heading at the cursor is part of the question under it: it does not only count or name a topic, what stands
    /// under it does not ask by itself, and only one question stands there.
    ///
    /// @param answer  how many blocks on the answer stands
    /// @param answers tells the blocks that answer
    static boolean asks(Block.Heading heading, Cursor cursor, int answer, Predicate<Block> answers) {
        List<Block> body = cursor.blocks().subList(cursor.index() + 1, cursor.index() + answer);
        if (body.stream().allMatch(block -> block instanceof Block.Details || isBlank(block))) {
            return true;
        }
        boolean asks = Peek.asks(heading.text());
        if (!asks && COUNTED.matcher(heading.text().plain()).matches()) {
            return false;
        }
        boolean bodyAsks = body.stream()
                .anyMatch(block -> block instanceof Block.Paragraph paragraph && Peek.asks(paragraph.text()));
        if (bodyAsks && !Asking.isAt(heading.text())) {
            return false;
        }
        return !isSection(cursor, answer, answers);
    }

    private static boolean isBlank(Block block) {
        return Plain.isBlank(Plain.ofBlocks(List.of(block)));
    }

    private static boolean isSection(Cursor cursor, int answer, Predicate<Block> answers) {
        boolean before = true;
        for (int ahead = answer + 1; ahead < LONGEST_SECTION; ahead++) {
            Block block = cursor.peek(ahead);
            if (block == null || block instanceof Block.Heading) {
                return false;
            }
            boolean answering = answers.test(block);
            if (answering && !before) {
                return true;
            }
            before = answering || (before && Fold.of(block) != null);
        }
        return false;
    }
}
