package studypack.dialect;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Cut;
import studypack.markdown.Flat;
import studypack.markdown.RichText;
import studypack.note.Cue;
import studypack.text.Span;

/// The words that announce a part of a question, in the languages people write them.
enum Cues {
    KEY(
            "CcAaKk정답正解Đđ",
            "(?:(?:Correct\\s+)?Answers?(?:\\s*\\([A-Za-z ]+\\))?|Key|정답|답안|답|正解|解答|Đáp án)\\s*(?:은|는|이)?\\s*[:：](?!:)"
                    + "|(?:정답|답)[은는]\\s*(?=(?:[①-⑩]|[A-H1-9]번?)\\s*(?:입니다|이다|$))"),
    EXPLANATION("추해설풀이EeRrWw説解", "(?:추가\\s*설명|해설|설명|풀이|이유|Explanations?|Rationales?|Reason|Why|説明|解説)\\s*[:：]");

    /// Emoji and other signs that decorate a cue.
    private static final String ORNAMENT = "^[^\\p{L}\\p{N}(\\[]{0,6}";

    private final String initials;
    private final Pattern pattern;

    /// @param initials what the words begin with
    Cues(String initials, String words) {
        this.initials = initials;
        pattern = Pattern.compile(ORNAMENT + "(?:" + words + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /// The cue at the head of the line and what stands behind it, or null where the line has none.
    @Nullable
    Announced read(RichText line) {
        Flat flat = Flat.of(line);
        Matcher cue = pattern.matcher(flat.text());
        if (!cue.find()) {
            return null;
        }
        Span at = flat.span(0, cue.end());
        return new Announced(new Cue(Cut.trim(Cut.sub(line, at))), Cut.after(line, at));
    }

    boolean isAt(RichText line) {
        char initial = Peek.initial(line);
        if (initial != 0 && initials.indexOf(initial) < 0) {
            return false;
        }
        return pattern.matcher(Flat.of(line).text()).find();
    }

    /// A cue and what it announces.
    record Announced(Cue cue, RichText rest) {}
}
