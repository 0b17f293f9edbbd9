package studypack.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.markdown.Cut;
import studypack.markdown.RichText;
import studypack.text.Span;

/// Finds the answer lists among the blocks of a note: under a title such as "정답" in any form, elsewhere only where a
/// table's headings or a word beside each number tell.
final class AnswerLists {
    private static final int NO_LEVEL = 7;
    private static final int DEEPEST = 4;
    private static final List<String> HINTS = List.of("답", "nswer", "ANSWER", "正解", "解答", "Đáp án", "｜");

    private static final List<String> TITLES =
            List.of("답", "nswer", "ANSWER", "正解", "解", "Đáp", "｜", "해설", "Key", "Solution");

    private final String source;
    private final EntryLines lines;
    private final Predicate<Block> taken;
    private final List<AnswerList> lists = new ArrayList<>();
    private final List<Open> entries = new ArrayList<>();
    private int depth;
    private boolean announced;
    private int level;
    private String title = "";
    private @Nullable Open open;
    private @Nullable Open pending;

    private AnswerLists(String source, Predicate<Block> taken, boolean announced) {
        this.source = source;
        this.lines = new EntryLines(source);
        this.taken = taken;
        this.announced = announced;
        this.level = announced ? 0 : NO_LEVEL;
    }

    /// @param source    the reading text that the blocks were read from
    /// @param taken     blocks that belong to a question
    /// @param announced the whole note is known to hold answers
    static List<AnswerList> in(List<Block> blocks, String source, Predicate<Block> taken, boolean announced) {
        AnswerLists found = new AnswerLists(source, taken, announced);
        found.blocks(blocks);
        found.flush();
        return found.lists;
    }

    /// False where no word in the blocks can announce an answer list.
    static boolean mayHold(List<Block> blocks, String source) {
        int start = blocks.getFirst().span().start();
        int end = Math.min(source.length(), blocks.getLast().span().end());
        return TITLES.stream().anyMatch(hint -> source.indexOf(hint, start, end) >= 0);
    }

    /// An entry that may still gain blocks.
    private static final class Open {
        private final Entry entry;
        private final int level;
        private final List<Block> under = new ArrayList<>();

        Open(Entry entry, int level) {
            this.entry = entry;
            this.level = level;
            under.addAll(entry.under());
        }

        Entry closed() {
            List<Block> home = new ArrayList<>(entry.home());
            home.addAll(under);
            return new Entry(entry.number(), entry.span(), entry.said(), under, home, entry.apart());
        }
    }

