package studypack.validate.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import studypack.validate.pack.Digest;
import studypack.validate.pack.Packer;
import studypack.validate.pack.Unpacker;

/// What notes were found to repeat, so that a later run over the same notes need not compare them again.
///
/// @param notes in the order in which they were read
public record Past(List<OfNote> notes) {
    /// Nothing was ever compared.
    public static final Past NONE = new Past(List.of());

    private static final List<Match.Likeness> LIKENESSES = List.of(Match.Likeness.values());

    public Past {
        notes = List.copyOf(notes);
    }

    /// What one note repeats, by numbers that lead to the notes themselves.
    ///
    /// @param chain  of the note and all that were read before it: where it is the same, so is all else
    /// @param whole  the note that it repeats as a whole, and how much of it; null where there is none
    /// @param items  for each: which, in which note which, and how
    /// @param blocks for each: which, in which note which, and how many rows
    /// @param ids    for each: which, in which note which
    record OfNote(Digest.Value chain, @Nullable Whole whole, Ints items, Ints blocks, Ints ids) {

        /// As [Repeated.Whole] has it, the earlier note by its number.
        record Whole(int before, int same, int items, boolean isExact) {}

        static OfNote of(Digest.Value chain, Repeated repeated) {
            Repeated.Whole whole = repeated.whole();
            return new OfNote(
                    chain,
                    whole == null
                            ? null
                            : new Whole(whole.before().note(), whole.same(), whole.items(), whole.isExact()),
                    Ints.of(repeated.items().stream()
                            .flatMapToInt(match -> IntStream.of(
                                    match.index(),
                                    match.before().note(),
                                    match.before().index(),
                                    LIKENESSES.indexOf(match.likeness())))),
                    Ints.of(repeated.blocks().stream()
                            .flatMapToInt(repeat -> IntStream.of(
                                    repeat.index(),
                                    repeat.before().note(),
                                    repeat.before().index(),
                                    repeat.rows()))),
                    Ints.of(repeated.ids().stream()
                            .flatMapToInt(shared -> IntStream.of(
                                    shared.index(),
                                    shared.before().note(),
                                    shared.before().index()))));
        }

        /// @param note that it was of
        /// @param read that note and all before it
        Repeated repeated(NoteFacts note, List<NoteFacts> read) {
            List<Match> matches = new ArrayList<>();
            for (int i = 0; i < items.size(); i += 4) {
                ItemFacts before = read.get(items.at(i + 1)).items.get(items.at(i + 2));
                Match.Likeness likeness = LIKENESSES.get(items.at(i + 3));
                // Only where two keys are at odds is anything told of what is right.
                String said = likeness == Match.Likeness.OTHER_KEY ? before.said() : "";
                matches.add(new Match(
                        note.items.get(items.at(i)),
                        items.at(i),
                        new Earlier(items.at(i + 1), items.at(i + 2), before.place(), said),
                        likeness));
            }
            List<Blocks.Repeat> repeats = new ArrayList<>();
            for (int i = 0; i < blocks.size(); i += 4) {
                BlockFacts before = read.get(blocks.at(i + 1)).blocks.get(blocks.at(i + 2));
                repeats.add(new Blocks.Repeat(
                        note.blocks.get(blocks.at(i)),
                        blocks.at(i),
                        new Earlier(blocks.at(i + 1), blocks.at(i + 2), before.place(), ""),
                        blocks.at(i + 3)));
            }
            List<Repeated.SharedId> shared = new ArrayList<>();
            for (int i = 0; i < ids.size(); i += 3) {
                NoteFacts.Id own = note.ids.get(ids.at(i));
                NoteFacts.Id before = read.get(ids.at(i + 1)).ids.get(ids.at(i + 2));
                Earlier earlier = new Earlier(ids.at(i + 1), ids.at(i + 2), before.place(), "");
                shared.add(new Repeated.SharedId(own.id(), ids.at(i), own.place(), earlier));
            }
            return new Repeated(note.path, whole(note, read), matches, repeats, shared);
        }

        private Repeated.@Nullable Whole whole(NoteFacts note, List<NoteFacts> read) {
            return whole == null
                    ? null
                    : new Repeated.Whole(
                            note.place,
                            new Earlier(whole.before(), 0, read.get(whole.before()).place, ""),
                            whole.same(),
                            whole.items(),
                            whole.isExact());
        }

        private void pack(Packer out) {
            chain.pack(out);
            out.bool(whole != null);
            if (whole != null) {
                out.number(whole.before());
                out.number(whole.same());
                out.number(whole.items());
                out.bool(whole.isExact());
            }
            items.pack(out);
            blocks.pack(out);
            ids.pack(out);
        }

        private static OfNote unpack(Unpacker in) {
            Digest.Value chain = Digest.Value.unpack(in);
            Whole whole = in.bool() ? new Whole(in.number(), in.number(), in.number(), in.bool()) : null;
            return new OfNote(chain, whole, Ints.unpack(in), Ints.unpack(in), Ints.unpack(in));
        }
    }

    public void pack(Packer out) {
        out.list(notes, (packer, note) -> note.pack(packer));
    }

    public static Past unpack(Unpacker in) {
        return new Past(in.list(OfNote::unpack));
    }
}
