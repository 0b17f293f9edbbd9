package studypack.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import studypack.markdown.Inline;
import studypack.markdown.RichText;
import studypack.note.Choice;
import studypack.note.Item;
import studypack.note.Key;
import studypack.note.KeyMark;
import studypack.note.Label;
import studypack.note.Note;
import studypack.note.Option;
import studypack.note.Passage;
import studypack.text.SourceText;
import studypack.text.Span;

/// Items that no reader has seen: every piece stands where its words stand in the text.
class ItemConstraintsTest {
    private static final String TEXT = "Where do objects live?\nA) In S3\nB) In EBS\nAnswer: C) In EFS\n";

    @Test
    void aSoundQuestionHasNoFinding() {
        Option a = option("A", null, "In S3");
        assertThat(rules(choice(
                        "Where do objects live?", List.of(a, option("B", "A", "In EBS")), mark("A", "In S3", a))))
                .isEmpty();
    }

    @Test
    void aKeyThatNamesNoOptionIsFoundAtItsLetter() {
        List<Diagnostic> found = check(choice(
                "Where do objects live?",
                List.of(option("A", null, "In S3"), option("B", "A", "In EBS")),
                mark("C", "In EFS", null)));
        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("key/unknown-option");
            assertThat(finding.message()).isEqualTo("the key names C, but the options are A, B");
            assertThat(finding.span().in(TEXT)).isEqualTo("C");
        });
    }

    @Test
    void theTextOfAKeyMayBeTheBeginningOfItsOption() {
        Option a = option("A", null, "In EBS");
        assertThat(rules(choice("Where do objects live?", List.of(a, option("B", "A", "In S3")), mark("A", "in", a))))
                .isEmpty();
    }

    @Test
    void theTextOfAKeyMayNotBeThatOfAnotherOption() {
        Option a = option("A", null, "In S3");
        assertThat(rules(choice(
                        "Where do objects live?", List.of(a, option("B", "A", "In EBS")), mark("A", "In EBS", a))))
                .containsExactly("key/text-differs");
    }

    @Test
    void theTextOfAKeyMayGoOnWithARemarkOrAParticleButNotWithAnotherWord() {
        Option s3 = option("A", null, "S3");
        Option other = option("B", "A", "In EBS");
        assertThat(rules(choice("Where do objects live?", List.of(s3, other), mark("A", "S3 (objects)", s3))))
                .isEmpty();
        assertThat(rules(choice("Where do objects live?", List.of(s3, other), mark("A", "S3입니다", s3))))
                .isEmpty();
        assertThat(rules(choice("Where do objects live?", List.of(s3, other), mark("A", "S3 Glacier", s3))))
                .containsExactly("key/text-differs");
    }

    @Test
    void everyConstraintOfAnEmptyQuestionIsFound() {
        assertThat(rules(choice(" ", List.of(), null)))
                .containsExactlyInAnyOrder("item/blank-stem", "item/too-few-options", "key/missing");
    }

    @Test
    void aLabelOutOfItsRowNamesTheOneExpected() {
        List<Diagnostic> found = check(choice(
                "Where do objects live?",
                List.of(option("A", null, "In S3"), option("C", "A", "In EBS")),
                mark("A", null, option("A", null, "In S3"))));
        assertThat(found)
                .extracting(Diagnostic::message)
                .containsExactly("the option after A is labelled C where B was expected");
    }

    private static List<String> rules(Item item) {
        return check(item).stream().map(Diagnostic::rule).toList();
    }

    private static List<Diagnostic> check(Item item) {
        return Checker.check(new Note("a.md", SourceText.of(TEXT), null, List.of(), List.of(item)));
    }

    private static Choice choice(String stem, List<Option> options, @Nullable KeyMark mark) {
        Key key = mark == null ? null : new Key(mark.span(), null, List.of(mark), null);
        return new Choice("1", new Span(0, TEXT.length()), null, List.of(), passage(stem), options, key, null);
    }

    private static Option option(String letter, @Nullable String previous, String text) {
        Label label = new Label(span(letter + ")"), "", letter, ")", previous);
        return new Option(span(text), label, passage(text), null, false);
    }

    private static KeyMark mark(String letter, @Nullable String text, @Nullable Option option) {
        int at = TEXT.indexOf("Answer: ") + 8;
        return new KeyMark(new Span(at, at + 1), letter, text, option);
    }

    private static Passage passage(String text) {
        return Passage.of(new RichText(span(text), List.of(new Inline.Text(span(text), text))));
    }

    private static Span span(String words) {
        int at = Math.max(0, TEXT.indexOf(words));
        return new Span(at, at + (TEXT.contains(words) ? words.length() : 0));
    }
}
