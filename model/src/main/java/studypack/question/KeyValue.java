package studypack.question;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Flat;
import studypack.note.AskedWords;
import studypack.note.Key;
import studypack.note.Label;
import studypack.text.Span;

/// What stands behind "정답:": a letter, several, a number, an option's text with or without its letter, or a doubt.
///
/// @param marks  in order of writing
/// @param doubt  null where the marks can be taken at their word
/// @param remark where a remark on the answer begins in the line's characters, -1 where there is none
record KeyValue(List<Mark> marks, Key.@Nullable Doubt doubt, int remark) {

    /// One right answer.
    ///
    /// @param option index of the option it names, -1 where there is none
    record Mark(Span span, @Nullable String label, @Nullable String text, int option) {}

    private static final String LETTER =
            "[A-Ha-h](?![A-Za-z])|\\uD83C[\\uDD70\\uDD71]|[1-9]\\u20E3|[①-⑩❶-❿ⓐ-ⓗ]|[1-9](?=\\s*[번番]|\\s*$|\\s*[,).:/&?·→>\\]-]|\\s+(?:and|or|또는|혹은)\\b)"
                    + "|[가나다라마바사아](?=\\s*[,).:]|\\s*$|\\s{2,})|[ㄱ-ㅇ](?![가-힣])|[アイウエオカ](?![ァ-ヶ])";
    private static final String ONE = "[(\\[]?(?:" + LETTER + ")[)\\]]?(?:\\s*[번番])?[.)]?";
    private static final String END = "\\s*(?:입니다|이다|임|이에요|예요|です|だ|。)?\\s*[.!。]?";

