package studypack.question;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How a line begins a question: `Q12.`, `### 문제 3`, `[5] Q.`, `**Question:**`, `12.`
///
/// @param strength [#NAMED], [#HEADING] or [#NUMBER]
/// @param number   what the author numbered it with, null where there is none
/// @param text     where the stem begins in the line's characters
/// @param alone    nothing follows on the line
record Start(int strength, @Nullable String number, int text, boolean alone) {
    /// The word says that a question follows.
    static final int NAMED = 3;
    /// A heading that says something else.
    static final int HEADING = 2;
    /// A number and no word: a question's, or that of any list.
    static final int NUMBER = 1;

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String OPEN = "[\\[(<【「]?\\s*";
    private static final String CLOSE = "\\s*[\\])>】」]?\\s*";
    private static final String SEPARATOR = "(?:[.):：．、|\\-–—](?=\\s|\\D|$)\\s*)*";

    private static final Pattern NAMED_NUMBER = Pattern.compile(
            OPEN
                    + "(?:(?:practice|sample|exam|mock|review|quiz)\\s+)?"
                    + "(?:question|ques|quiz|problem|exercise|Q|QUESTION\\s+NO|câu(?:\\s+hỏi)?|bài|(?:기출|연습|예상|실전|모의|확인)?\\s*문제|문항|문(?=\\s*\\.?\\s*\\d)|질문|퀴즈|예제|問題|問|設問|第|题目|題目"
                    + "|no(?=\\s*[.:#])|nr(?=\\s*\\.))"
                    + "\\s*[#№.:_\\-]{0,2}\\s*(\\d{1,4}(?:-\\d{1,3})?)(?:\\.\\d{1,3})?(?![\\d,%])\\s*(?:번|問|题)?(?:\\s*(?:of|/)\\s*\\d+)?"
                    + CLOSE
                    + "(?:\\(?topic\\s*#?\\s*\\d+\\)?\\s*)?" + SEPARATOR,
            FLAGS);
    private static final Pattern COUNTED = Pattern.compile(OPEN
            + "(?:제\\s*)?(\\d{1,4})\\s*(?:번\\s*(?:문제|문항|문)|번(?=\\s*[.):：\\]】]|\\s*$)|문(?=\\s*[.):：\\]】]|\\s*$)|問)"
            + CLOSE + SEPARATOR);
    private static final Pattern CUE = Pattern.compile(
            "(?:[\\[(<【]\\s*(?:question|q|문제|질문|문항|問題|問|設問)\\s*[\\])>】]\\s*[.:：]?"
                    + "|(?:question(?:\\s+text)?|q|ques|문제|질문|지문|問題|問|設問|câu\\s+hỏi|stem)\\s*(?:[:：](?!:)|[.)](?=\\s|$)))\\s*",
            FLAGS);
    private static final Pattern BRACKETS = Pattern.compile("(?:\\s*[(\\[【<][^)\\]】>]{0,40}[)\\]】>])+\\s*");
    private static final Pattern DECIMAL = Pattern.compile("(\\d{1,3}\\.\\d{1,3})[.)]?\\s+(?=\\S)");
    private static final Pattern ALONE = Pattern.compile(
            "(?:문제|문항|질문|지문|문제\\s*내용|問題文?|設問|question(?:\\s+text)?|prompt|scenario|câu\\s+hỏi|nội\\s+dung|đề\\s+bài)\\s*",
            FLAGS);
    private static final Pattern BRACKETED =
            Pattern.compile("[\\[(<【]\\s*#?(\\d{1,4})\\s*[\\])>】]\\s*(Q(?:uestion)?\\s*[.:)]\\s*)?", FLAGS);
    private static final Pattern TRAILING =
            Pattern.compile(".*(?:\\b(?:question|q)|문제|問題|問)\\s*[#№]?\\s*(\\d{1,4})\\s*(?:번|問)?\\s*$", FLAGS);
    private static final Pattern NUMBERED =
            Pattern.compile("#?(\\d{1,4})(?:\\s?[.)．\\]](?=\\s|$|[^\\d\\s.,])\\s*|\\s*$|\\s*-\\s+)");

    /// The number as one, 0 where there is none.
    int value() {
        return value(number);
    }

    /// What a number counts as: 12 of "12", 3 of "3-1"; 0 where there is none.
    static int value(@Nullable String number) {
        if (number == null) {
            return 0;
        }
        int end = 0;
        while (end < number.length() && end < 6 && Character.isDigit(number.charAt(end))) {
            end++;
        }
        return end == 0 ? 0 : Integer.parseInt(number.substring(0, end));
    }

