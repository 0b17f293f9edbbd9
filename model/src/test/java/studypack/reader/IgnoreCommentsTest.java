package studypack.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import studypack.markdown.Block;
import studypack.markdown.Markdown;
import studypack.markdown.Walk;
import studypack.note.Note;
import studypack.testkit.Project;
import studypack.text.LineTable;
import studypack.text.Rewriting;
import studypack.text.SourceText;
import studypack.text.Span;
import studypack.text.TextEdit;

/// A note is the same with comments to the checker and without.
class IgnoreCommentsTest {
    private static final String COMMENT = "<!-- studypack-ignore key/missing, term: 이유 -->";

    @TestFactory
    Stream<DynamicTest> aCommentChangesNothingInOurNotes() {
        return Project.files(Project.content()).stream()
                .filter(file -> file.toString().endsWith(".md"))
                .map(file -> dynamicTest(
                        file.getFileName().toString(), () -> changesNothing(NoteReader.read("note.md", bytes(file)))));
    }

    @TestFactory
    Stream<DynamicTest> aCommentChangesNothingInAnyDialect() {
        return Project.files(Project.root().resolve("docs/dialects")).stream()
                .map(file -> dynamicTest(file.getFileName().toString(), () -> {
                    for (String example : examples(file)) {
                        changesNothing(read(example));
                        changesNothing(read(example.replace("\n", "\r\n")));
                    }
                }));
    }

    private static void changesNothing(Note note) {
        for (List<TextEdit> edits : List.of(alone(note), inLines(note), inRows(note))) {
            String edited = Rewriting.apply(note.source().decoded().text(), edits);
            Note then = NoteReader.read("note.md", edited.getBytes(StandardCharsets.UTF_8));
            assertThat(then.source().text()).isEqualTo(note.source().text());
            assertThat(then.elements()).isEqualTo(note.elements());
            assertThat(then.ids()).isEqualTo(note.ids());
            leadsBack(then);
        }
    }

    /// Every place of the reading text shows what stands there in the file.
    private static void leadsBack(Note note) {
        SourceText source = note.source();
        String text = source.text();
        String written = source.decoded().text();
        for (int at = 0; at < text.length(); at++) {
            Span original = source.original(new Span(at, at + 1));
            if (source.repairs().isEmpty()) {
                assertThat(original.in(written)).isEqualTo(text.substring(at, at + 1));
                assertThat(source.readingOffset(original.start())).isEqualTo(at);
            }
        }
    }

    /// Before every item, heading, bullet and paragraph, with its indent.
    private static List<TextEdit> alone(Note note) {
        SourceText source = note.source();
        LineTable lines = source.lines();
        Set<Integer> numbers = new TreeSet<>();
        note.items().forEach(item -> numbers.add(lines.lineAt(item.span().start())));
        Walk.blocks(note.blocks()).stream()
                .filter(block -> block instanceof Block.Heading
                        || block instanceof Block.Paragraph
                        || block instanceof Block.Table
                        || block instanceof Block.Bullets)
                .forEach(block -> numbers.add(lines.lineAt(block.span().start())));
        int head = note.frontMatter() == null ? 0 : note.frontMatter().span().end();
        return numbers.stream()
                .map(number -> lines.line(number))
                .filter(line -> line.start() >= head)
                .map(line -> {
                    String text = line.in(source.text());
                    String indent = text.replaceFirst("(?s)^([ \\t>]*).*", "$1");
                    return new TextEdit(
                            source.original(Span.at(line.start())), indent + COMMENT + lineEnd(source.text()));
                })
                .toList();
    }

    /// At the end of every heading and paragraph.
    private static List<TextEdit> inLines(Note note) {
        SourceText source = note.source();
        LineTable lines = source.lines();
        Set<Integer> numbers = Walk.blocks(note.blocks()).stream()
                .filter(block -> block instanceof Block.Heading || block instanceof Block.Paragraph)
                .map(block -> lines.lineAt(block.span().start()))
                .collect(Collectors.toCollection(TreeSet::new));
        return numbers.stream()
                .map(number -> lines.line(number))
                .map(line -> {
                    int end = line.start()
                            + line.in(source.text()).stripTrailing().length();
                    return new TextEdit(source.original(Span.at(end)), " " + COMMENT);
                })
                .toList();
    }

