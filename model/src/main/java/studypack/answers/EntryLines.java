package studypack.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studypack.markdown.Block;
import studypack.markdown.CodeLines;
import studypack.markdown.Cut;
import studypack.markdown.Inline;
import studypack.markdown.RichText;
import studypack.text.Span;

/// Reads the items of a list and the lines of a block of code as entries.
///
/// @param source the reading text, for the numbers of list items stand in it alone
record EntryLines(String source) {
    /// So many entries and nothing else need no title: too much for chance.
    static final int BARE = 3;

    private static final int LONGEST_WORDS = 120;
    private static final Pattern LIST_NUMBER = Pattern.compile("\\s*0*(\\d{1,4})[.)]");

    /// A list of nothing but numbers and keys.
    boolean isBare(Block.Bullets list) {
        return list.ordered()
                && list.items().size() >= BARE
                && list.items().stream()
                        .allMatch(item -> item.children().size() == 1
                                && item.children().get(0) instanceof Block.Paragraph paragraph
                                && Marks.isKeyAlone(paragraph.text()));
    }

    /// The entries of a list, none where most of its items are something else.
    ///
    /// @param below an entry stands above it, which a list of words would explain
    List<Entry> of(Block.Bullets list, boolean below) {
        List<Entry> found = new ArrayList<>();
        int misses = 0;
        for (int i = 0; i < list.items().size(); i++) {
            List<Entry> item = item(list, i, below);
            found.addAll(item);
            misses += item.isEmpty() ? 1 : 0;
        }
        return misses * 2 > list.items().size() ? List.of() : found;
    }

    private List<Entry> item(Block.Bullets list, int index, boolean below) {
        List<Block> children = list.items().get(index).children();
        if (children.isEmpty() || !(children.get(0) instanceof Block.Paragraph head)) {
            return List.of();
        }
        return list.ordered()
                ? numbered(number(list, index), head, children, list, below)
                : bulleted(head, children, list);
    }

    private static List<Entry> bulleted(Block.Paragraph head, List<Block> children, Block.Bullets list) {
        List<Entry> run = Runs.of(head.text(), list);
        Entry single = run.isEmpty() ? Runs.single(head.text(), list) : null;
        return single == null || !Marks.isKey(single.said())
                ? run
                : List.of(single.over(children.subList(1, children.size())));
    }

    private static List<Entry> numbered(
            String number, Block.Paragraph head, List<Block> children, Block.Bullets list, boolean below) {
        RichText first = Cut.lines(head.text()).get(0);
        RichText key = Runs.announced(first);
        int start = key == null ? head.span().start() : key.span().start();
        RichText said = Cut.sub(head.text(), new Span(start, head.text().span().end()));
        if (Marks.isKey(said)) {
            return List.of(new Entry(number, head.span(), said, children.subList(1, children.size()), List.of(list)));
        }
        List<Entry> later = later(number, head, children, list);
        // The text of an option may stand for its letter; which, only the question can tell.
        return later.isEmpty() && !below && first.plain().length() <= LONGEST_WORDS
                ? List.of(new Entry(number, head.span(), said, children.subList(1, children.size()), List.of(list)))
                : later;
    }

    /// `1. stem` with "정답: B" on a later line or in a later block.
    private static List<Entry> later(String number, Block.Paragraph head, List<Block> children, Block home) {
        for (int i = 0; i < children.size(); i++) {
            if (!(children.get(i) instanceof Block.Paragraph paragraph)) {
                continue;
            }
            for (RichText line : Cut.lines(paragraph.text())) {
                RichText key = Runs.announced(line);
                if (key != null && Marks.isKey(key)) {
                    List<Block> under = children.subList(i + 1, children.size());
                    return List.of(new Entry(number, head.span().cover(line.span()), key, under, List.of(home), true));
                }
            }
        }
        return List.of();
    }

    /// As written; where every item is written with one number, as Markdown counts them.
    private String number(Block.Bullets list, int index) {
        String written = written(list.items().get(index));
        boolean lazy = list.items().size() > 1
                && written.equals(written(list.items().get(0)))
                && written.equals(written(list.items().get(1)));
        return written.isEmpty() || lazy ? Integer.toString(list.first() + index) : written;
    }

    private String written(Block.Bullet item) {
        Matcher number = LIST_NUMBER.matcher(source);
        number.region(item.span().start(), source.length());
        return number.lookingAt() ? number.group(1) : "";
    }

    /// The entries among the lines of a block of code.
    List<Entry> of(Block.Code code) {
        List<Entry> found = new ArrayList<>();
        for (Inline.Text text : CodeLines.of(code, source)) {
            RichText line = new RichText(text.span(), List.of(text));
            List<Entry> run = text.text().isBlank() ? List.of() : Runs.of(line, code);
            Entry single = run.isEmpty() ? Runs.single(line, code) : null;
            found.addAll(run);
            if (single != null && Marks.isKey(single.said())) {
                found.add(single);
            }
        }
        return found;
    }
}
