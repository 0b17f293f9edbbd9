package studypack.answers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Pictures;
import studypack.note.AskedWords;
import studypack.note.Choice;
import studypack.note.Element;
import studypack.note.Key;
import studypack.note.KeyMark;
import studypack.note.Note;
import studypack.note.Passage;
import studypack.note.StrayAnswer;
import studypack.text.Span;

/// Joins the keys of one note to the questions of another, where their names say that they belong together.
public final class AnswerFiles {
    private final Map<String, List<String>> questionsOf;
    private final Map<String, List<String>> answersOf = new LinkedHashMap<>();

    private AnswerFiles(Map<String, List<String>> questionsOf) {
        this.questionsOf = questionsOf;
        questionsOf.forEach((answers, questions) -> questions.forEach(path ->
                answersOf.computeIfAbsent(path, key -> new ArrayList<>()).add(answers)));
    }

    /// @param paths of all notes that are read together, `/` between folders
    public static AnswerFiles among(List<String> paths) {
        return new AnswerFiles(AnswerPaths.of(paths));
    }

    /// A note that is joined with another.
    ///
    /// @param isShared it holds the keys of several notes
    public record Partner(String path, boolean isShared) {}

    /// All that [#joined] reads for a note: those that hold its keys, then those whose keys it holds.
    public List<Partner> partners(String path) {
        List<Partner> partners = new ArrayList<>();
        answersOf
                .getOrDefault(path, List.of())
                .forEach(answers -> partners.add(new Partner(answers, isShared(answers))));
        questionsOf.getOrDefault(path, List.of()).forEach(questions -> partners.add(new Partner(questions, false)));
        return partners;
    }

    /// The note with the keys that other notes hold for it; of a note that holds keys, with those that fit no question.
    ///
    /// @param read gives another note by its path, null where it cannot be read
    public Note joined(Note note, Function<String, @Nullable Note> read) {
        Note joined = note;
        for (String path : answersOf.getOrDefault(note.path(), List.of())) {
            Note answers = read.apply(path);
            if (answers != null) {
                joined = answered(joined, answers);
            }
        }
        List<Note> asking = new ArrayList<>();
        for (String path : questionsOf.getOrDefault(note.path(), List.of())) {
            Note questions = read.apply(path);
            if (questions != null) {
                asking.add(questions);
            }
        }
        return asking.isEmpty() ? joined : spoken(joined, asking);
    }

    private boolean isShared(String answers) {
        return questionsOf.getOrDefault(answers, List.of()).size() > 1;
    }

    private Note answered(Note questions, Note answers) {
        Joining joining = joining(questions, answers);
        List<Element> elements = new ArrayList<>(questions.elements());
        joining.answered().forEach((index, choice) -> {
            if (elements.get(index) instanceof Choice own) {
                elements.set(
                        index, carried(own, choice, answers, folder(questions).equals(folder(answers))));
            }
        });
        return questions.withElements(elements);
    }

    /// What the lists of one note say of the questions of another.
    private Joining joining(Note questions, Note answers) {
        Joining joining = new Joining();
        List<Series> series = Series.of(
                questions.elements(), List.of(), 0, questions.source().text().length());
        List<AnswerList> lists = new ArrayList<>();
        for (AnswerList list : lists(answers)) {
            if (!isShared(answers.path()) || names(list.title(), questions)) {
                lists.addAll(list.parts());
            }
        }
        for (int i = 0; i < lists.size(); i++) {
            AnswerList list = lists.get(i).behind(questions.source().text().length());
            Series meant = joining.meant(list, series, lists.size() - i);
            if (meant != null) {
                joining.join(list, meant, List.of());
            }
        }
        return joining;
    }

    private static List<AnswerList> lists(Note answers) {
        List<Choice> questions = answers.items().stream()
                .filter(item -> item instanceof Choice choice && choice.key() != null)
                .map(Choice.class::cast)
                .filter(choice -> !KeysElsewhere.isDisguised(choice))
                .toList();
        return AnswerLists.in(answers.blocks(), answers.source().text(), KeysElsewhere.taken(questions), true);
    }

    private static boolean names(String title, Note note) {
        String words = AskedWords.of(AnswerWords.withoutAnswer(title));
        String name = note.path().substring(note.path().lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", "");
        return !words.isEmpty() && (words.equals(AskedWords.of(name)) || words.equals(AskedWords.of(note.title())));
    }

    private static String folder(Note note) {
        int slash = note.path().lastIndexOf('/');
        return slash < 0 ? "" : note.path().substring(0, slash);
    }

    /// The question with key and explanation carried over from the other note.
    private static Choice carried(Choice own, Choice answered, Note from, boolean sameFolder) {
        Moved moved = new Moved(Span.at(own.span().end()));
        Key key = answered.key();
        List<KeyMark> marks = new ArrayList<>();
        for (KeyMark mark : key == null ? List.<KeyMark>of() : key.marks()) {
            boolean isOwn = own.key() != null && own.key().marks().contains(mark);
            KeyMark.Elsewhere place = new KeyMark.Elsewhere(
                    from.path(), from.source().position(mark.span().start()).line());
            marks.add(isOwn ? mark : new KeyMark(moved.place(), mark.label(), mark.text(), mark.option(), place));
        }
        Key other = key;
        if (key != null && !key.equals(own.key())) {
            boolean competes = own.key() != null && key.span().equals(own.key().span());
            Passage written = key.written();
            other = competes
                    ? new Key(key.span(), written, marks, key.doubt())
                    : new Key(moved.place(), written == null ? null : moved.passage(written), marks, key.doubt());
        }
        Passage explanation = answered.explanation();
        if (explanation == null || explanation.equals(own.explanation())) {
            return own.answered(other, own.explanation());
        }
        boolean kept = from.source().unsure(explanation.span()).isEmpty()
                && (sameFolder || Pictures.in(explanation.blocks()).isEmpty());
        return own.answered(other, kept ? moved.passage(explanation) : null);
    }

    /// The note that holds the keys: its lists are no items, and some of their entries may fit no question.
    private Note spoken(Note answers, List<Note> asking) {
        List<Entry> joined = new ArrayList<>();
        Set<Entry> strays = new HashSet<>();
        for (Note questions : asking) {
            Joining joining = joining(questions, answers);
            joined.addAll(joining.joined());
            strays.addAll(joining.strays());
        }
        if (joined.isEmpty()) {
            return answers;
        }
        joined.forEach(strays::remove);
        List<StrayAnswer> sorted = strays.stream()
                .map(entry -> new StrayAnswer(entry.span(), entry.number()))
                .sorted((a, b) -> a.span().compareTo(b.span()))
                .toList();
        Note restored = answers.withElements(Restoring.prose(answers.elements(), answers.blocks(), joined, Set.of()));
        return restored.withStrays(sorted);
    }
}
