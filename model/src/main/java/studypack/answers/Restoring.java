package studypack.answers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import studypack.markdown.Block;
import studypack.note.Element;
import studypack.note.Item;
import studypack.note.Prose;
import studypack.text.Span;

/// Makes prose again of what a dialect took for pairs or terms though it is part of an answer list.
final class Restoring {
    private final List<Element> elements;
    private final Set<Element> questions;

    private Restoring(List<Element> elements, Set<Element> questions) {
        this.elements = elements;
        this.questions = questions;
    }

    /// @param joined    entries that answer a question
    /// @param questions those that were answered, which stay whatever they touch
    static List<Element> prose(List<Element> elements, List<Block> blocks, List<Entry> joined, Set<Element> questions) {
        TreeSet<Span> homes = new TreeSet<>();
        joined.forEach(entry -> entry.home().forEach(home -> homes.add(home.span())));
        Restoring restoring = new Restoring(elements, questions);
        List<Element> mistaken = restoring.mistaken(List.copyOf(homes));
        return mistaken.isEmpty() ? elements : restoring.without(mistaken, blocks);
    }

    private List<Element> mistaken(List<Span> sorted) {
        List<Element> mistaken = new ArrayList<>();
        int from = 0;
        for (Element element : elements) {
            while (from < sorted.size()
                    && sorted.get(from).end() <= element.span().start()) {
                from++;
            }
            int reach = from;
            while (reach < sorted.size()
                    && sorted.get(reach).start() < element.span().end()) {
                if (element instanceof Item && !questions.contains(element) && touches(sorted.get(reach), element)) {
                    mistaken.add(element);
                    break;
                }
                reach++;
            }
        }
        return mistaken;
    }

    private static boolean touches(Span home, Element element) {
        return home.start() < element.span().end() && element.span().start() < home.end();
    }

    private List<Element> without(List<Element> mistaken, List<Block> blocks) {
        Map<Element, List<Block>> of = new LinkedHashMap<>();
        mistaken.forEach(element -> of.put(element, smallest(blocks, element.span())));
        // What touches a question stays an item, and then so does what shares a block with it.
        boolean shrinks = true;
        while (shrinks) {
            shrinks = of.values().removeIf(own -> !own.stream().allMatch(block -> isFree(block, of.keySet())));
        }
        List<Block> restored =
                of.values().stream().flatMap(List::stream).distinct().toList();
        List<Element> kept = new ArrayList<>();
        for (Element element : elements) {
            boolean covered = restored.stream().anyMatch(block -> block.span().covers(element.span()));
            if (!covered && !of.containsKey(element)) {
                kept.add(element);
            }
        }
        restored.forEach(block -> kept.add(new Prose(block, 0)));
        kept.sort((a, b) -> a.span().compareTo(b.span()));
        return kept;
    }

    /// No other item stands in it.
    private boolean isFree(Block block, Set<Element> mistaken) {
        return elements.stream()
                .noneMatch(element ->
                        element instanceof Item && touches(block.span(), element) && !mistaken.contains(element));
    }

    /// The blocks that a span touches, containers opened as far as the span does not cover them.
    private static List<Block> smallest(List<Block> blocks, Span span) {
        List<Block> found = new ArrayList<>();
        for (Block block : blocks) {
            if (block.span().end() <= span.start() || block.span().start() >= span.end()) {
                continue;
            }
            if (block instanceof Block.Details details && !span.covers(details.span())) {
                found.addAll(smallest(details.children(), span));
            } else if (block instanceof Block.Quote quote && !span.covers(quote.span())) {
                found.addAll(smallest(quote.children(), span));
            } else {
                found.add(block);
            }
        }
        return found;
    }
}
