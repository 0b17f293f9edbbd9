package studypack.answers;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words by which an answer list is known: its title, the number of a question, a key.
final class AnswerWords {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /// Emoji, bullets and other signs before a word.
    static final String ORNAMENT = "^[^\\p{L}\\p{N}(①-⑩]{0,8}";

    private static final String TITLE_WORD = "(?:정답표?|해답|답안|모범\\s*답안|답|해설|풀이|(?:Correct\\s+)?Answers?|Keys?|Solutions?"
            + "|解答|正解|答え|解説|Đáp án|Lời giải)";
    private static final String MORE = "(?:" + TITLE_WORD + "|설명|Explanations?|Rationales?|説明)";

    /// "정답", "정답 및 해설", "1회 모의고사 정답", "Answer key (1-20)", "Chapter 2 Answers".
    private static final Pattern TITLE = Pattern.compile(
            ORNAMENT + "(?:[^:：?？\\n]{0,40}?)\\s*(?<![\\p{L}])" + TITLE_WORD
                    + "(?:\\s*(?:및|과|와|and|&|/|·|,|\\+|-|と)?\\s*" + MORE
                    + "){0,3}\\s*(?:지|모음|확인|보기|키|목록|一覧|list|table|sheet|section)?"
                    + "\\s*(?:[(\\[（<][^()]{0,30}[)\\]）>])?\\s*[:：]?[^\\p{L}\\p{N}]{0,4}$",
            FLAGS);

    private static final Pattern TITLE_WORDS = Pattern.compile(TITLE_WORD + "|\\b(?:and|key)\\b|및", FLAGS);

    private static final Pattern KEY_COLUMN = Pattern.compile(
            "(?:정답|해답|답안|답|답변|(?:Correct\\s+)?(?:Answer|Option|Choice)s?|Correct|Key|正解|解答|答え|Đáp án)(?:\\s*(?:번호|key))?",
            FLAGS);
    private static final Pattern NUMBER_COLUMN = Pattern.compile(
            "(?:문제|문항|질문)?\\s*(?:번호|순번|순서|번)|문제|문항|질문|Q\\.?|Questions?(?:\\s*(?:No\\.?|#|number))?|No\\.?|Nr\\.?|#|번"
                    + "|番号|問題(?:番号)?|問|Câu(?:\\s+hỏi)?|Number",
            FLAGS);
    private static final Pattern REASON_COLUMN =
            Pattern.compile("해설|설명|풀이|이유|근거|Explanations?|Rationale|Reason|Why|解説|説明|Giải thích", FLAGS);

    static final String QUESTION = "(?:(?:문제|문항|질문|Question|Quiz|Q|No|問題|問|第|제|Câu)\\s*\\.?\\s*#?\\s*)?";
    private static final Pattern NUMBER =
            Pattern.compile("^[^\\p{L}\\p{N}]{0,4}" + QUESTION + "0*(\\d{1,4})\\s*(?:번|問|題)?\\s*[.):]?$", FLAGS);

    private static final Pattern ANSWER =
            Pattern.compile("정답|해답|답안|(?<![가-힣])답|\\bAnswers?\\b|\\bKey\\b|正解|解答|答え|Đáp án", FLAGS);

    /// Emoji, bullets and other signs on both sides of a column's title.
    private static final Pattern AROUND = Pattern.compile("^[^\\p{L}\\p{N}#]+|[^\\p{L}\\p{N}#.]+$");

    private AnswerWords() {}

    static boolean saysAnswer(String text) {
        return mayBeTitle(text) && ANSWER.matcher(text).find();
    }

    /// "1회" of "1회 정답 및 해설".
    static String withoutAnswer(String title) {
        return TITLE_WORDS.matcher(title).replaceAll(" ");
    }

    static boolean isTitle(String text) {
        return text.length() <= 80
                && mayBeTitle(text)
                && TITLE.matcher(text.strip()).matches();
    }

    static boolean isKeyColumn(String title) {
        return KEY_COLUMN.matcher(bare(title)).matches();
    }

    static boolean isNumberColumn(String title) {
        return NUMBER_COLUMN.matcher(bare(title)).matches();
    }

    static boolean isReasonColumn(String title) {
        return REASON_COLUMN.matcher(bare(title)).find();
    }

    /// The number of a cell or a heading that says nothing else, "" where it is none.
    static String number(String text) {
        String said = text.strip();
        if (said.isEmpty() || !mayEndNumber(said.charAt(said.length() - 1))) {
            return "";
        }
        Matcher number = NUMBER.matcher(said);
        return number.matches() ? number.group(1) : "";
    }

    /// A first look for a piece of one of the words, which costs less than the pattern.
    private static boolean mayBeTitle(String text) {
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '답', '설', '풀', '解', '答', 'á', 'Á', 'ờ', 'Ờ' -> {
                    return true;
                }
                case 'n', 'N' -> {
                    if (text.regionMatches(true, i, "nsw", 0, 3)) {
                        return true;
                    }
                }
                case 'k', 'K' -> {
                    if (text.regionMatches(true, i, "key", 0, 3)) {
                        return true;
                    }
                }
                case 'u', 'U' -> {
                    if (text.regionMatches(true, i, "uti", 0, 3)) {
                        return true;
                    }
                }
                default -> {}
            }
        }
        return false;
    }

    private static boolean mayEndNumber(char last) {
        return (last >= '0' && last <= '9') || "번問題.):]".indexOf(last) >= 0;
    }

    private static String bare(String title) {
        return AROUND.matcher(title.strip()).replaceAll("");
    }
}
