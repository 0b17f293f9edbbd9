package studypack.validate.rules.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.markdown.Inline;
import studypack.note.Note;
import studypack.text.Span;
import studypack.validate.Context;
import studypack.validate.Diagnostic;
import studypack.validate.Fix;
import studypack.validate.Rule;
import studypack.validate.Severity;
import studypack.validate.Words;

/// A link of a list of contents that leads to another heading of the same name than the one that stands in its turn.
public final class WrongDuplicate implements Rule {
    private static final int FEW = 3;

    @Override
    public String name() {
        return "link/wrong-duplicate";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Diagnostic> check(Note note, Context context) {
        if (context.parts().links().stream().filter(WrongDuplicate::isAnchor).count() < FEW) {
            return List.of();
        }
        Map<String, List<Block.Heading>> headings = Anchors.byName(context.parts());
        List<Diagnostic> found = new ArrayList<>();
        for (Block.Bullets list : context.parts().lists()) {
            check(note, entries(list, headings), found);
        }
        return found;
    }

    /// A link at the head of an item, and the headings that its target may mean.
    private record Entry(Inline.Link link, List<Block.Heading> headings) {
        int place() {
            return headings.getFirst().span().start();
        }
    }

    private static List<Entry> entries(Block.Bullets list, Map<String, List<Block.Heading>> byName) {
        List<Entry> entries = new ArrayList<>();
        for (Block.Bullet item : list.items()) {
            Inline.Link link = link(item);
            List<Block.Heading> headings = link == null
                    ? List.of()
                    : byName.getOrDefault(Anchors.decoded(link.target().substring(1)), List.of());
            if (link != null && !headings.isEmpty()) {
                entries.add(new Entry(link, headings));
            }
        }
        return entries;
    }

    private static boolean isAnchor(Inline.Link link) {
        return link.target().startsWith("#");
    }

    private static Inline.@Nullable Link link(Block.Bullet item) {
        return !item.children().isEmpty()
                        && item.children().getFirst() instanceof Block.Paragraph paragraph
                        && paragraph.text().inlines().getFirst() instanceof Inline.Link link
                        && isAnchor(link)
                ? link
                : null;
    }

    /// The entries around one say where its heading stands: behind that of the one before, before that of the next.
    private void check(Note note, List<Entry> entries, List<Diagnostic> found) {
        for (int i = 1; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            int from = entries.get(i - 1).place();
            int to = i + 1 < entries.size() ? entries.get(i + 1).place() : Integer.MAX_VALUE;
            boolean inTurn = from <= entry.place() && entry.place() < to;
            if (inTurn || from >= to) {
                continue;
            }
            List<Block.Heading> meant = entry.headings().stream()
                    .filter(heading ->
                            from < heading.span().start() && heading.span().start() < to)
                    .toList();
            if (meant.size() == 1) {
                found.add(diagnostic(note, entry, meant.getFirst()));
            }
        }
    }

    private Diagnostic diagnostic(Note note, Entry entry, Block.Heading meant) {
        int line = note.source().position(meant.span().start()).line();
        Block.Heading hit = entry.headings().getFirst();
        int twin = entry.headings().indexOf(meant);
        Diagnostic found = finding(
                        "the link " + entry.link().target() + " leads to the first of "
                                + entry.headings().size()
                                + " headings of that name, and the one that stands in its turn is on line " + line,
                        entry.link().span(),
                        "did you mean " + entry.link().target() + "-" + twin + "?")
                .withRelated(
                        new Diagnostic.Related(note.path(), Words.firstLine(note, hit.span()), "where the link leads"));
        Span written = WrittenTarget.of(note.source().text(), entry.link());
        return written == null
                ? found
                : found.withFix(Fix.suggested(
                        "write " + entry.link().target() + "-" + twin,
                        new Fix.Edit(Span.at(written.end()), "-" + twin)));
    }
}
