package studypack.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.markdown.Cut;
import studypack.markdown.RichText;
import studypack.note.Cue;
import studypack.note.Key;
import studypack.note.KeyMark;
import studypack.note.Option;
import studypack.note.Passage;
import studypack.text.Span;

/// What follows the options of a question: the key, and what explains it, block by block.
final class KeyBlocks {
    private static final Pattern OF_OPTION = Pattern.compile(
            "^(?:Option|Choice|옵션|보기|선택지)?\\s*([A-Ha-h①-⑩1-9])(?=[\\s).:(（번-]).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final List<Option> options;
    private final List<Cue> cues;
    private final List<Block> explanation = new ArrayList<>();
    private @Nullable Key key;
    private boolean explains;

    KeyBlocks(List<Option> options, List<Cue> cues) {
        this.options = new ArrayList<>(options);
        this.cues = cues;
    }

    /// False where the block belongs to what comes after the question.
    boolean takes(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> takesParagraph(paragraph.text());
            case Block.Details details -> key == null && takesDetails(details);
            case Block.Bullets list -> explains && takesList(list);
            case Block.Code code -> explains && explanation.add(code);
            case Block.Table table -> explains && explanation.add(table);
            case Block.Quote quote -> key != null && explanation.isEmpty() && explanation.add(quote);
            default -> false;
        };
    }

    private boolean takesParagraph(RichText text) {
        Cues.Announced found = key == null ? Cues.KEY.read(Cut.lines(text).get(0)) : null;
        if (found != null) {
            takeKey(text, found);
            return true;
        }
        Cues.Announced reason = Cues.EXPLANATION.read(text);
        if (reason == null) {
            return false;
        }
        explains = true;
        cues.add(reason.cue());
        addExplanation(reason.rest());
        return true;
    }

    private void takeKey(RichText text, Cues.Announced found) {
        cues.add(found.cue());
        Span statement = found.cue().span().cover(found.rest().span());
        key = Keys.read(statement, found.rest(), options);
        RichText under = Cut.after(text, statement);
        Cues.Announced reason = Cues.EXPLANATION.read(under);
        if (reason != null) {
            explains = true;
            cues.add(reason.cue());
            addExplanation(reason.rest());
        } else {
            addExplanation(under);
        }
    }

    private void addExplanation(RichText text) {
        if (!text.inlines().isEmpty()) {
            explanation.add(Passages.paragraph(text));
        }
    }

    /// Only where the key stands in it: other folded text is no part of the question.
    private boolean takesDetails(Block.Details details) {
        boolean inSummary = Cues.KEY.isAt(details.summary());
        boolean inside = details.children().stream()
                .anyMatch(child -> child instanceof Block.Paragraph paragraph && Cues.KEY.isAt(paragraph.text()));
        if (!inSummary && !inside) {
            return false;
        }
        if (inSummary) {
            takesParagraph(details.summary());
        } else if (!details.summary().inlines().isEmpty()) {
            cues.add(new Cue(details.summary()));
        }
        explains = true;
        for (Block child : details.children()) {
            if (!takes(child)) {
                explanation.add(child);
            }
        }
        explains = false;
        return true;
    }

    /// Remarks on single options become their rationales; a list of anything else explains the question.
    private boolean takesList(Block.Bullets list) {
        boolean remarks = list.items().stream().allMatch(item -> optionOf(item) >= 0);
        if (!remarks) {
            explanation.add(list);
            return true;
        }
        for (Block.Bullet item : list.items()) {
            int at = optionOf(item);
            Option option = options.get(at);
            Option explained = option.withRationale(Passages.of(item.children()));
            options.set(at, explained);
            rename(option, explained);
        }
        return true;
    }

    private int optionOf(Block.Bullet item) {
        RichText head = Passages.head(item);
        Matcher label = OF_OPTION.matcher(head == null ? "" : head.plain());
        if (!label.matches()) {
            return -1;
        }
        Option option = Keys.named(label.group(1), options);
        return option == null ? -1 : options.indexOf(option);
    }

    /// The key names options by value, so it follows when one of them gains a rationale.
    private void rename(Option old, Option explained) {
        if (key == null) {
            return;
        }
        List<KeyMark> marks = key.marks().stream()
                .map(mark -> old.equals(mark.option())
                        ? new KeyMark(mark.span(), mark.label(), mark.text(), explained)
                        : mark)
                .toList();
        key = new Key(key.span(), key.written(), marks, key.doubt());
    }

    List<Option> options() {
        return options;
    }

    @Nullable
    Key key() {
        return key;
    }

    @Nullable
    Passage explanation() {
        return Passages.orNull(explanation);
    }
}