    /// In the last cell of every row.
    private static List<TextEdit> inRows(Note note) {
        SourceText source = note.source();
        List<TextEdit> edits = new ArrayList<>();
        for (Block block : Walk.blocks(note.blocks())) {
            if (block instanceof Block.Table table) {
                for (Block.Row row : table.rows()) {
                    String text = row.span().in(source.text()).stripTrailing();
                    int end = row.span().start() + text.length() - (text.endsWith("|") ? 1 : 0);
                    while (source.text().charAt(end - 1) == ' ') {
                        end--;
                    }
                    edits.add(new TextEdit(source.original(Span.at(end)), " " + COMMENT));
                }
            }
        }
        return edits;
    }

    @Test
    void inCodeItIsAnExample() {
        String text = """
                문단에 `<!-- studypack-ignore term: x -->` 를 쓴다.

                ```
                <!-- studypack-ignore term: x -->
                ```

                    <!-- studypack-ignore term: x -->

                | 칸 |
                |---|
                | `<!-- studypack-ignore term: x -->` |
                """;
        Note note = read(text);
        assertThat(note.source().leftOut()).isEmpty();
        assertThat(note.source().text()).isEqualTo(text);
    }

    @Test
    void aCommentBetweenEmptyLinesLeavesOne() {
        assertThat(read("# S3\n\n" + COMMENT + "\n\n버킷\n").source().text()).isEqualTo("# S3\n\n버킷\n");
        assertThat(read(COMMENT + "\r\n\r\n# S3\r\n").source().text()).isEqualTo("# S3\r\n");
        assertThat(read("# S3\n" + COMMENT + "\n\n버킷\n").source().text()).isEqualTo("# S3\n\n버킷\n");
    }

    @Test
    void withACommentGoesTheSpaceBeforeIt() {
        assertThat(read("| 버킷 " + COMMENT + " |\n").source().text()).isEqualTo("| 버킷 |\n");
        assertThat(read("버킷 " + COMMENT + "  \n볼륨\n").source().text()).isEqualTo("버킷  \n볼륨\n");
        assertThat(read(COMMENT + " 버킷\n").source().text()).isEqualTo("버킷\n");
        assertThat(read("버킷 " + COMMENT + " " + COMMENT + " 볼륨\n").source().text())
                .isEqualTo("버킷 볼륨\n");
    }

    @Test
    void aCommentMayGoOverSeveralLines() {
        Note note = read("버킷\n<!-- studypack-ignore term:\n  이유가 길다 -->\n볼륨\n");
        assertThat(note.source().text()).isEqualTo("버킷\n볼륨\n");
        assertThat(note.source().position(3)).hasToString("4:1");
    }

    @Test
    void theFrontMatterAndACommentWithoutAnEndAreLeftAlone() {
        String text = "---\ntitle: <!-- studypack-ignore term: x -->\n---\n\n버킷 <!-- studypack-ignore term: x\n";
        assertThat(read(text).source().text()).isEqualTo(text);
    }

    @Test
    void placesLeadBackThroughACommentInAnyEncoding() {
        for (Charset charset : List.of(Charset.forName("x-windows-949"), StandardCharsets.UTF_16)) {
            Note note = NoteReader.read("note.md", ("가나다라\n\n" + COMMENT + "\n### 버킷이란 무엇인가?\n").getBytes(charset));
            int heading = note.source().text().indexOf("###");
            assertThat(note.source().position(heading)).hasToString("4:1");
            assertThat(note.source()
                            .original(Span.at(heading))
                            .in(note.source().decoded().text()))
                    .isEmpty();
        }
    }

    @Test
    void whatIsLeftOutHasPlaces() {
        SourceText source = read("버킷\n" + COMMENT + "\n볼륨\n").source();
        Span piece = source.leftOut().getFirst();
        assertThat(source.original(source.behind(piece))).isEqualTo(piece);
        assertThat(source.position(source.behind(piece).start())).hasToString("2:1");
    }

    private static String lineEnd(String text) {
        return text.contains("\r\n") ? "\r\n" : "\n";
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

    private static byte[] bytes(Path file) throws IOException {
        return Files.readAllBytes(file);
    }

    private static Note read(String text) {
        return NoteReader.read("note.md", text.getBytes(StandardCharsets.UTF_8));
    }
}
