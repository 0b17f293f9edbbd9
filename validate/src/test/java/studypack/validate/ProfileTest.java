package studypack.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import studypack.media.MediaSource;
import studypack.note.Note;
import studypack.reader.NoteReader;
import studypack.testkit.Project;

/// What a note looks like, and what is silent in it.
class ProfileTest {
    private static final String EXAM =
            "# 모음\n\n### 문제 1. 객체를 담는 것은 무엇입니까?\n\n- A. S3\n- B. EBS\n\n정답: A\n\n## 정리\n\n글\n\n#### 남은 것\n\n글\n";

    @Test
    void questionsWithOptionsMakeAnExam() {
        assertThat(profile(EXAM)).isEqualTo(Profile.EXAM);
    }

    @Test
    void rowsOfQuestionsMakeATable() {
        assertThat(profile("문제 | 답안\n---|---\n하나는? | 1\n둘은? | 2\n셋은? | 3\n")).isEqualTo(Profile.QA_TABLE);
    }

    @Test
    void listsWithoutHeadingsOutsideMakeAnOutline() {
        assertThat(profile("- #### EC2\n\t- 가상 서버\n- #### S3\n\t- 객체 스토리지\n")).isEqualTo(Profile.OUTLINE);
    }

    @Test
    void aTitleAndADateInTheFrontMatterMakeAPage() {
        assertThat(profile("---\ntitle: S3\ndate: 2026-01-02\n---\n\n객체 스토리지\n"))
                .isEqualTo(Profile.PAGE);
    }

    @Test
    void everythingElseIsPlain() {
        assertThat(profile("# S3\n\n객체 스토리지\n")).isEqualTo(Profile.PLAIN);
        assertThat(profile("")).isEqualTo(Profile.PLAIN);
    }

    @Test
    void whatIsAHabitInNotesOfAFormIsSilentThere() {
        assertThat(found(EXAM, Context.PLAIN)).doesNotContain("doc/heading-order");
        assertThat(found(EXAM, Context.PLAIN.withProfile(Profile.PLAIN))).contains("doc/heading-order");
    }

    @Test
    void aRuleThatIsAskedForIsNeverSilent() {
        RuleSet asked = new RuleSet(Set.of(), Map.of(), Set.of("doc/heading-order"));
        assertThat(found(EXAM, new Context(MediaSource.NONE, asked))).contains("doc/heading-order");
    }

    @Test
    void everySilentRuleIsARule() {
        Set<String> rules = Rules.all().stream().map(Rules.Entry::name).collect(Collectors.toSet());
        assertThat(Profile.values()).allSatisfy(profile -> assertThat(rules).containsAll(profile.silent()));
    }

    /// A row of the table in `docs/profiles.md`: the form, and in its last cell the rules.
    @Test
    void theGuideSaysWhatIsSilent() throws IOException {
        List<String> rows = Files.readAllLines(Project.root().resolve("docs/profiles.md"));
        assertThat(Profile.values())
                .allSatisfy(profile -> assertThat(rows)
                        .filteredOn(row -> row.startsWith("| `" + profile.title() + "` |"))
                        .singleElement()
                        .satisfies(row -> assertThat(Pattern.compile("`([a-z-]+/[a-z-]+)`")
                                        .matcher(row)
                                        .results()
                                        .map(found -> found.group(1)))
                                .containsExactlyInAnyOrderElementsOf(profile.silent())));
    }

    @Test
    void aProfileIsFoundByItsTitle() {
        assertThat(Stream.of(Profile.values()).map(Profile::title))
                .allSatisfy(title -> assertThat(Profile.find(title)).isPresent())
                .contains("qa-table");
        assertThat(Profile.find("table")).isEmpty();
    }

    private static Set<String> found(String text, Context context) {
        return Checker.check(read(text), context).stream().map(Diagnostic::rule).collect(Collectors.toSet());
    }

    private static Profile profile(String text) {
        return new Parts(read(text)).profile();
    }

    private static Note read(String text) {
        return NoteReader.read("note.md", text.getBytes(StandardCharsets.UTF_8));
    }
}