    private void blocks(List<Block> blocks) {
        for (Block block : blocks) {
            if (taken.test(block)) {
                open = null;
                pending = null;
                if (!announced) {
                    flush();
                }
                continue;
            }
            block(block);
        }
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph -> paragraph(paragraph);
            case Block.Bullets list -> list(list);
            case Block.Table table -> addOr(table, Tables.of(table, announced));
            case Block.Code code -> code(code);
            case Block.Quote quote -> inside(quote, quote.children(), announced);
            case Block.Callout callout ->
                inside(
                        callout,
                        callout.children(),
                        announced || AnswerWords.isTitle(callout.title().plain()));
            case Block.Details details -> details(details);
            case Block.Rule rule -> open = open != null && open.level < NO_LEVEL ? open : null;
            case Block.Html html -> under(html);
            case Block.Comment comment -> {}
        }
    }

    private void heading(Block.Heading heading) {
        Open of = open;
        if (of != null && of.level < heading.level()) {
            if (!AnswerWords.isTitle(heading.text().plain())) {
                of.under.add(heading);
            }
            return;
        }
        open = null;
        pending = null;
        if (announced && heading.level() <= level) {
            announced = level == 0;
        }
        String text = heading.text().plain();
        boolean cued = AnswerWords.saysAnswer(text);
        Entry entry = announced || cued ? Runs.single(heading.text(), heading) : null;
        if (entry != null && Marks.isKey(entry.said())) {
            start(entry, heading.level());
            return;
        }
        boolean titled = AnswerWords.isTitle(text);
        String number = announced || titled ? Runs.number(heading.text()) : "";
        if (titled && (number.isEmpty() || !cued || !announced)) {
            announce(text, heading.level());
        } else if (announced && !number.isEmpty()) {
            await(number, heading, heading.text(), heading.level());
        } else {
            flush();
            title = text;
        }
    }

    private void announce(String text, int at) {
        flush();
        title = text;
        if (!announced) {
            announced = true;
            level = at;
        }
    }

    /// A number whose key is yet to come.
    private void await(String number, Block home, RichText text, int at) {
        pending = new Open(new Entry(number, text.span(), text, List.of(), List.of(home)), at);
    }

    private void start(Entry entry, int at) {
        open = new Open(entry, at);
        entries.add(open);
        pending = null;
    }

    private void paragraph(Block.Paragraph paragraph) {
        if (!announced && isBareRun(paragraph)) {
            addAll(Runs.of(paragraph.text(), paragraph));
            return;
        }
        if (!announced && HINTS.stream().noneMatch(hint -> hints(paragraph.span(), hint))) {
            under(paragraph);
            return;
        }
        List<RichText> all = Cut.lines(paragraph.text());
        if (all.size() > 1 && addAll(Tables.ofLines(all, paragraph))) {
            return;
        }
        if (isTitle(all.get(0))) {
            open = null;
            announce(all.get(0).plain(), NO_LEVEL);
            if (addAll(Tables.ofLines(all.subList(1, all.size()), paragraph))) {
                return;
            }
            all = all.subList(1, all.size());
        }
        for (int i = 0; i < all.size(); i++) {
            if (!line(all.get(i), paragraph)) {
                RichText last = all.get(all.size() - 1);
                under(rest(paragraph.text(), all.get(i).span().cover(last.span()), i == 0, paragraph));
                return;
            }
        }
    }

    /// Below an entry "해설" is the title of what explains it.
    private boolean isTitle(RichText line) {
        String text = line.plain();
        return AnswerWords.isTitle(text)
                && Runs.number(line).isEmpty()
                && (open == null || AnswerWords.saysAnswer(text));
    }

    /// Three entries and nothing else: too much for chance.
    private boolean isBareRun(Block.Paragraph paragraph) {
        int start = paragraph.span().start();
        return start < source.length()
                && "0123456789QqN문".indexOf(source.charAt(start)) >= 0
                && Runs.of(paragraph.text(), paragraph).size() >= EntryLines.BARE;
    }

    private boolean hints(Span span, String hint) {
        int at = source.indexOf(hint, span.start(), Math.min(span.end(), source.length()));
        return at >= 0;
    }

    private static Block rest(RichText text, Span span, boolean whole, Block.Paragraph paragraph) {
        return whole ? paragraph : new Block.Paragraph(span, Cut.sub(text, span));
    }

    /// False where the line is no entry.
    private boolean line(RichText line, Block home) {
        List<Entry> run = announced ? Runs.of(line, home) : List.of();
        if (addAll(Runs.cued(line, home)) || (run.size() > 1 && addAll(run))) {
            return true;
        }
        Entry entry = Runs.single(line, home);
        if (entry != null && (announced || isCued(line)) && Marks.isKey(entry.said())) {
            start(entry, NO_LEVEL);
            return true;
        }
        if (!announced) {
            return false;
        }
        RichText key = Runs.announced(line);
        Open head = pending;
        if (head != null) {
            RichText said = key != null ? key : line;
            if (Marks.isKey(said) || key != null) {
                start(behind(head, said, home), head.level);
                return true;
            }
            return true;
        }
        String number = Runs.number(line);
        if (!number.isEmpty() && open == null) {
            await(number, home, line, NO_LEVEL);
            return true;
        }
        return false;
    }

    private static Entry behind(Open head, RichText said, Block home) {
        List<Block> homes = new ArrayList<>(head.entry.home());
        if (!homes.contains(home)) {
            homes.add(home);
        }
        return new Entry(head.entry.number(), said.span(), said, List.of(), homes, true);
    }

    private static boolean isCued(RichText line) {
        return AnswerWords.saysAnswer(line.plain());
    }

    private void list(Block.Bullets list) {
        boolean read = announced || lines.isBare(list);
        addOr(list, read ? lines.of(list, open != null) : List.of());
    }

    private void code(Block.Code code) {
        addOr(code, announced ? lines.of(code) : List.of());
    }

    private void details(Block.Details details) {
        String summary = details.summary().plain();
        boolean titled = AnswerWords.isTitle(summary);
        String number = Runs.number(details.summary());
        if (announced && !number.isEmpty()) {
            await(number, details, details.summary(), NO_LEVEL);
        }
        inside(details, details.children(), announced || titled);
    }

    private void inside(Block container, List<Block> children, boolean inAnswers) {
        if (depth == DEEPEST) {
            under(container);
            return;
        }
        depth++;
        boolean outer = announced;
        int outerLevel = level;
        int before = entries.size() + lists.size();
        announced = inAnswers;
        level = inAnswers && !outer ? 0 : level;
        Open above = open;
        Open head = pending;
        open = null;
        blocks(children);
        depth--;
        announced = outer;
        level = outerLevel;
        if (entries.size() + lists.size() == before) {
            open = above;
            pending = head;
            under(container);
        }
    }

    private void under(Block block) {
        if (open != null) {
            open.under.add(block);
        }
    }

    private void addOr(Block block, List<Entry> found) {
        if (!addAll(found)) {
            under(block);
        }
    }

    private boolean addAll(List<Entry> found) {
        if (found.isEmpty()) {
            return false;
        }
        open = null;
        pending = null;
        found.forEach(entry -> entries.add(new Open(entry, NO_LEVEL)));
        return true;
    }

    private void flush() {
        if (!entries.isEmpty()) {
            lists.add(AnswerList.of(title, entries.stream().map(Open::closed).toList()));
            entries.clear();
        }
        title = "";
    }
}
