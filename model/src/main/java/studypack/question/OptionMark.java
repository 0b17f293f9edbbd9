package studypack.question;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What an author put on an option to say that it is right, wrong, or what they picked: `✅` before it, `(정답)`, `⭐️` or
/// ` v` behind it.
///
/// @param unit the line it stands in
/// @param from of the mark in the line's characters
/// @param to   behind it
record OptionMark(Kind kind, int unit, int from, int to) {
    enum Kind {
        RIGHT,
        WRONG,
        PICKED,
        /// What the learner picked was right.
        PICKED_RIGHT,
        PICKED_WRONG
    }

    private static final Pattern WORD_BEHIND = Pattern.compile(
            "\\s*(?:[✔✅☑⭐✓★]\\s*(?<signed>정답|correct|answer|正解)|[(\\[（<【]\\s*(?<word>정답|답|정답입니다|정답임|내\\s*답|내가\\s*고른\\s*답|내\\s*선택|선택|오답|(?:선택|내\\s*답|체크)\\s*[/,·]\\s*(?:정답|오답)|(?:정답|오답)\\s*[/,·]\\s*(?:선택|내\\s*답)"
                    + "|(?:selected|my\\s+answer|my\\s+choice)\\s*[/,&+]\\s*(?:correct|right|wrong|incorrect)|correct(?:\\s+answer)?|answer|ans|right|wrong|incorrect|my\\s+(?:answer|choice|pick)|selected|正解|○|O|o|X|x|V|v|√|✓|\\*)\\s*[)\\]）>】]"
                    + "|(?:<[-=]+|←|⇐|◀|//|#|--)\\s*(?<arrow>this(?:\\s+one)?|정답|답|correct(?:\\s+answer)?|answer|right|my\\s+answer|내\\s*답|선택|正解)\\s*[.!)]?|(?:<[-=]+|←|⇐)(?<bare>))\\s*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern POINTS = Pattern.compile("\\s*(?:-+>|=+>|→|▶)\\s*");
    private static final Pattern TICK_BEHIND = Pattern.compile("\\s+(?:[vV]|\\*)\\s*$");
    private static final Pattern WORD_BEFORE = Pattern.compile(
            "\\s*[(\\[（【]\\s*(?<word>정답|답|내\\s*답|선택|오답|(?:선택|내\\s*답)\\s*[/,·]\\s*(?:정답|오답)|(?:정답|오답)\\s*[/,·]\\s*(?:선택|내\\s*답)|correct|answer|正解|O|X)\\s*[)\\]）】]\\s*",
            Pattern.CASE_INSENSITIVE);

    /// The mark before an option's text, null where there is none.
    ///
    /// @param from where the option begins, its label included
    /// @param text where its text begins
    static @Nullable OptionMark before(String line, int unit, int from, int text, boolean wholeLine) {
        @Nullable OptionMark sign = wholeLine ? sign(line, unit, 0, from) : null;
        if (sign != null) {
            return sign;
        }
        String prefix = wholeLine ? line.substring(0, from) : "";
        if (prefix.endsWith("*") || POINTS.matcher(prefix).matches()) {
            return new OptionMark(Kind.RIGHT, unit, 0, from);
        }
        int end = text;
        while (end < line.length()) {
            int c = line.codePointAt(end);
            if (!Signs.isRight(c) && !Signs.isWrong(c) && !Character.isWhitespace(c)) {
                break;
            }
            end += Character.charCount(c);
        }
        sign = sign(line, unit, text, end);
        if (sign != null) {
            return sign;
        }
        Matcher word = WORD_BEFORE.matcher(line).region(text, line.length());
        return word.lookingAt() && word.end() < line.length()
                ? new OptionMark(kind(word.group("word")), unit, text, word.end())
                : null;
    }

    /// The mark behind an option's text on a line, null where there is none.
    static @Nullable OptionMark behind(String line, int unit, int from, int to) {
        int start = to;
        while (start > from) {
            int c = line.codePointBefore(start);
            if (!Signs.isRight(c) && !Signs.isWrong(c) && !Character.isWhitespace(c)) {
                break;
            }
            start -= Character.charCount(c);
        }
        @Nullable OptionMark sign = start > from ? sign(line, unit, start, to) : null;
        if (sign != null) {
            return sign;
        }
        Matcher word = WORD_BEHIND.matcher(line).region(from, to);
        if (mayBeBehind(line, from, to) && word.find() && word.start() > from) {
            String said = word.group("word") != null
                    ? word.group("word")
                    : word.group("arrow") != null ? word.group("arrow") : "answer";
            return new OptionMark(kind(said), unit, word.start(), word.end());
        }
        if (start == from || "vV*".indexOf(line.charAt(start - 1)) < 0) {
            return null;
        }
        Matcher tick = TICK_BEHIND.matcher(line).region(from, to);
        return tick.find() && tick.start() > from ? new OptionMark(Kind.RIGHT, unit, tick.start(), tick.end()) : null;
    }

    /// A bracket that closes at the end, or a sign that leads to a word; a first look that costs less than the pattern.
    private static boolean mayBeBehind(String line, int from, int to) {
        int last = to - 1;
        while (last > from && Character.isWhitespace(line.charAt(last))) {
            last--;
        }
        if (last >= from && ")]）>】".indexOf(line.charAt(last)) >= 0) {
            return true;
        }
        for (int at = from; at < to; at++) {
            char c = line.charAt(at);
            char next = at + 1 < to ? line.charAt(at + 1) : ' ';
            boolean leads = switch (c) {
                case '<' -> next == '-' || next == '=';
                case '/', '-' -> next == c;
                case '#', '←', '⇐', '◀' -> true;
                default -> Signs.isRight(c);
            };
            if (leads) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable OptionMark sign(String line, int unit, int from, int to) {
        for (int at = from; at < to; ) {
            int c = line.codePointAt(at);
            if (Signs.isRight(c) || Signs.isWrong(c)) {
                return new OptionMark(Signs.isRight(c) ? Kind.RIGHT : Kind.WRONG, unit, from, to);
            }
            at += Character.charCount(c);
        }
        return null;
    }

    private static Kind kind(String word) {
        String said = word.toLowerCase(java.util.Locale.ROOT).replaceAll("\\s+", "");
        boolean wrong = said.contains("오답") || said.equals("x") || said.equals("wrong") || said.equals("incorrect");
        boolean both = picked(said) && (said.endsWith("correct") || said.endsWith("right"));
        if (both) {
            return said.endsWith("incorrect") ? Kind.PICKED_WRONG : Kind.PICKED_RIGHT;
        }
        boolean picked = said.contains("선택")
                || said.contains("내")
                || said.contains("체크")
                || said.startsWith("my")
                || said.equals("selected");
        boolean right = !wrong && (!picked || said.contains("정답"));
        return picked
                ? right ? Kind.PICKED_RIGHT : wrong ? Kind.PICKED_WRONG : Kind.PICKED
                : right ? Kind.RIGHT : Kind.WRONG;
    }

    private static boolean picked(String said) {
        return said.startsWith("my") || said.startsWith("selected");
    }

    boolean isRight() {
        return kind == Kind.RIGHT || kind == Kind.PICKED_RIGHT;
    }

    boolean isPicked() {
        return kind == Kind.PICKED || kind == Kind.PICKED_RIGHT || kind == Kind.PICKED_WRONG;
    }
}
