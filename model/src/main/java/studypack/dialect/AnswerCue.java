package studypack.dialect;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.markdown.Cut;
import studypack.markdown.Flat;
import studypack.markdown.Inline;
import studypack.markdown.RichText;
import studypack.text.Span;

/// The word before an answer that is no option: `A:`, `A1.`, `답)`, `정답:`, `Answer:`, `Đáp:`.
///
/// @param cue    the word with its sign
/// @param rest   what stands behind it, perhaps nothing
/// @param letter it is only an A, which may label an option too
record AnswerCue(RichText cue, RichText rest, boolean letter) {
    private static final String INITIALS = "AaCcSsMm답정해모解答正回Đđ";
    private static final String WORDS = "(?:correct |sample |model )?answers?|ans|정답|해답|답안|답변|모범\\s?답안|답|解答例?|答え?|正解|回答"
            + "|đáp án|đáp|trả lời(?: mẫu)?";
    private static final Pattern HEAD = Pattern.compile(
            "^[^\\p{L}\\p{N}(\\[]{0,6}(?:(?:" + WORDS + ")\\s*(?:\\([^()]{1,20}\\)\\s*)?\\d{0,4}\\s*[:：)](?!:)"
                    + "|(?<letter>(?-i:A))\\s?\\d{0,4}\\s?[:：.)](?!:)(?=\\s|$))\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ALONE = Pattern.compile(
            "^[^\\p{L}\\p{N}]{0,6}(?:solution|" + WORDS + ")\\s*[:：]?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern OPTION_BEHIND = Pattern.compile("\\s[B②][.):]\\s");
    private static final Pattern INSIDE = Pattern.compile("(?<=[?？])\\s+A\\s?\\d{0,4}\\s?[:.]\\s+");

    /// The cue at the head of the line, null where the line has none.
    static @Nullable AnswerCue read(RichText line) {
        char first = Peek.initial(line);
        if (INITIALS.indexOf(first) < 0 && first != 'T' && first != 't') {
            return null;
        }
        Flat flat = Flat.of(line);
        Matcher head = HEAD.matcher(flat.text());
        if (!head.find()) {
            boolean marked = line.inlines().size() == 1 && line.inlines().get(0) instanceof Inline.Strong;
            return marked && ALONE.matcher(flat.text()).matches()
                    ? new AnswerCue(line, Cut.after(line, line.span()), false)
                    : null;
        }
        boolean letter = head.group("letter") != null;
        if (letter && OPTION_BEHIND.matcher(flat.text()).find()) {
            return null;
        }
        Span mark = flat.span(0, head.end());
        return new AnswerCue(Cut.trim(Cut.sub(line, mark)), Cut.after(line, mark), letter);
    }

    /// The cue a block begins with; of a heading that says nothing but the word, too.
    static @Nullable AnswerCue read(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return read(Peek.firstLine(paragraph.text()));
        }
        if (block instanceof Block.Heading heading
                && INITIALS.indexOf(Peek.initial(heading.text())) >= 0
                && ALONE.matcher(heading.text().plain()).matches()) {
            return new AnswerCue(
                    heading.text(), Cut.after(heading.text(), heading.text().span()), false);
        }
        return null;
    }

    /// `B.` under an `A.`: both are options.
    static boolean isSecondOption(RichText line) {
        return Peek.initial(line) == 'B'
                && OPTION_BEHIND.matcher(" " + line.plain()).lookingAt();
    }

    /// The `A:` behind the question mark of the same line, null where there is none.
    static @Nullable Span inside(RichText line) {
        if (!Peek.holdsAny(line, "?？")) {
            return null;
        }
        Flat flat = Flat.of(line);
        Matcher inside = INSIDE.matcher(flat.text());
        return inside.find() ? flat.span(inside.start(), inside.end()) : null;
    }
}