    private static final Pattern ROW = Pattern.compile(
            "(?:(?:Option|Choice|보기)s?\\s+)?" + ONE + "(?:\\s*(?:,|、|/|&|\\+|and|및|와|과|랑|하고|·|;|\\s)\\s*(?:Option\\s+)?"
                    + ONE + "){0,8}" + END,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern JOINED = Pattern.compile("([A-H][A-Ha-h]{1,5})" + END);
    private static final Pattern EITHER = Pattern.compile(
            ONE + "(?:\\s*(?:\\bor\\b|또는|혹은|아니면|hoặc|hay|または|か)\\s*" + ONE + "){1,8}", Pattern.CASE_INSENSITIVE);
    private static final Pattern CHANGED =
            Pattern.compile("(" + ONE + ")\\s*[?？]?\\s*(?:->|=>|-->|→|⇒|➡️?|>)\\s*(" + ONE + ")");
    private static final Pattern ASKED = Pattern.compile(ONE + "(?:\\s*[,/&]\\s*" + ONE + "){0,8}\\s*[?？]");
    private static final Pattern EACH = Pattern.compile(
            "(?<![A-Za-z가-힣])(" + LETTER + ")(?![A-Za-z])|(?<=^|[A-Ha-h])([A-Ha-h])(?=[A-Ha-h]|$|\\s*입니다)");
    private static final Pattern LABEL_AND_TEXT = Pattern.compile(
            "\\(?(" + LETTER + ")\\)?(?:\\s*번)?(?:(\\s?[).:．、]|\\])\\s*|(\\s*[-–—]\\s+|\\s+[-–—]\\s*))(\\S.*)",
            Pattern.DOTALL);
    private static final Pattern NEXT_LABEL =
            Pattern.compile("\\s*(?:[,;/]|\\n|\\band\\b|&)\\s*(?=\\(?(?:" + LETTER + ")[).:．]\\s)");
    private static final Pattern ROW_AND_REMARK = Pattern.compile(
            "(" + ONE + "(?:\\s*(?:,|、|/|&|and|와|과|및)\\s*" + ONE
                    + "){0,8})\\s*(?:[\\[(（{<].*|(?:입니다|이다|이며|이고|이므로|가|이|은|는|로|인데|임|였음|번).*|[.。!,]\\s.*)",
            Pattern.DOTALL);
    private static final Pattern LETTER_AND_TEXT = Pattern.compile("([A-H])\\s+(\\S.*)", Pattern.DOTALL);
    private static final Pattern ALL = Pattern.compile(
            "(?:모두|전부|전체|다|all(?:\\s+of\\s+(?:the\\s+above|them))?|すべて|全て)(?:\\s*정답)?" + END, Pattern.CASE_INSENSITIVE);
    private static final Pattern HEDGED = Pattern.compile(
            "[?？]|수도|인\\s*듯|같음|같은데|아마|\\b(?:not sure|maybe|unsure|probably|i think)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern PARTS = Pattern.compile("\\s*(?:[,;/|·、]|\\n|\\band\\b)\\s*");
    private static final int LONGEST_REMARK = 40;
    private static final int LONGEST_ROW = 60;
    private static final int SHORTEST_TEXT = 3;

    KeyValue {
        marks = List.copyOf(marks);
    }

    /// @param from where the value begins in the line's characters
    /// @param to   where it ends
    /// @param options texts of the options, to find the one whose text is repeated
    static KeyValue read(Flat line, int from, int to, Choices options) {
        String all = line.text();
        int start = Math.min(to, Signs.space(all, from));
        String text = bare(all.substring(start, to));
        Reader reader = new Reader(line, start, options);
        Matcher changed = CHANGED.matcher(text);
        if (changed.lookingAt()) {
            return new KeyValue(reader.each(text, changed.end()), Key.Doubt.UNSURE, -1);
        }
        Matcher either = EITHER.matcher(text);
        if (either.lookingAt()) {
            return new KeyValue(reader.each(text, either.end()), Key.Doubt.EITHER, -1);
        }
        Matcher asked = ASKED.matcher(text);
        if (asked.lookingAt()) {
            return new KeyValue(reader.each(text, asked.end()), Key.Doubt.UNSURE, -1);
        }
        if ((text.length() <= LONGEST_ROW && ROW.matcher(text).matches()) || reader.isJoined(text)) {
            return new KeyValue(reader.each(text, text.length()), null, -1);
        }
        return reader.worded(text);
    }

    /// Without signs behind it: `A ✅`.
    private static String bare(String value) {
        int end = value.length();
        while (end > 0) {
            int c = value.codePointBefore(end);
            if (!Character.isWhitespace(c) && !Signs.isRight(c) && !Signs.isWrong(c) && c != '"' && c != '*') {
                break;
            }
            end -= Character.charCount(c);
        }
        return value.substring(0, end);
    }

    /// The options as a key may name them.
    ///
    /// @param labels of each option, null where it has none
    /// @param words  of each option's text
    record Choices(List<@Nullable String> labels, List<String> words) {
        Choices {
            words = List.copyOf(words);
        }

        static Choices of(List<DraftOption> options) {
            List<@Nullable String> labels = new ArrayList<>();
            List<String> words = new ArrayList<>();
            for (DraftOption option : options) {
                labels.add(option.label == null ? null : option.label.written());
                words.add(option.words());
            }
            return new Choices(labels, words);
        }

        int size() {
            return words.size();
        }

        /// The first option with the label; a number names the place where the options have letters or none.
        int named(String label) {
            int ordinal = Label.ordinal(label);
            boolean labelled = false;
            for (int i = 0; i < labels.size(); i++) {
                String own = labels.get(i);
                labelled |= own != null;
                if (own != null && Label.ordinal(own) == ordinal) {
                    return i;
                }
            }
            return labelled || ordinal < 1 || ordinal > words.size() ? -1 : ordinal - 1;
        }

        /// The option whose text the words repeat, whole or from its beginning; -1 where it is none or not one alone.
        int saying(String text) {
            String said = AskedWords.of(text);
            if (said.isEmpty()) {
                return -1;
            }
            int found = words.indexOf(said);
            if (found >= 0 || said.length() < SHORTEST_TEXT) {
                return found;
            }
            for (int i = 0; i < words.size(); i++) {
                String own = words.get(i);
                boolean same = own.contains(said) || (own.length() >= SHORTEST_TEXT && said.startsWith(own));
                if (same && found >= 0) {
                    return -1;
                }
                found = same ? i : found;
            }
            return found;
        }
    }

    /// Reads one value.
    private record Reader(Flat line, int lead, Choices options) {

        Span span(int from, int to) {
            return line.span(lead + from, lead + to);
        }

        /// Letters without anything between them, each of an option.
        boolean isJoined(String text) {
            Matcher joined = JOINED.matcher(text);
            if (!joined.matches()) {
                return false;
            }
            String letters = joined.group(1);
            return letters.chars().distinct().count() == letters.length()
                    && letters.chars()
                            .allMatch(c -> options.named(String.valueOf((char) c)) >= 0 || letters.length() == 2);
        }

        List<Mark> each(String text, int end) {
            List<Mark> marks = new ArrayList<>();
            Matcher each = EACH.matcher(text).region(0, end).useTransparentBounds(true);
            while (each.find()) {
                int group = each.group(1) != null ? 1 : 2;
                marks.add(mark(text, each.start(group), each.end(group)));
            }
            return marks;
        }

        private Mark mark(String text, int from, int to) {
            String label = text.substring(from, to);
            return new Mark(span(from, to), label, null, options.named(label));
        }

        KeyValue worded(String text) {
            if (ALL.matcher(text).matches() && options.saying(text) < 0) {
                List<Mark> all = new ArrayList<>();
                for (int i = 0; i < options.size(); i++) {
                    all.add(new Mark(span(0, text.length()), null, null, i));
                }
                return new KeyValue(all, null, -1);
            }
            Matcher labelled = LABEL_AND_TEXT.matcher(text);
            if (labelled.matches()) {
                boolean dash = labelled.group(3) != null;
                if (!repeats(labelled.group(1), labelled.group(4))
                        && (dash || isRemark(labelled.group(1), labelled.group(4)))) {
                    List<Mark> marks = List.of(mark(text, labelled.start(1), labelled.end(1)));
                    return new KeyValue(marks, null, lead + (dash ? labelled.start(3) : labelled.start(4)));
                }
                return new KeyValue(labelled(text), null, -1);
            }
            int said = options.saying(text);
            if (said >= 0) {
                return new KeyValue(List.of(new Mark(span(0, text.length()), null, text, said)), null, -1);
            }
            List<Mark> several = several(text);
            if (!several.isEmpty()) {
                return new KeyValue(several, null, -1);
            }
            Matcher remarked = ROW_AND_REMARK.matcher(text);
            if (remarked.matches()) {
                List<Mark> marks = each(text, remarked.end(1));
                if (!marks.isEmpty()) {
                    String remark = text.substring(remarked.end(1));
                    boolean hedged = remark.length() < LONGEST_REMARK
                            && HEDGED.matcher(remark).find();
                    return new KeyValue(marks, hedged ? Key.Doubt.UNSURE : null, -1);
                }
            }
            Matcher lettered = LETTER_AND_TEXT.matcher(text);
            if (lettered.matches()
                    && HEDGED.matcher(lettered.group(2)).find()
                    && lettered.group(2).length() < LONGEST_REMARK) {
                return new KeyValue(List.of(mark(text, 0, 1)), Key.Doubt.UNSURE, -1);
            }
            if (lettered.matches() && repeats(lettered.group(1), lettered.group(2))) {
                Mark mark = new Mark(
                        span(0, text.length()), lettered.group(1), lettered.group(2), options.named(lettered.group(1)));
                return new KeyValue(List.of(mark), null, -1);
            }
            return new KeyValue(List.of(new Mark(span(0, text.length()), null, text, -1)), null, -1);
        }

        /// Texts of options with commas between; none where a part is no option's.
        private List<Mark> several(String text) {
            List<Mark> marks = new ArrayList<>();
            int from = 0;
            for (String part : PARTS.splitAsStream(text).toList()) {
                int at = text.indexOf(part, from);
                int said = options.saying(part);
                if (said < 0 || part.isBlank()) {
                    return List.of();
                }
                marks.add(new Mark(span(at, at + part.length()), null, part, said));
                from = at + part.length();
            }
            return marks.size() < 2 ? List.of() : marks;
        }

        /// A sentence about the answer and not the option's text.
        private boolean isRemark(String label, String text) {
            int named = options.named(label);
            String end = text.strip();
            boolean sentence = end.endsWith(".")
                    || end.endsWith("。")
                    || end.endsWith("다")
                    || end.endsWith("요")
                    || end.startsWith("(")
                    || end.startsWith("→")
                    || end.startsWith("[");
            return named >= 0
                    && (sentence
                            || text.length() > 2 * options.words().get(named).length() + 20);
        }

        /// The text behind a letter repeats an option's.
        private boolean repeats(String label, String text) {
            int named = options.named(label);
            return options.saying(text) >= 0
                    || (named >= 0 && Likeness.of(options.words().get(named), AskedWords.of(text)) > 0.5);
        }

        /// `C) text`, or several of them with commas between.
        private List<Mark> labelled(String text) {
            List<Mark> marks = new ArrayList<>();
            int from = 0;
            for (String part : NEXT_LABEL.splitAsStream(text).toList()) {
                int at = text.indexOf(part, from);
                Matcher label = LABEL_AND_TEXT.matcher(part);
                if (label.matches()) {
                    marks.add(new Mark(
                            span(at + label.start(1), at + label.end(4)),
                            label.group(1),
                            label.group(4).strip(),
                            options.named(label.group(1))));
                }
                from = at + part.length();
            }
            return marks;
        }
    }
}
