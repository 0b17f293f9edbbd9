package studypack.validate.corpus;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.markdown.Walk;
import studypack.note.Item;
import studypack.note.Note;
import studypack.note.WrittenId;
import studypack.text.Span;
import studypack.validate.rules.text.Runs;

/// What of a note is compared with other notes. It is made beside other work, and holds nothing of the note itself.
public final class NoteFacts {
    /// Less than this is a stub, of which there may be many.
    private static final int FEWEST_LETTERS = 200;

    final String path;
    final Place place;
    final List<ItemFacts> items;
    final List<BlockFacts> blocks;
    final List<Id> ids;

    /// Hash of all that the note says, 0 where that is not worth comparing.
    final long text;

    /// An id that the author wrote.
    record Id(String id, Place place) {}

    private NoteFacts(Note note) {
        path = note.path();
        place = Place.of(note, new Span(0, note.source().text().length()));
        List<Item> all = note.items();
        items = items(note, all);
        blocks = BlockFacts.of(note, all);
        ids = note.ids().stream()
                .filter(WrittenId::isValid)
                .map(id -> new Id(id.id(), Place.of(note, id.span())))
                .toList();
        text = hash(note.source().text());
    }

    public static NoteFacts of(Note note) {
        return new NoteFacts(note);
    }

    private static List<ItemFacts> items(Note note, List<Item> all) {
        Deque<Block> open = new ArrayDeque<>();
        List<Block> containers = Walk.blocks(note.blocks()).stream()
                .filter(block -> block instanceof Block.Table || block instanceof Block.Bullets)
                .toList();
        List<Span> sound = Runs.sound(note.source());
        String text = note.source().text();
        boolean illustrated = text.contains("![") || text.contains("<img") || text.contains("<IMG");
        int nextContainer = 0;
        int nextSound = 0;
        List<ItemFacts> facts = new ArrayList<>();
        for (Item item : all) {
            int start = item.span().start();
            while (nextContainer < containers.size()
                    && containers.get(nextContainer).span().start() <= start) {
                open.push(containers.get(nextContainer++));
            }
            while (!open.isEmpty() && !open.peek().span().covers(item.span())) {
                open.pop();
            }
            while (nextSound < sound.size() && sound.get(nextSound).end() <= start) {
                nextSound++;
            }
            // What is broken cannot be compared; text/mojibake tells of it.
            if (nextSound < sound.size()
                    && sound.get(nextSound).covers(item.span())
                    && !item.prompt().isBlank()) {
                facts.add(of(note, item, open.peek(), illustrated));
            }
        }
        return facts;
    }

    private static ItemFacts of(Note note, Item item, @Nullable Block container, boolean illustrated) {
        return ItemFacts.of(
                item,
                Place.of(note, item.prompt().span()),
                container == null ? -1 : container.span().start(),
                container instanceof Block.Table,
                illustrated);
    }

    /// Of everything but spaces.
    private static long hash(String text) {
        long hash = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ') {
                hash = hash * 0x9E3779B97F4A7C15L + c;
                letters++;
            }
        }
        return letters < FEWEST_LETTERS ? 0 : hash;
    }
}
