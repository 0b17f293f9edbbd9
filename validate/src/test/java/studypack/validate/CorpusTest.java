package studypack.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import studypack.note.Note;
import studypack.reader.NoteReader;
import studypack.text.Position;
import studypack.text.Span;
import studypack.validate.corpus.Corpus;
import studypack.validate.corpus.NoteFacts;

/// What notes have in common.
class CorpusTest {
    private static final String QUESTION = """
            ### Which service keeps an audit trail of API calls?

            - A) AWS CloudTrail
            - B) Amazon CloudWatch

            Answer: %s
            """;

    @Test
    void twoNotesContradictEachOther() {
        List<Diagnostic> found =
                check(QUESTION.formatted("A"), QUESTION.formatted("B")).get(1);
        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("duplicate/contradiction");
            assertThat(finding.message())
                    .isEqualTo(
                            "the key says \"Amazon CloudWatch\", but \"AWS CloudTrail\" where the same question stands in 0.md:1");
            assertThat(finding.related()).singleElement().satisfies(related -> {
                assertThat(related.path()).isEqualTo("0.md");
                assertThat(related.excerpt())
                        .isEqualTo(new Excerpt(
                                new Position(1, 5),
                                "### Which service keeps an audit trail of API calls?",
                                new Span(4, 52)));
            });
        });
    }

    @Test
    void aCopyIsOneFindingAndNotOneForEachQuestion() {
        String bank = bank(40, "");
        assertThat(rules(check(bank, bank.replace("\n\n", "\n\n\n")).get(1))).containsExactly("duplicate/note");
        assertThat(rules(check(bank, bank + bank(1, " of the other kind")).get(1)))
                .containsExactly("duplicate/note");
    }

    @Test
    void aNoteThatSharesSomeQuestionsIsToldOfEach() {
        List<Diagnostic> found = check(bank(40, ""), bank(3, "") + bank(30, " of the other kind"))
                .get(1);
        assertThat(rules(found)).containsExactly("duplicate/question", "duplicate/question", "duplicate/question");
    }

    @Test
    void aRuleThatIsOffSaysNothingAndFoldsNothing() {
        String bank = bank(6, "");
        RuleSet rules = new RuleSet(Set.of("duplicate/note"), Map.of("duplicate/question", Severity.ERROR), Set.of());
        assertThat(check(rules, bank, bank).get(1))
                .hasSize(6)
                .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.ERROR));
    }

    @Test
    void theFirstOfManyIsNamedWhateverTheirNumber() {
        List<List<Diagnostic>> found = check(IntStream.range(0, 30)
                .mapToObj(number -> QUESTION.formatted("A"))
                .toArray(String[]::new));
        assertThat(found.subList(1, 30))
                .allSatisfy(findings -> assertThat(findings)
                        .singleElement()
                        .satisfies(finding ->
                                assertThat(finding.related().getFirst().path()).isEqualTo("0.md")));
    }

    @Test
    void brokenPassagesAreNotCompared() {
        String broken = new String(
                QUESTION.formatted("A").replace("audit trail", "감사 기록을 남기는 일").getBytes(StandardCharsets.UTF_8),
                StandardCharsets.ISO_8859_1);
        assertThat(check(broken, broken).get(1)).isEmpty();
    }

    /// Questions of words that no two of them share.
    private static String bank(int questions, String more) {
        return IntStream.range(0, questions)
                .mapToObj(number ->
                        "### What does the " + word(number, 3) + " " + word(number, 7) + " do" + more + "?\n\n- A) It "
                                + word(number, 11) + "s the " + word(number, 13) + "\n- B) Nothing\n\nAnswer: A\n\n")
                .collect(Collectors.joining());
    }

    private static String word(int number, int kind) {
        StringBuilder word = new StringBuilder();
        for (int rest = (number + 1) * 7919 * kind; rest > 0; rest /= 20) {
            word.append("bcdfghjklmnpqrstvwxz".charAt(rest % 20)).append("aeiou".charAt(rest % 5));
        }
        return word.toString();
    }

    private static List<String> rules(List<Diagnostic> found) {
        return found.stream().map(Diagnostic::rule).toList();
    }

    private static List<List<Diagnostic>> check(String... texts) {
        return check(RuleSet.ALL, texts);
    }

    private static List<List<Diagnostic>> check(RuleSet rules, String... texts) {
        Corpus corpus = new Corpus();
        List<List<Diagnostic>> found = new ArrayList<>();
        for (String text : texts) {
            Note note = NoteReader.read(found.size() + ".md", text.getBytes(StandardCharsets.UTF_8));
            found.add(corpus.check("", NoteFacts.of(note), rules));
        }
        return found;
    }
}