    static @Nullable Start of(Unit unit) {
        if (!unit.isText() || unit.kind == Unit.Kind.FOLD || unit.kind == Unit.Kind.COMMENT) {
            return null;
        }
        String line = unit.plain();
        int at = Signs.skip(line, 0);
        while (at < line.length() && line.charAt(at) == '#' && unit.kind == Unit.Kind.LINE) {
            at = Signs.skip(line, at + 1);
        }
        boolean heading = unit.kind == Unit.Kind.HEADING;
        @Nullable
        Start named = at < line.length() && (heading || mayBeNamed(line, at)) ? named(line, at, heading) : null;
        if (named != null) {
            return named;
        }
        @Nullable
        Start numbered = at < line.length() && mayBeNumbered(line.charAt(at)) ? numbered(line, at, heading) : null;
        if (numbered != null) {
            return numbered;
        }
        @Nullable Start bold = unit.kind == Unit.Kind.LINE && unit.opens ? bold(unit) : null;
        if (bold != null) {
            return bold;
        }
        if (unit.kind == Unit.Kind.BULLET && unit.number != null) {
            return new Start(NUMBER, unit.number, 0, false);
        }
        return heading ? new Start(HEADING, null, 0, false) : null;
    }

    /// `**26** stem`
    private static @Nullable Start bold(Unit unit) {
        if (!(unit.text.inlines().get(0) instanceof studypack.markdown.Inline.Strong strong)
                || !Character.isDigit(unit.first())) {
            return null;
        }
        String said = studypack.markdown.Plain.of(strong.children());
        boolean number = said.length() <= 4 && said.chars().allMatch(Character::isDigit);
        return number ? new Start(NUMBER, said, Signs.space(unit.plain(), said.length()), false) : null;
    }

    /// No word follows, stars and other signs at most.
    private static boolean isAlone(String line, int from) {
        String rest = line.substring(from);
        return rest.codePoints().noneMatch(Character::isLetterOrDigit)
                || BRACKETS.matcher(rest).matches();
    }

    /// A first look at the head of a line, which costs less than the patterns.
    private static boolean mayBeNamed(String line, int at) {
        char next = at + 1 < line.length() ? line.charAt(at + 1) : ' ';
        return switch (line.charAt(at)) {
            case '[', '(', '<', '【', '문', '제', '問', '設', '第', '题', '題', 'q', 'Q', 'n', 'N', 'c', 'C', 'b', 'B' -> true;
            case 'p', 'P' -> next == 'r' || next == 'R';
            case 's', 'S' -> "aAtTcC".indexOf(next) >= 0;
            case 'e', 'E' -> next == 'x' || next == 'X';
            case 'm', 'M' -> next == 'o' || next == 'O';
            case 'r', 'R' -> next == 'e' || next == 'E';
            case 'đ', 'Đ' -> next == 'ề' || next == 'Ề';
            case '기' -> next == '출';
            case '연' -> next == '습';
            case '예' -> next == '상' || next == '제';
            case '실' -> next == '전';
            case '모' -> next == '의';
            case '확' -> next == '인';
            case '질' -> next == '문';
            case '퀴' -> next == '즈';
            case '지' -> next == '문';
            default -> Character.isDigit(line.charAt(at));
        };
    }

    private static boolean mayBeNumbered(char c) {
        return Character.isDigit(c) || "[(<#【".indexOf(c) >= 0;
    }

    private static @Nullable Start named(String line, int at, boolean heading) {
        for (Pattern pattern : new Pattern[] {NAMED_NUMBER, COUNTED}) {
            Matcher match = pattern.matcher(line).region(at, line.length());
            if (match.lookingAt()) {
                return new Start(NAMED, match.group(1), match.end(), isAlone(line, match.end()));
            }
        }
        Matcher cue = CUE.matcher(line).region(at, line.length());
        if (cue.lookingAt()) {
            return new Start(NAMED, null, cue.end(), cue.end() >= line.length());
        }
        if (ALONE.matcher(line).region(at, line.length()).matches()) {
            return new Start(NAMED, null, line.length(), true);
        }
        Matcher trailing = TRAILING.matcher(line);
        return heading && trailing.matches() ? new Start(NAMED, trailing.group(1), line.length(), true) : null;
    }

    private static @Nullable Start numbered(String line, int at, boolean heading) {
        Matcher bracketed = BRACKETED.matcher(line).region(at, line.length());
        if (bracketed.lookingAt()) {
            boolean named = bracketed.group(2) != null || (heading && line.charAt(at) == '[');
            int strength = named ? NAMED : heading ? HEADING : NUMBER;
            return new Start(strength, bracketed.group(1), bracketed.end(), bracketed.end() >= line.length());
        }
        Matcher decimal = DECIMAL.matcher(line).region(at, line.length());
        if (heading && decimal.lookingAt()) {
            return new Start(HEADING, decimal.group(1), decimal.end(), false);
        }
        Matcher number = NUMBERED.matcher(line).region(at, line.length());
        if (!number.lookingAt()) {
            return null;
        }
        boolean alone = number.end() >= line.length();
        int strength = heading && alone ? NAMED : heading ? HEADING : NUMBER;
        return new Start(strength, number.group(1), number.end(), alone);
    }
}
