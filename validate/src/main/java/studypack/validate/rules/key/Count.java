package studypack.validate.rules.key;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studypack.note.Choice;
import studypack.note.Key;
import studypack.note.KeyMark;
import studypack.note.Note;
import studypack.note.Option;
import studypack.validate.Diagnostic;
import studypack.validate.Rule;
import studypack.validate.Severity;
import studypack.validate.Words;

/// A question that asks for two answers and has one, or the other way round. A question that names no number is left
/// alone.
public final class Count implements Rule {
    private static final String NUMBER = "one|two|three|four|five|[1-5]";
    private static final String KOREAN = "한|두|세|네|다섯|[1-5]";

    /// Numbers count only beside a word of choosing, or alone in brackets: "두 가지 요구 사항" asks for nothing.
    private static final Pattern ASKED = Pattern.compile(
            "\\b(?:choose|select|pick|mark)\\s+(?:the\\s+|any\\s+)?(?:best\\s+)?(" + NUMBER + ")\\b"
                    + "|\\bwhich\\s+(" + NUMBER + ")\\b"
                    + "|[(\\[（]\\s*(" + KOREAN + ")\\s*(?:개|가지)\\s*[)\\]）]"
                    + "|(?<![가-힣])(" + KOREAN + "|하나)\\s*(?:개|가지)?\\s*(?:를|을|만)?\\s*(?:모두\\s*)?(?:선택|고르|고른|골라|찾으)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PARTS = Pattern.compile("\\s*(?:[,/&+]|\\band\\b|와 |과 |및 )\\s*");
    private static final Pattern SPACES = Pattern.compile("[\\s,/]+");
    private static final int LONGEST_CODE = 4;
    private static final Pattern ONE_OF = Pattern.compile("\\G\\s+(?:of|or)\\b", Pattern.CASE_INSENSITIVE);
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("하나", 1),
            Map.entry("한", 1),
            Map.entry("두", 2),
            Map.entry("세", 3),
            Map.entry("네", 4),
            Map.entry("다섯", 5));

    @Override
    public String name() {
        return "key/count";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Diagnostic> check(Note note) {
        return note.items().stream()
                .filter(Choice.class::isInstance)
                .flatMap(item -> check(note, (Choice) item).stream())
                .toList();
    }

    private List<Diagnostic> check(Note note, Choice choice) {
        Key key = choice.key();
        int asked = asked(choice.stem().plain());
        // A key in doubt names more options than are meant; key/uncertain and key/competing ask.
        if (key == null || key.doubt() != null || asked == 0 || !isReadable(key) || asked == count(key)) {
            return List.of();
        }
        int given = count(key);
        if (given == 1 && isOfParts(key, asked)) {
            return List.of();
        }
        return List.of(finding(
                        "the question asks for " + asked + (asked == 1 ? " answer" : " answers") + ", the key"
                                + Words.from(key.marks()) + " names " + given,
                        Words.keyPlace(note, choice, key.span()),
                        "correct the key, or the number in the question")
                .withRelated(new Diagnostic.Related(
                        note.path(), Words.firstLine(note, choice.stem().span()), "the question")));
    }

    /// A key in words that no option has ("A 또는 B") names an unknown number of options; key/unknown-option tells of it.
    private static boolean isReadable(Key key) {
        return !key.marks().isEmpty()
                && key.marks().stream().noneMatch(mark -> mark.label() == null && mark.option() == null);
    }

    /// "Which two bytes …?" may have one right option that names both of them.
    private static boolean isOfParts(Key key, int parts) {
        Option option = key.marks().getFirst().option();
        if (option == null) {
            return false;
        }
        String text = option.text().plain().strip();
        boolean codes = text.length() <= parts * LONGEST_CODE;
        return (codes ? SPACES : PARTS).split(text).length == parts;
    }

    /// How many options are named; a letter that is written twice counts once.
    private static int count(Key key) {
        return (int) key.marks().stream().map(Count::named).distinct().count();
    }

    private static Object named(KeyMark mark) {
        return mark.option() != null ? mark.option() : String.valueOf(mark.label()) + mark.text();
    }

    /// The last number of answers that a stem asks for, which is where authors put it; 0 where it asks for none.
    static int asked(String stem) {
        int asked = 0;
        for (Matcher match = ASKED.matcher(stem); match.find(); ) {
            if (ONE_OF.matcher(stem).region(match.end(), stem.length()).find()) {
                continue;
            }
            for (int group = 1; group <= match.groupCount(); group++) {
                String word = match.group(group);
                if (word != null) {
                    String number = word.toLowerCase(Locale.ROOT);
                    asked = NUMBERS.containsKey(number) ? NUMBERS.get(number) : Integer.parseInt(number);
                }
            }
        }
        return asked;
    }
}
