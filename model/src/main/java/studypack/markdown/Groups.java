package studypack.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import studypack.text.Span;

/// Splits a list where its author did: a blank line between some items and none between others parts two lists, though
/// CommonMark makes them one (5.3).
final class Groups {
    private static final Pattern GOES_ON =
            Pattern.compile("\\s*(?:[-*+]\\s+)?(?:\\[[ xX]\\]|\\(?(?:[B-Hb-h2-9]|[②-⑩])\\s?[).:．])");

    private Groups() {}

    static List<Block> split(String text, Block.Bullets list) {
        List<Block.Bullet> items = list.items();
        boolean[] apart = new boolean[items.size()];
        int gaps = 0;
        for (int i = 1; i < items.size(); i++) {
            apart[i] = isApart(text, items.get(i - 1), items.get(i));
            gaps += apart[i] ? 1 : 0;
        }
        if (gaps == 0 || gaps == items.size() - 1) {
            return List.of(list);
        }
        List<Block> groups = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= items.size(); i++) {
            if (i == items.size() || (apart[i] && !goesOn(text, items.get(i)))) {
                List<Block.Bullet> group = items.subList(from, i);
                Span span =
                        group.get(0).span().cover(group.get(group.size() - 1).span());
                groups.add(new Block.Bullets(span, list.ordered(), list.first() + from, group));
                from = i;
            }
        }
        return groups;
    }

    private static boolean isApart(String text, Block.Bullet before, Block.Bullet after) {
        int ends = 0;
        for (int i = before.span().end(); i < after.span().start() && ends < 2; i++) {
            char c = text.charAt(i);
            boolean second = c == '\n' && i > before.span().end() && text.charAt(i - 1) == '\r';
            ends += isLineEnd(c) && !second ? 1 : 0;
        }
        return ends > 1;
    }

    private static boolean isLineEnd(char c) {
        return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /// A box or a later letter belongs to the options before it.
    private static boolean goesOn(String text, Block.Bullet item) {
        return GOES_ON.matcher(text)
                .region(item.span().start(), item.span().end())
                .lookingAt();
    }
}
