package studypack.validate.fixes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import studypack.mojibake.Syllables;
import studypack.note.Note;
import studypack.reader.NoteReader;
import studypack.testkit.Project;
import studypack.text.Decoded;
import studypack.text.SourceText;
import studypack.validate.Checker;
import studypack.validate.Diagnostic;
import studypack.validate.Example;
import studypack.validate.Fingerprints;
import studypack.validate.Rules;

/// Whatever is found can be ignored, and nothing else changes.
class IgnoreWriterTest {
    private static final String REASON = "나중에 고친다";

    private static final Judge JUDGE = new Judge() {
        @Override
        public @Nullable Note read(Decoded decoded) {
            return NoteReader.readNameless("note.md", SourceText.of(decoded, Syllables.shipped()));
        }

        @Override
        public List<Diagnostic> findings(Note note) {
            return List.of();
        }
    };

    @TestFactory
    Stream<DynamicTest> everyFindingOfTheRulesPagesCanBeIgnored() {
        return Rules.all().stream()
                .filter(rule -> !rule.area().equals("ignore"))
                .flatMap(rule -> Example.of(rule.page()).stream()
                        .filter(example -> example.before().isEmpty())
                        .map(example -> dynamicTest(rule.name(), () -> ignored(example.bytes()))));
    }

    @TestFactory
    Stream<DynamicTest> everyRemarkOnOurNotesCanBeIgnored() {
        return Project.files(Project.content()).stream()
                .filter(file -> file.toString().endsWith(".md"))
                .map(file -> dynamicTest(file.getFileName().toString(), () -> {
                    byte[] bytes = Files.readAllBytes(file);
                    String text = new String(bytes, StandardCharsets.UTF_8);
                    ignored(bytes);
                    ignored(text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
                    ignored(text.getBytes(StandardCharsets.UTF_16));
                }));
    }

    private static void ignored(byte[] bytes) {
        Judged before = judged(bytes);
        List<Diagnostic> found = Checker.check(before.note());
        IgnoreWriter.Written written = write(before, found, REASON);
        assertThat(written.left().values())
                .allSatisfy(why -> assertThat(why)
                        .isIn(
                                "the line holds broken text",
                                "CP949 has not all characters of the reason",
                                "the encoding of the file could not be told any more"));
        assertThat(written.after().source().text()).isEqualTo(before.source().text());
        assertThat(written.after().note().elements()).isEqualTo(before.note().elements());
        assertThat(written.after().source().decoded().bomLength())
                .isEqualTo(before.source().decoded().bomLength());
        List<Diagnostic> left = Checker.check(written.after().note()).stream()
                .filter(finding -> !finding.rule().equals("ignore/unused"))
                .toList();
        assertThat(left).hasSize(written.left().size());
        if (written.left().isEmpty() && !found.isEmpty()) {
            assertThat(Checker.check(written.after().note())).isEmpty();
        }
        IgnoreWriter.Written again = write(written.after(), left, REASON);
        assertThat(again.after().bytes()).isEqualTo(written.after().bytes());
    }

    @Test
    void oneCommentStandsForAllFindingsOfAPlace() {
        String text = """
                # 표

                | 서비스 | 값 |
                |---|---|
                | EBS | 1 |
                | Amazon Congnito
                """;
        assertThat(written(text, REASON)).isEqualTo("""
                # 표

                | 서비스 | 값 |
                |---|---|
                | EBS | 1 |
                | Amazon Congnito <!-- studypack-ignore table/missing-cell, term/misspelt-name: 나중에 고친다 -->
                """);
    }

    @Test
    void aCommentThatStandsThereTakesTheRuleIn() {
        String text = """
                # 표

                | 서비스 | 값 |
                |---|---|
                | EBS | 1 |
                | Amazon Congnito <!-- studypack-ignore table/missing-cell --> |
                """;
        assertThat(written(text, REASON))
                .contains("<!-- studypack-ignore table/missing-cell, term/misspelt-name: 나중에 고친다 --> |");
        String own = text.replace("missing-cell -->", "missing-cell: 값은 비워 둔다 -->");
        assertThat(written(own, REASON))
                .contains("| Amazon Congnito <!-- studypack-ignore term/misspelt-name: 나중에 고친다 -->"
                        + " <!-- studypack-ignore table/missing-cell: 값은 비워 둔다 --> |");
    }

    @Test
    void whatMeansSomethingAtTheEndOfALineStaysThere() {
        String text = """
                # 저장소

                ### 객체를 담는 그릇의 이름은? {#bucket}

                - A) 버킷
                - B) 볼륨
                """;
        assertThat(written(text, REASON)).contains("\n\n<!-- studypack-ignore key/missing: 나중에 고친다 -->\n### 객체");
    }

    @Test
    void whatIsSaidOfTheFileComesToTheTop() {
        byte[] bytes = "---\ntitle: 표\n---\n# 저장소를 배우는 글\n\n객체를 담는다.\n".getBytes(Charset.forName("x-windows-949"));
        Judged before = judged(bytes);
        IgnoreWriter.Written written = write(before, Checker.check(before.note()), REASON);
        assertThat(new String(written.after().bytes(), Charset.forName("x-windows-949")))
                .startsWith("---\ntitle: 표\n---\n<!-- studypack-ignore-file text/wrong-encoding: 나중에 고친다 -->\n\n# 저장소");
        assertThat(written.left()).isEmpty();
    }

    private static String written(String text, String reason) {
        Judged before = judged(text.getBytes(StandardCharsets.UTF_8));
        List<Diagnostic> found = Checker.check(before.note()).stream()
                .filter(finding -> !finding.rule().startsWith("ignore/"))
                .toList();
        return new String(write(before, found, reason).after().bytes(), StandardCharsets.UTF_8);
    }

    private static Judged judged(byte[] bytes) {
        return new Judged(bytes, NoteReader.readNameless("note.md", SourceText.of(bytes)), List.of());
    }

    private static IgnoreWriter.Written write(Judged file, List<Diagnostic> found, String reason) {
        List<IgnoreWriter.Wish> wishes = found.stream()
                .map(finding -> new IgnoreWriter.Wish(
                        finding.rule(), file.source().original(finding.span()), Fingerprints.isOfNote(finding.rule())))
                .toList();
        return IgnoreWriter.write(file, wishes, reason, JUDGE);
    }
}
