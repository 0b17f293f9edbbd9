package studypack.dialect;

import java.util.regex.Pattern;
import studypack.markdown.Block;

/// What the columns of a table hold, told by their headings.
final class TableColumns {
    private static final Pattern NUMBER = words("순번|번호|번|No\\.?|#|순서|Nr\\.?|番号|연번|STT|№|num(?:ber)?");
    private static final Pattern QUESTION = words("문제|질문|물음|Questions?|Q|Prompt|Front|앞면|問題|質問|問い?|Câu hỏi");
    private static final Pattern ANSWER =
            words("답안|정답|답|답변|해답|모범\\s?답안|Answers?|A|Back|뒷면|解答|回答|解答例|答え?|Đáp án|Trả lời");
    private static final Pattern DEFINITION = Pattern.compile(
            "개념|설명|용도|정의|의미|뜻|역할|기능|특징|작업|내용|하는 일|쓰임|description|definition|meaning|purpose|use|role|"
                    + "concept|explanation|detail|what it|^data$|full name|stands for|long form|원어|풀네임|정식 명칭|説明|意味|定義|用途|概要|mô tả|ý nghĩa"
                    + "|định nghĩa",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern NAME = words(
            "용어|키워드|단어|낱말|약어|서비스|서비스명|명령어?|포트|keywords?|terms?|words?|acronyms?|abbreviations?|services?|commands?|ports?|用語|キーワード"
                    + "|略語|コマンド|thuật ngữ|từ khóa|từ viết tắt|lệnh");

    private static final Pattern OPTION = words("[A-H①-⑩]|(?:보기|option|choice)\\s*[A-H\\d]");

    private TableColumns() {}

    private static Pattern words(String words) {
        return Pattern.compile("(?:" + words + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static boolean isNumber(Block.Row header, int column) {
        return matches(NUMBER, header, column);
    }

    static boolean isQuestion(Block.Row header, int column) {
        return matches(QUESTION, header, column);
    }

    static boolean isAnswer(Block.Row header, int column) {
        return matches(ANSWER, header, column);
    }

    /// The column says what the first one means, unless its heading is a name like those under it (`CNAME | Alias`).
    static boolean isDefinition(Block.Row header, int column) {
        return DEFINITION.matcher(title(header, column)).find();
    }

    /// Some columns are headed with the letters of options.
    static boolean hasOptions(Block.Row header) {
        return header.cells().stream()
                        .filter(cell -> OPTION.matcher(cell.text().plain()).matches())
                        .count()
                > 1;
    }

    /// The column names what is to be learnt.
    static boolean isName(Block.Row header, int column) {
        return matches(NAME, header, column);
    }

    static String title(Block.Row header, int column) {
        return column < header.cells().size()
                ? header.cells().get(column).text().plain()
                : "";
    }

    private static boolean matches(Pattern pattern, Block.Row header, int column) {
        return pattern.matcher(title(header, column)).matches();
    }
}
