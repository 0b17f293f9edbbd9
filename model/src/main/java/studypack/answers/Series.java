package studypack.answers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studypack.note.Choice;
import studypack.note.Element;
import studypack.note.Section;

/// Questions whose numbers differ: an exam, or a chapter where numbering starts anew.
///
/// @param titles   what stands over the first of them, outermost first
/// @param byNumber the questions that have one
record Series(List<Asked> questions, List<String> titles, Map<Integer, Asked> byNumber) {
    private static final Pattern NUMBERED =
            Pattern.compile("^[^\\p{L}\\p{N}]{0,8}" + AnswerWords.QUESTION + "0*(\\d{1,4})\\s*[.):번]");

    Series(List<Asked> questions, List<String> titles) {
        this(questions, titles, new HashMap<>());
        questions.forEach(asked -> byNumber.putIfAbsent(asked.number(), asked));
    }

    /// One question.
    ///
    /// @param index  among the elements of its note
    /// @param number 0 where the author wrote none
    record Asked(int index, Choice choice, int number) {}

    /// The questions of a note that stand between two places.
    static List<Series> of(List<Element> elements, List<Choice> without, int start, int end) {
        List<Series> series = new ArrayList<>();
        List<Asked> asked = new ArrayList<>();
        List<Section> open = new ArrayList<>();
        List<String> titles = List.of();
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < elements.size(); i++) {
            Element element = elements.get(i);
            int at = element.span().start();
            open.removeIf(section -> section.end() <= at);
            if (element instanceof Section section) {
                open.add(section);
            }
            if (at < start || at >= end || !(element instanceof Choice choice) || without.contains(choice)) {
                continue;
            }
            int number = number(choice);
            if (number > 0 && !seen.add(number)) {
                series.add(new Series(List.copyOf(asked), titles));
                asked.clear();
                seen.clear();
                seen.add(number);
            }
            if (asked.isEmpty()) {
                titles = open.stream().map(section -> section.title().plain()).toList();
            }
            asked.add(new Asked(i, choice, number));
        }
        if (!asked.isEmpty()) {
            series.add(new Series(List.copyOf(asked), titles));
        }
        return series.stream().map(Series::counted).toList();
    }

    private static int number(Choice choice) {
        String written = choice.number();
        if (written != null && written.matches("0*\\d{1,4}")) {
            return Integer.parseInt(written);
        }
        Matcher number = NUMBERED.matcher(choice.stem().plain());
        return number.find() ? Integer.parseInt(number.group(1)) : 0;
    }

    /// Questions without any number are counted.
    private Series counted() {
        if (questions.stream().anyMatch(asked -> asked.number() > 0)) {
            return this;
        }
        List<Asked> counted = new ArrayList<>();
        for (Asked asked : questions) {
            counted.add(new Asked(asked.index(), asked.choice(), counted.size() + 1));
        }
        return new Series(counted, titles);
    }

    private boolean isCounted() {
        return questions.get(0).number() == 1 && questions.stream().allMatch(asked -> number(asked.choice()) == 0);
    }

    @Nullable
    Asked named(int number) {
        return number > 0 ? byNumber.get(number) : null;
    }

    /// Half of the entries at least speak of questions that are here; where these have no numbers, the entries must be
    /// as many.
    boolean suits(AnswerList list) {
        long hits = list.entries().stream()
                .filter(entry -> named(entry.ordinal()) != null)
                .count();
        boolean complete = list.entries().size() == questions.size();
        return hits > 0 && hits * 2 >= list.entries().size() && (!isCounted() || complete);
    }

    int start() {
        return questions.get(0).choice().span().start();
    }

    int end() {
        return questions.get(questions.size() - 1).choice().span().end();
    }
}
