package studypack.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studypack.note.Choice;
import studypack.note.Element;
import studypack.note.Item;
import studypack.note.Note;
import studypack.note.Pair;
import studypack.note.Prose;
import studypack.note.Section;
import studypack.note.Term;

/// A note with what printing adds to it: how deep each section stands, and what each question is called.
///
/// @param ordinal  of the note in the pack, from 0
/// @param titled   its first section says its title and is printed as such
/// @param depths   of each element: of a section from 1, 0 of everything else and of the section that is the title
/// @param numbers  of each element: what a question is numbered with, "" of everything else
/// @param doubts   its words that are not sure
record Chapter(Note note, int ordinal, boolean titled, List<Integer> depths, List<String> numbers, Doubts doubts) {

    Chapter {
        depths = List.copyOf(depths);
        numbers = List.copyOf(numbers);
    }

    /// @param doubts how many words of the notes before are not sure
    static Chapter of(Note note, int ordinal, int doubts) {
        List<Element> elements = note.elements();
        boolean titled = !elements.isEmpty()
                && elements.get(0) instanceof Section first
                && first.title().plain().equals(note.title());
        return new Chapter(
                note, ordinal, titled, depths(elements, titled), numbers(elements), new Doubts(note.source(), doubts));
    }

    private static List<Integer> depths(List<Element> elements, boolean titled) {
        List<Integer> depths = new ArrayList<>(elements.size());
        List<Section> open = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            if (!(elements.get(i) instanceof Section section) || (i == 0 && titled)) {
                depths.add(0);
                continue;
            }
            open.removeIf(outer -> outer.level() >= section.level()
                    || outer.end() <= section.span().start());
            open.add(section);
            depths.add(open.size());
        }
        return depths;
    }

    /// The author's numbers; a question without one gets the next that the author did not use.
    private static List<String> numbers(List<Element> elements) {
        Set<String> taken = new HashSet<>();
        for (Element element : elements) {
            String number = written(element);
            if (number != null) {
                taken.add(number);
            }
        }
        List<String> numbers = new ArrayList<>(elements.size());
        int next = 1;
        for (Element element : elements) {
            String number = written(element);
            if (number == null && (element instanceof Choice || element instanceof Pair)) {
                while (!taken.add(Integer.toString(next))) {
                    next++;
                }
                number = Integer.toString(next);
            }
            numbers.add(number == null ? "" : number);
        }
        return numbers;
    }

    private static @Nullable String written(Element element) {
        return switch (element) {
            case Choice choice -> choice.number();
            case Pair pair -> pair.number();
            case Term term -> null;
            case Section section -> null;
            case Prose prose -> null;
        };
    }

    String anchor() {
        return "n" + ordinal;
    }

    String section(int element) {
        return "s" + ordinal + "-" + element;
    }

    String question(int element) {
        return "q" + ordinal + "-" + element;
    }

    String answer(int element) {
        return "a" + ordinal + "-" + element;
    }

    boolean hasAnswers() {
        return note.items().stream().anyMatch(Chapter::isAsked);
    }

    boolean hasDoubts() {
        return !note.source().unsure().isEmpty();
    }

    static boolean isAsked(Item item) {
        return !(item instanceof Term);
    }

    /// Whether a table of contents names the element, and the outline.
    boolean isListed(int element) {
        return depths.get(element) >= 1
                && depths.get(element) <= 2
                && note.elements().get(element) instanceof Section section
                && (section.kind() == Section.Kind.HEADING || section.kind() == Section.Kind.SUMMARY)
                && !section.title().isBlank();
    }
}
