package studypack.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.markdown.Cut;
import studypack.markdown.Flat;
import studypack.markdown.RichText;
import studypack.text.Span;

/// Reads a line of an answer list: one entry with what explains it, or several with nothing but their keys.
final class Runs {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String CUE =
            "(?:(?:(?:Correct\\s+)?Answers?|Ans|Key|정답|답안|답|正解|解答|Đáp án)\\s*(?:은|는|이)?\\s*[:：.)]?\\s*)";
    private static final String SIGN = "(?:[.):：\\]．、）】|]|(?:->|=>|--)|[-–—→⇒=])";

    /// `1.`, `1번`, `문제 1 정답:`, or nothing but a space where a circled number or a capital follows.
    private static final String NUMBER =
            AnswerWords.QUESTION + "(?<!\\d)0*(\\d{1,4})(?!\\d)\\s*(?:번|問|題)?\\s*(?:문제)?(?:"
                    + SIGN + "{1,2}\\s*(?:[(（]?" + CUE + ")?"
                    + "|(?<=[번問題제])\\s*" + CUE + "?"
                    + "|\\s+" + CUE
                    + "|\\s*(?=[①-⑩])"
                    + "|\\s+(?=\\(?(?-i:[A-H])(?![A-Za-z]))"
                    + ")\\s*";

    private static final Pattern PAIR = Pattern.compile(NUMBER + "(" + Marks.ROW + ")", FLAGS);
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;|｜/·、•]*");
    private static final Pattern TAIL = Pattern.compile("[\\s.,;|｜)]*");
    private static final Pattern LEAD = Pattern.compile(AnswerWords.ORNAMENT);
    private static final Pattern SINGLE = Pattern.compile(AnswerWords.ORNAMENT + NUMBER, FLAGS);
    private static final Pattern STEM = Pattern.compile(
            AnswerWords.ORNAMENT + AnswerWords.QUESTION + "0*(\\d{1,4})(?!\\d)(?:\\s*번|\\s*" + SIGN + "|\\s*$|\\s)",
            FLAGS);
    private static final Pattern CUED = Pattern.compile(AnswerWords.ORNAMENT + CUE, FLAGS);
    private static final Pattern CUED_LINE = Pattern.compile(
            AnswerWords.ORNAMENT
                    + "(?:(?:Correct\\s+)?Answers?(?:\\s+key)?|Key|정답|답안|답|해답|正解|解答|Đáp án)\\s*(?:은|는|이)?\\s*[:：]\\s*",
            FLAGS);

    private static final Block NOWHERE = new Block.Rule(Span.at(0));

    private Runs() {}

    /// The entries of a line that holds nothing else, none where it holds other words.
    ///
    /// @param home the block that the line stands in
    static List<Entry> of(RichText line, Block home) {
        return run(line, home, LEAD);
    }

    /// Whether a line says "3번 정답: B" and so is an entry wherever it stands.
    static boolean tellsItself(RichText line) {
        Entry entry = AnswerWords.saysAnswer(line.plain()) ? single(line, NOWHERE) : null;
        return entry != null && Marks.isKey(entry.said());
    }

    /// The entries behind "정답:" where there are two at least: one alone may be a key and a remark.
    static List<Entry> cued(RichText line, Block home) {
        Matcher cue = CUED_LINE.matcher(Flat.of(line).text());
        List<Entry> entries = cue.find() ? run(line, home, CUED_LINE) : List.of();
        return entries.size() < 2 ? List.of() : entries;
    }

    private static List<Entry> run(RichText line, Block home, Pattern lead) {
        Flat flat = Flat.of(line);
        String text = flat.text();
        Matcher start = lead.matcher(text);
        int at = start.find() ? start.end() : 0;
        Matcher pair = PAIR.matcher(text);
        Matcher between = BETWEEN.matcher(text);
        List<Entry> entries = new ArrayList<>();
        while (at < text.length() && pair.region(at, text.length()).lookingAt()) {
            Span said = flat.span(pair, 2);
            Span span = flat.span(pair.start(), pair.end());
            entries.add(new Entry(pair.group(1), span, Cut.trim(Cut.sub(line, said)), List.of(), List.of(home)));
            at = pair.end();
            if (between.region(at, text.length()).lookingAt()) {
                at = between.end();
            }
        }
        Matcher tail = TAIL.matcher(text);
        return tail.region(at, text.length()).matches() ? entries : List.of();
    }

    /// One entry with anything behind its number; null where no number and sign begin the line.
    static @Nullable Entry single(RichText line, Block home) {
        Flat flat = Flat.of(line);
        Matcher number = SINGLE.matcher(flat.text());
        if (!number.find() || number.end() >= flat.length()) {
            return null;
        }
        RichText said = Cut.after(line, flat.span(0, number.end()));
        return said.inlines().isEmpty()
                ? null
                : new Entry(number.group(1), line.span(), said, List.of(), List.of(home));
    }

    /// The number that a line begins with, "" where there is none.
    static String number(RichText line) {
        Matcher number = STEM.matcher(Flat.of(line).text());
        return number.find() ? number.group(1) : "";
    }

    /// What stands behind "정답:", null where the line has no such word or nothing behind it.
    static @Nullable RichText announced(RichText line) {
        Flat flat = Flat.of(line);
        Matcher cue = CUED.matcher(flat.text());
        if (!cue.find() || cue.end() >= flat.length()) {
            return null;
        }
        RichText rest = Cut.after(line, flat.span(0, cue.end()));
        return rest.inlines().isEmpty() ? null : rest;
    }
}
