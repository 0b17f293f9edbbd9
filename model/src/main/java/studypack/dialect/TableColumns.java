package studypack.dialect;

import java.util.regex.Pattern;
import studypack.markdown.Block;

/// What the columns of a table hold, told by their headings.
final class TableColumns {
    private static final Pattern NUMBER = words("순번|번호|번|No\\.?|#|순서|Nr\\.?|番号");
    private static final Pattern QUESTION = words("문제|질문|Question|Questions|Q|問題|質問");
    private static final Pattern ANSWER = words("답안|정답|답|답변|Answer|Answers|A|解答|回答|解答例");
    private static final Pattern DEFINITION = Pattern.compile(
            "개념|설명|용도|정의|의미|뜻|역할|기능|특징|작업|내용|하는 일|쓰임|description|definition|meaning|purpose|use|role|"
                    + "concept|explanation|detail|what it|^data$|説明|意味|定義|用途|mô tả|ý nghĩa",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

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

    static String title(Block.Row header, int column) {
        return column < header.cells().size()
                ? header.cells().get(column).text().plain()
                : "";
    }

    private static boolean matches(Pattern pattern, Block.Row header, int column) {
        return pattern.matcher(title(header, column)).matches();
    }
}
