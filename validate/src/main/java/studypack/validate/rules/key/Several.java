package studypack.validate.rules.key;

import java.util.List;
import java.util.regex.Pattern;
import studypack.note.Choice;
import studypack.note.Key;
import studypack.note.KeyMark;
import studypack.note.Note;
import studypack.validate.Diagnostic;
import studypack.validate.Rule;
import studypack.validate.Severity;
import studypack.validate.Words;

/// A key with two letters for a question that asks for one thing. Where a number is asked for, key/count compares.
public final class Several implements Rule {
    private static final String THING =
            "service|solution|option|statement|approach|strategy|feature|tool|method|action|policy|benefit|concept|pillar|plan"
                    + "|resource|component|principle|step|model|type|class|database|instance|command|answer|one";
    private static final String VERB =
            "is|was|does|has|provides|allows|meets|describes|enables|helps|offers|supports|represents|performs|lets|gives";

    private static final Pattern ONE = Pattern.compile(
            "\\bwhich\\s+(?:of\\s+(?:the\\s+following|these)\\s+)?(?:[\\w-]+\\s+){0,4}?(?:" + THING + "|" + VERB
                    + ")\\b"
                    + "|\\bwhat\\s+is\\b|(?:서비스|것|방법|기능|도구|유형|옵션)(?:은|는)\\s*(?:무엇|어느|어떤)?[^?]{0,12}\\?|무엇인가|무엇입니까|어느 것",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern MANY = Pattern.compile(
            "\\bwhich\\s+(?:[\\w-]+\\s+){0,3}(?:are|do|have|"
                    + "services|solutions|options|statements|actions|steps|features|methods|ways)\\b"
                    + "|\\(s\\)|\\ball\\s+that|\\bapply|\\bcombination|\\bchoose|\\bselect|\\bpick|\\btwo\\b|\\bthree\\b|\\beach\\b|\\bboth\\b"
                    + "|모두|조합|가지|고르|선택|(?<![가-힣])[두세네](?![가-힣])|복수|들은",
            Pattern.CASE_INSENSITIVE);

    private static final int FEW = 2;
    private static final int ONE_IN = 20;

    @Override
    public String name() {
        return "key/several";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    /// A bank that never says how many are right has such keys all over.
    @Override
    public List<Diagnostic> check(Note note) {
        List<Choice> choices = note.items().stream()
                .filter(Choice.class::isInstance)
                .map(Choice.class::cast)
                .toList();
        List<Choice> silent = choices.stream().filter(Several::isSilent).toList();
        if (silent.size() > FEW && silent.size() * ONE_IN > choices.size()) {
            return List.of();
        }
        return silent.stream()
                .filter(choice -> ONE.matcher(choice.stem().plain()).find())
                .map(choice -> diagnostic(note, choice))
                .toList();
    }

    /// Several are right, and the question does not say so.
    private static boolean isSilent(Choice choice) {
        Key key = choice.key();
        // Ticks on two options were set one by one; letters in a row slip in.
        if (key == null || key.written() == null || key.doubt() != null || right(key) < 2) {
            return false;
        }
        String stem = choice.stem().plain();
        return Count.asked(stem) == 0 && !MANY.matcher(stem).find();
    }

    private static long right(Key key) {
        return key.marks().stream()
                .map(KeyMark::option)
                .filter(option -> option != null)
                .distinct()
                .count();
    }

    private Diagnostic diagnostic(Note note, Choice choice) {
        Key key = choice.key();
        if (key == null) {
            throw new IllegalStateException("only questions with a key are looked at");
        }
        return finding(
                        "the key" + Words.from(key.marks()) + " names " + Named.join(key.marks(), " and ")
                                + ", the question asks for one",
                        Words.keyPlace(note, choice, key.span()),
                        "correct the key, or write how many are to be chosen: `(Choose two.)`")
                .withRelated(new Diagnostic.Related(
                        note.path(), Words.firstLine(note, choice.stem().span()), "the question"));
    }
}
