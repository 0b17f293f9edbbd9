package studypack.anki;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studypack.markdown.Block;
import studypack.markdown.Cut;
import studypack.markdown.Flat;
import studypack.markdown.RichText;
import studypack.note.Label;
import studypack.note.Passage;
import studypack.text.Span;

/// Takes "Option B (Redshift) - " from the head of what is said of option B: on a card it stands beside its option, and
/// the letter alone would keep the question from being shuffled.
final class OwnLabel {
    private static final Pattern HEAD = Pattern.compile(
            "(?:(?:Option|Choice|Answer|옵션|보기|선택지)\\s+([A-Za-z①-⑩]|\\d{1,2})(?:\\s*\\([^()]{1,80}\\))?\\s*(?:[-–—:.]\\s+|$)"
                    + "|([A-Z])[).:]\\s+)",
            Pattern.CASE_INSENSITIVE);

    private OwnLabel() {}

    /// @param place of the option, from 1; a text that begins with another option's label stays as it is
    static Passage removed(Passage rationale, int place) {
        if (rationale.blocks().isEmpty() || !(rationale.blocks().get(0) instanceof Block.Paragraph paragraph)) {
            return rationale;
        }
        RichText text = paragraph.text();
        Flat flat = Flat.of(text);
        Matcher head = HEAD.matcher(flat.text());
        if (!head.lookingAt() || Label.ordinal(label(head)) != place || head.end() == flat.length()) {
            return rationale;
        }
        int from = flat.span(head.end(), head.end() + 1).start();
        RichText rest =
                Cut.trim(Cut.sub(text, new Span(from, Math.max(from, text.span().end()))));
        List<Block> blocks = new ArrayList<>(rationale.blocks());
        blocks.set(0, new Block.Paragraph(rest.span(), rest));
        return new Passage(rationale.span(), blocks);
    }

    private static String label(Matcher head) {
        return head.group(1) == null ? head.group(2) : head.group(1);
    }
}
