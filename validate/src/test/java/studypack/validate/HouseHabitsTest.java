package studypack.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import studypack.markdown.Block;
import studypack.markdown.Markdown;
import studypack.note.Note;
import studypack.reader.NoteReader;
import studypack.testkit.Project;

/// How an author lays out notes is no fault: tabs, four spaces, `<mark>`, `<details>`, headings of any size for
/// questions.
class HouseHabitsTest {
    private static final List<String> LAYOUT = List.of("doc/", "front-matter/", "export/");

    @TestFactory
    Stream<DynamicTest> ourOwnNotesAreLaidOutWell() {
        return Project.files(Project.content()).stream()
                .map(file -> dynamicTest(
                        file.getFileName().toString(),
                        () -> assertThat(layout(NoteReader.read("note.md", Files.readAllBytes(file))))
                                .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> aFormThatIsReadIsNoFault() {
        return Project.files(Project.root().resolve("docs/dialects")).stream()
                .map(file -> dynamicTest(
                        file.getFileName().toString(),
                        () -> assertThat(examples(file))
                                .allSatisfy(text ->
                                        assertThat(layout(read(text))).as(text).isEmpty())));
    }

    @Test
    void tabsAndSpacesAreTheAuthorsOwn() {
        String outline = """
                - #### 컴퓨팅
                - **EC2**
                \t- 가상 서버
                \t- <mark style="background: #FFB8EBA6;">온디맨드</mark>
                - **Lambda**
                \t- 서버리스\s


                - 끝
                    - 네 칸

                <details>
                <summary><b>접은 것</b></summary>

                내용

                </details>
                """;
        assertThat(Checker.check(read(outline)))
                .filteredOn(finding -> finding.severity() != Severity.INFO)
                .isEmpty();
    }

    private static List<String> examples(Path page) throws IOException {
        List<String> examples = new ArrayList<>();
        for (Block block : Markdown.read(Files.readString(page), 0)) {
            if (block instanceof Block.Code code && code.info().equals("md")) {
                examples.add(code.text() + "\n");
            }
        }
        return examples;
    }

    private static List<String> layout(Note note) {
        return Checker.check(note).stream()
                .filter(finding ->
                        finding.severity() != Severity.INFO && LAYOUT.stream().anyMatch(finding.rule()::startsWith))
                .map(finding ->
                        note.source().position(finding.span().start()) + " " + finding.rule() + " " + finding.message())
                .toList();
    }

    private static Note read(String text) {
        return NoteReader.read("note.md", text.getBytes(StandardCharsets.UTF_8));
    }
}
