package studypack.answers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studypack.note.AskedWords;
import studypack.note.Choice;
import studypack.note.Key;
import studypack.note.KeyMark;
import studypack.note.Option;
import studypack.note.Passage;

/// Gives the entries of answer lists to questions by their numbers.
final class Joining {
    private final Map<Integer, Choice> answered = new HashMap<>();
    private final Set<Integer> spoken = new HashSet<>();
    private final List<Entry> strays = new ArrayList<>();
    private final List<Entry> joined = new ArrayList<>();

    /// The questions that were answered, by their index among the elements.
    Map<Integer, Choice> answered() {
        return answered;
    }

    /// Entries that fit no question though others of their list do.
    List<Entry> strays() {
        return strays;
    }

    List<Entry> joined() {
        return joined;
    }

    /// The series that a list speaks of, null where none or more than one may be meant.
    ///
    /// @param lists  how many lists, this among them, stand together
    @Nullable
    Series meant(AnswerList list, List<Series> series, int lists) {
        List<Series> suiting = series.stream()
                .filter(each -> each.suits(list) && !isSpoken(each, list))
                .toList();
        if (suiting.size() < 2) {
            return suiting.isEmpty() ? null : suiting.get(0);
        }
        List<Series> named =
                suiting.stream().filter(each -> isNamed(each, list.title())).toList();
        if (named.size() == 1) {
            return named.get(0);
        }
        List<Series> before = suiting.stream()
                .filter(each -> each.end() <= list.span().start())
                .toList();
        return !before.isEmpty() && before.size() == lists ? before.get(0) : null;
    }

    /// Another list spoke of the same questions.
    private boolean isSpoken(Series series, AnswerList list) {
        return list.entries().stream()
                .map(entry -> series.named(entry.ordinal()))
                .anyMatch(asked -> asked != null && spoken.contains(asked.index()));
    }

    static boolean isNamed(Series series, String title) {
        String own = AskedWords.of(AnswerWords.withoutAnswer(title));
        return !own.isEmpty()
                && series.titles().stream().anyMatch(over -> AskedWords.of(over).contains(own));
    }

    /// False where the list does not fit the questions: its letters name no options, or it contradicts their keys.
    ///
    /// @param own questions whose own key is nothing but the list itself
    boolean join(AnswerList list, Series series, List<Choice> own) {
        List<Match> matches = new ArrayList<>();
        List<Entry> others = new ArrayList<>();
        for (Entry entry : list.entries()) {
            Series.Asked asked = series.named(entry.ordinal());
            Marks.Meaning meaning =
                    asked == null ? null : Marks.read(entry, asked.choice().options());
            if (asked != null && meaning != null) {
                matches.add(new Match(asked, entry, meaning, own.contains(asked.choice())));
            } else if (asked == null && Marks.isKey(entry.said())) {
                others.add(entry);
            }
        }
        long fitting = matches.stream().filter(Match::fits).count();
        long against = matches.stream().filter(Match::contradicts).count();
        if (fitting == 0 || fitting * 2 < matches.size() || against * 2 > matches.size()) {
            return false;
        }
        for (Match match : matches) {
            spoken.add(match.asked().index());
            joined.add(match.entry());
            answered.put(match.asked().index(), match.answered());
        }
        strays.addAll(others);
        return true;
    }

    /// An entry and its question.
    private record Match(Series.Asked asked, Entry entry, Marks.Meaning meaning, boolean selfish) {
        boolean fits() {
            return meaning.key().marks().stream().anyMatch(mark -> mark.option() != null);
        }

        private @Nullable Key ownKey() {
            Key key = selfish ? null : asked.choice().key();
            return key != null && key.doubt() == Key.Doubt.EMPHASIS ? null : key;
        }

        boolean contradicts() {
            Key key = ownKey();
            return key != null && key.doubt() == null && !options(key).equals(options(meaning.key()));
        }

        Choice answered() {
            Choice choice = asked.choice();
            Passage explanation = choice.explanation() == null ? meaning.explanation() : choice.explanation();
            Key key = ownKey();
            if (key == null) {
                return choice.answered(meaning.key(), explanation);
            }
            return choice.answered(contradicts() ? competing(key) : key, explanation);
        }

        private Key competing(Key key) {
            List<KeyMark> marks = new ArrayList<>(key.marks());
            marks.addAll(meaning.key().marks());
            return new Key(key.span(), key.written(), marks, Key.Doubt.COMPETING);
        }

        private static Set<Option> options(Key key) {
            Set<Option> options = new HashSet<>();
            for (KeyMark mark : key.marks()) {
                if (mark.option() != null) {
                    options.add(mark.option());
                }
            }
            return options;
        }
    }
}
