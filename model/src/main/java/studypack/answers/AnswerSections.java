package studypack.answers;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import studypack.markdown.Block;
import studypack.text.Span;

/// Sets answer lists apart before questions are looked for, so that the last question does not take the list for its
/// own
/// key.
public final class AnswerSections {
    private static final int FEWEST = 2;

    private final List<Block> blocks;
    private final BitSet answering = new BitSet();

    private AnswerSections(List<Block> blocks) {
        this.blocks = blocks;
    }

    /// Blocks that follow each other.
    ///
    /// @param answers they are an answer list, and hold no question
    public record Part(List<Block> blocks, boolean answers) {
        public Part {
            blocks = List.copyOf(blocks);
        }
    }

    /// All of the blocks, in order; one part where none of them is an answer list.
    ///
    /// @param source the reading text that the blocks were read from
    public static List<Part> split(List<Block> blocks, String source) {
        if (blocks.size() < 2 || !AnswerLists.mayHold(blocks, source)) {
            return List.of(new Part(blocks, false));
        }
        AnswerSections sections = new AnswerSections(blocks);
        for (AnswerList list : AnswerLists.in(blocks, source, block -> false, false)) {
            list.parts().stream().filter(AnswerSections::isSure).forEach(sections::take);
        }
        return sections.parts();
    }

    /// Numbers and keys side by side, several of them, with little else: a repeated stem or a remark on an option looks
    /// otherwise.
    private static boolean isSure(AnswerList list) {
        int size = list.entries().size();
        long direct = list.entries().stream()
                .filter(entry -> !entry.apart() && Marks.isKey(entry.said()))
                .count();
        long alone = list.entries().stream()
                .filter(entry -> Marks.isKeyAlone(entry.said()))
                .count();
        return direct >= FEWEST && direct * 5 >= size * 4L && (alone * 2 >= size || direct > FEWEST);
    }

    private void take(AnswerList list) {
        for (Entry entry : list.entries()) {
            for (Block home : entry.home()) {
                int at = index(home.span());
                if (at >= 0) {
                    answering.set(at);
                }
            }
        }
        int first = index(list.span());
        for (int at = first - 1; at >= 0 && isTitle(blocks.get(at)); at--) {
            answering.set(at);
        }
    }

    private static boolean isTitle(Block block) {
        return switch (block) {
            case Block.Heading heading -> AnswerWords.isTitle(heading.text().plain());
            case Block.Paragraph paragraph ->
                AnswerWords.isTitle(paragraph.text().plain());
            default -> false;
        };
    }

    private int index(Span span) {
        int from = 0;
        int to = blocks.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (blocks.get(middle).span().end() <= span.start()) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from < blocks.size() ? from : -1;
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= blocks.size(); at++) {
            if (at == blocks.size() || answering.get(at) != answering.get(from)) {
                parts.add(new Part(blocks.subList(from, at), answering.get(from)));
                from = at;
            }
        }
        return parts;
    }
}
