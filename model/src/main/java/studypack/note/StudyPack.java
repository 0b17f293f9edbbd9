package studypack.note;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studypack.text.Located;
import studypack.text.Unsure;

/// Notes that are printed and exported together. No two items of a pack have the same id, whatever notes they stand in.
///
/// @param name  names the files that are made; letters, digits, `-` and `_`
/// @param title what stands on the cover and names the deck
/// @param date  of the newest note or as the user set it; the only date in any output
/// @param cloze which marked words are the ones to learn
public record StudyPack(String name, String title, Instant date, List<Note> notes, Set<Mask.Kind> cloze) {

    public StudyPack {
        notes = ItemId.distinct(notes);
        cloze = Set.copyOf(cloze);
    }

    /// A pack in which the usual marks count.
    public StudyPack(String name, String title, Instant date, List<Note> notes) {
        this(name, title, date, notes, Mask.Kind.USUAL);
    }

    /// Every item in order, with what an exporter wants to know of its surroundings.
    public List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (Note note : notes) {
            List<Item> items = note.items();
            List<Facts> facts = Facts.of(note, note.path());
            for (int i = 0; i < items.size(); i++) {
                entries.add(new Entry(note, items.get(i), facts.get(i), cloze));
            }
        }
        return List.copyOf(entries);
    }

    /// One item in its place.
    ///
    /// @param facts what is said of it around it
    /// @param cloze which marked words are the ones to learn
    public record Entry(Note note, Item item, Facts facts, Set<Mask.Kind> cloze) {
        /// Its words to learn, in order.
        public List<Mask> masks() {
            return item.masks(cloze);
        }

        /// The folders below the pack's and the headings it stands under, outermost first.
        public List<String> topics() {
            return facts.topics();
        }

        /// Line of the file, from 1.
        public int line() {
            return note.source().position(item.span().start()).line();
        }

        /// What of the item is not sure to be what the author wrote, in order of writing; of a key or an explanation
        /// that
        /// stands elsewhere in the note too.
        public List<Unsure> unsure() {
            if (note.source().unsure().isEmpty()) {
                return List.of();
            }
            return parts().stream()
                    .flatMap(part -> note.source().unsure(part.span()).stream())
                    .distinct()
                    .sorted(Comparator.comparing(Unsure::span))
                    .toList();
        }

        private List<Located> parts() {
            List<@Nullable Located> parts = new ArrayList<>(List.of(item, item.prompt()));
            switch (item) {
                case Choice choice -> {
                    choice.options().forEach(option -> {
                        parts.add(option);
                        parts.add(option.rationale());
                    });
                    parts.add(choice.key());
                    parts.add(choice.explanation());
                }
                case Pair pair -> {
                    parts.addAll(pair.answers());
                    parts.add(pair.remarks());
                }
                case Term term -> parts.addAll(term.definitions());
            }
            return parts.stream().flatMap(Stream::ofNullable).toList();
        }
    }
}
