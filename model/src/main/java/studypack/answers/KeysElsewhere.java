package studypack.answers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import studypack.markdown.Block;
import studypack.markdown.RichText;
import studypack.note.Choice;
import studypack.note.Element;
import studypack.note.Key;
import studypack.note.Note;
import studypack.note.Passage;
import studypack.note.Section;
import studypack.note.StrayAnswer;
import studypack.text.Span;

/// Joins the answer lists of a note to its questions: those of a chapter to the questions of the chapter, by number.
///
/// The list stays prose and is printed where it stands; keys and explanations refer to it by their spans.
public final class KeysElsewhere {
    private final Note note;
    private final List<Choice> disguised;
    private final List<Choice> selfish = new ArrayList<>();
    private final Joining joining = new Joining();

    private KeysElsewhere(Note note, List<Choice> disguised) {
        this.note = note;
        this.disguised = disguised;
    }

    /// The note with the keys that its answer lists give; the note itself where it has none.
    public static Note join(Note note) {
        List<Choice> choices = new ArrayList<>();
        List<Choice> disguised = new ArrayList<>();
        for (Element element : note.elements()) {
            if (element instanceof Choice choice) {
                (isDisguised(choice) ? disguised : choices).add(choice);
            }
        }
        return choices.isEmpty() ? note : new KeysElsewhere(note, disguised).joined(choices);
    }

    /// An answer list that was taken for a question: its stem is a title or an entry, or each of its options is a key.
    static boolean isDisguised(Choice choice) {
        if (AnswerWords.isTitle(choice.stem().plain())) {
            return choice.key() == null;
        }
        if (!choice.stem().blocks().isEmpty()
                && choice.stem().blocks().get(0) instanceof Block.Paragraph first
                && Runs.tellsItself(first.text())) {
            return true;
        }
        return choice.key() == null
                && !choice.options().isEmpty()
                && choice.options().stream().allMatch(option -> isKey(option.text()));
    }

    private static boolean isKey(Passage text) {
        return !text.inlines().isEmpty() && Marks.isKeyAlone(new RichText(text.span(), text.inlines()));
    }

    private Note joined(List<Choice> choices) {
        List<AnswerList> lists =
                new ArrayList<>(AnswerLists.in(note.blocks(), note.source().text(), taken(choices), false));
        choices.forEach(choice -> lists.addAll(inKey(choice)));
        if (lists.isEmpty()) {
            return note;
        }
        lists.sort((a, b) -> a.span().compareTo(b.span()));
        List<AnswerList> parts =
                lists.stream().flatMap(list -> list.parts().stream()).toList();
        for (int i = 0; i < parts.size(); i++) {
            join(parts, i);
        }
        if (joining.joined().isEmpty()) {
            return note;
        }
        List<Element> elements = new ArrayList<>(note.elements());
        joining.answered().forEach(elements::set);
        Set<Element> questions = new HashSet<>(joining.answered().values());
        elements = Restoring.prose(elements, note.blocks(), joining.joined(), questions);
        List<StrayAnswer> strays = joining.strays().stream()
                .map(entry -> new StrayAnswer(entry.span(), entry.number()))
                .toList();
        return note.withElements(elements).withStrays(strays);
    }

    /// Whether a block belongs to a question.
    static Predicate<Block> taken(List<Choice> choices) {
        TreeMap<Integer, Integer> spans = new TreeMap<>();
        choices.forEach(choice -> spans.put(choice.span().start(), choice.span().end()));
        return block -> {
            if (block instanceof Block.Details || block instanceof Block.Quote) {
                Map.Entry<Integer, Integer> over = spans.floorEntry(block.span().start());
                return over != null && over.getValue() >= block.span().end();
            }
            Map.Entry<Integer, Integer> before = spans.lowerEntry(block.span().end());
            return before != null && before.getValue() > block.span().start();
        };
    }

    /// `정답: 1.C 2.A 3.B` under the last question was read as its key.
    private List<AnswerList> inKey(Choice choice) {
        Key key = choice.key();
        if (key == null
                || key.written() == null
                || key.written().blocks().size() != 1
                || !(key.written().blocks().get(0) instanceof Block.Paragraph paragraph)) {
            return List.of();
        }
        List<Entry> entries = Runs.of(paragraph.text(), paragraph).stream()
                .map(entry -> new Entry(entry.number(), entry.span(), entry.said(), List.of(), List.of()))
                .toList();
        if (entries.size() < 2) {
            return List.of();
        }
        selfish.add(choice);
        return List.of(AnswerList.of("", entries));
    }

    /// Inside the nearest section that has questions of these numbers.
    private void join(List<AnswerList> lists, int index) {
        AnswerList list = lists.get(index);
        for (Span scope : scopes(list)) {
            List<Series> series = Series.of(note.elements(), disguised, scope.start(), scope.end());
            if (series.stream().noneMatch(each -> each.suits(list))) {
                continue;
            }
            Series meant = joining.meant(list, series, together(lists, index, series));
            if (meant != null) {
                joining.join(list, meant, selfish);
            }
            return;
        }
    }

    /// How many lists stand from this one on without a question between them.
    private static int together(List<AnswerList> lists, int index, List<Series> series) {
        int at = lists.get(index).span().start();
        int next = series.stream()
                .flatMap(each -> each.questions().stream())
                .mapToInt(asked -> asked.choice().span().start())
                .filter(start -> start > at)
                .min()
                .orElse(Integer.MAX_VALUE);
        return (int) lists.stream()
                .skip(index)
                .takeWhile(list -> list.span().start() < next)
                .count();
    }

    /// What the sections around a list cover, the innermost first, the whole note last.
    private List<Span> scopes(AnswerList list) {
        int at = list.span().start();
        List<Span> scopes = new ArrayList<>();
        scopes.add(new Span(0, note.source().text().length()));
        for (Element element : note.elements()) {
            if (element instanceof Section section && section.span().start() <= at && at < section.end()) {
                scopes.add(0, new Span(section.span().start(), section.end()));
            }
        }
        return scopes;
    }
}
