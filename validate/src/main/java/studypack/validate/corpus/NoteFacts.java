package studypack.validate.corpus;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.markdown.Walk;
import studypack.note.Item;
import studypack.note.Note;
import studypack.note.WrittenId;
import studypack.text.Span;
import studypack.validate.Fingerprints;
import studypack.validate.pack.Digest;
import studypack.validate.pack.Packer;
import studypack.validate.pack.Unpacker;
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

    private Digest.@Nullable Value digest;

    private @Nullable Map<Span, Place> places;

    /// An id that the author wrote.
    record Id(String id, Place place) {}

    private NoteFacts(
            String path,
            Place place,
            List<ItemFacts> items,
            List<BlockFacts> blocks,
            List<Id> ids,
            long text,
            Digest.@Nullable Value digest) {
        this.path = path;
        this.place = place;
        this.items = items;
        this.blocks = blocks;
        this.ids = ids;
        this.text = text;
        this.digest = digest;
    }

    public static NoteFacts of(Note note) {
        Fingerprints prints = new Fingerprints(note);
        List<Item> all = note.items();
        return new NoteFacts(
                note.path(),
                Place.of(note, new Span(0, note.source().text().length()), prints),
                items(note, all, prints),
                BlockFacts.of(note, all, prints),
                note.ids().stream()
                        .filter(WrittenId::isValid)
                        .map(id -> new Id(id.id(), Place.of(note, id.span(), prints)))
                        .toList(),
                hash(note.source().text()),
                null);
    }

    public void pack(Packer out) {
        out.text(path);
        place.pack(out);
        out.list(items, (packer, item) -> item.pack(packer));
        out.list(blocks, (packer, block) -> block.pack(packer));
        out.list(ids, (packer, id) -> {
            packer.text(id.id());
            id.place().pack(packer);
        });
        out.bits(text);
        digest().pack(out);
    }

    public static NoteFacts unpack(Unpacker in) {
        String path = in.text();
        return new NoteFacts(
                path,
                Place.unpack(path, in),
                in.list(item -> ItemFacts.unpack(path, item)),
                in.list(block -> BlockFacts.unpack(path, block)),
                in.list(id -> new Id(id.text(), Place.unpack(path, id))),
                in.bits(),
                Digest.Value.unpack(in));
    }

    /// What is told of a place that a finding of [Corpus] in this note names.
    ///
    /// @param span in the reading text, as the finding has it
    public Place.Shown shown(Span span) {
        if (places == null) {
            places = new HashMap<>();
            Map<Span, Place> all = places;
            ids.forEach(id -> all.put(id.place().span(), id.place()));
            blocks.forEach(block -> all.put(block.place().span(), block.place()));
            items.forEach(item -> all.put(item.place().span(), item.place()));
        }
        return places.getOrDefault(span, place).shown();
    }

    /// Of everything that decides what the note is found to repeat, wherever in the file it stands, but for `text`.
    Digest.Value digest() {
        if (digest == null) {
            digest = worked();
        }
        return digest;
    }

    private Digest.Value worked() {
        int[] offsets = IntStream.concat(
                        items.stream()
                                .flatMapToInt(item -> IntStream.of(
                                        item.span().start(), item.span().end(), Math.max(0, item.container()))),
                        blocks.stream()
                                .flatMapToInt(block -> IntStream.of(
                                        block.span().start(), block.span().end())))
                .sorted()
                .distinct()
                .toArray();
        Digest digest = new Digest().add(path).add(items.size()).add(blocks.size());
        items.forEach(item -> item.digest(digest, offset -> Arrays.binarySearch(offsets, offset)));
        blocks.forEach(block -> block.digest(digest, offset -> Arrays.binarySearch(offsets, offset)));
        ids.forEach(id -> digest.add(id.id()));
        return digest.value();
    }

    private static List<ItemFacts> items(Note note, List<Item> all, Fingerprints prints) {
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
                facts.add(of(note, item, open.peek(), illustrated, prints));
            }
        }
        return facts;
    }

    private static ItemFacts of(
            Note note, Item item, @Nullable Block container, boolean illustrated, Fingerprints prints) {
        return ItemFacts.of(
                item,
                Place.of(note, item.prompt().span(), prints),
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
