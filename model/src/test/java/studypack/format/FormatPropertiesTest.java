package studypack.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studypack.markdown.MarkdownWriter;
import studypack.markdown.Plain;
import studypack.note.Choice;
import studypack.note.Element;
import studypack.note.Item;
import studypack.note.Note;
import studypack.note.Outline;
import studypack.note.Prose;
import studypack.note.Section;
import studypack.text.SourceText;
import studypack.text.Span;

/// What must hold for every file of another format.
class FormatPropertiesTest {

    static List<Path> files() throws IOException {
        return FormatsTest.files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyPrefixAndSuffixIsReadOrRefused(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        for (int at = 0; at <= bytes.length; at++) {
            read(file, Arrays.copyOf(bytes, at));
            read(file, Arrays.copyOfRange(bytes, at, bytes.length));
        }
    }

    private static List<Note> read(Path file, byte[] bytes) {
        try {
            List<Note> notes = Formats.read(file.getFileName().toString(), SourceText.of(bytes));
            notes.forEach(note -> assertThat(Outline.of(note)).startsWith("note "));
            return notes;
        } catch (NoNoteException e) {
            assertThat(e).hasMessageMatching("\\S.*");
            return List.of();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void theLineEndsDoNotChangeWhatIsRead(Path file) throws IOException {
        String lf = SourceText.of(Files.readAllBytes(file))
                .text()
                .replace("\r\n", "\n")
                .replace('\r', '\n');
        List<Element> elements = elements(file, lf);
        assertThat(elements(file, lf.replace("\n", "\r\n"))).isEqualTo(elements);
        assertThat(elements(file, lf.replace("\n", "\r"))).isEqualTo(elements);
    }

    private static List<Element> elements(Path file, String text) {
        return read(file, text.getBytes(StandardCharsets.UTF_8)).stream()
                .flatMap(note -> Bared.of(note.elements()).stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    void whatIsReadInAnotherEncodingIsTheSame(Path file) throws IOException {
        String text = SourceText.of(Files.readAllBytes(file)).text();
        Charset korean = Charset.forName("x-windows-949");
        if (!korean.newEncoder().canEncode(text) || text.codePoints().allMatch(c -> c < 0x80)) {
            return;
        }
        List<Element> read = read(file, text.getBytes(korean)).stream()
                .flatMap(note -> Bared.of(note.elements()).stream())
                .toList();
        assertThat(read).isEqualTo(elements(file, text));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyPieceStandsInItsItemAndEveryItemInTheFile(Path file) throws IOException {
        for (Note note : read(file, Files.readAllBytes(file))) {
            Span all = new Span(0, note.source().text().length());
            int end = 0;
            for (Element element : note.elements()) {
                assertThat(all.covers(element.span())).as("%s", element).isTrue();
                assertThat(element.span().start()).as("%s", element).isGreaterThanOrEqualTo(end);
                end = element instanceof Section ? end : element.span().end();
                if (element instanceof Item item) {
                    assertThat(item.span().covers(item.prompt().span()))
                            .as("%s", item)
                            .isTrue();
                }
                if (element instanceof Choice choice) {
                    choice.options()
                            .forEach(option -> assertThat(choice.span().covers(option.span()))
                                    .as("%s", option)
                                    .isTrue());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void aNoteOfAnyFormatComesBackFromJson(Path file) throws IOException {
        List<Note> notes = read(file, Files.readAllBytes(file));
        String json = JsonDocument.of(notes);
        List<Note> again = Formats.read("pack.json", SourceText.of(json));
        assertThat(again.stream()
                        .flatMap(note -> Bared.of(note.elements()).stream())
                        .toList())
                .isEqualTo(notes.stream()
                        .flatMap(note -> Bared.of(note.elements()).stream())
                        .toList());
        assertThat(JsonDocument.of(again)).isEqualTo(json);
    }

    @Test
    void whatIsDeepOrLongIsReadInAMoment() throws IOException {
        for (String html : List.of(
                "<ul><li>".repeat(100_000),
                "<b>".repeat(100_000) + "x" + "</i>".repeat(100_000),
                "<table><tr><td>".repeat(50_000),
                "<!--".repeat(100_000),
                "<a ".repeat(100_000),
                "{{c1::".repeat(100_000),
                "}}".repeat(100_000),
                "&amp".repeat(100_000),
                "<pre>".repeat(100_000))) {
            assertThat(Plain.ofBlocks(HtmlReader.read(html, HtmlReader.Lines.SPACES)))
                    .isNotNull();
        }
        for (String[] file : new String[][] {
            {"x.gift", "{=".repeat(100_000)},
            {"x.gift", "a{~b=c}\n\n".repeat(10_000)},
            {"x.gift", "x {\n\n".repeat(50_000)},
            {"x.gift", "{~a" + "#".repeat(100_000) + "}"},
            {"x.gift", "::a:".repeat(50_000)},
            {"x.aiken", "Q\n" + "A. x\n".repeat(50_000)},
            {"x.aiken", "Q\n".repeat(100_000)},
            {"x.csv", "question,answer\n" + "\"a\",\"b".repeat(50_000)},
            {"x.csv", "question,answer\n" + ",".repeat(200_000)},
            {"x.csv", "question,a,b,answer\nq,x,y,\"" + "A, ".repeat(50_000) + "\"\n"},
            {"x.json", "{\"studypack\": 1, \"notes\": [" + "{\"content\": [".repeat(900)},
            {"x.json", "{\"studypack\": 1, \"notes\":" + "[".repeat(100_000)},
            {
                "x.json",
                "{\"studypack\": 1, \"notes\": [{\"content\": [{\"type\": \"prose\", \"text\": \""
                        + "\\u0041".repeat(100_000) + "\"}]}]}"
            },
            {"x.txt", "#separator:tab\n" + "a\t".repeat(100_000)}
        }) {
            assertThat(read(Path.of(file[0]), file[1].getBytes(StandardCharsets.UTF_8)))
                    .isNotNull();
        }
    }

    @Test
    void noVisibleCharacterOfAFieldIsLost() {
        for (String html : List.of(
                "a <b>b<i>c</b>d</i> <say-as>e</say-as> 1 < 2 && 3 > 2 &copy; &unknown; <3",
                "<li>one<li>two<p>three<td>four</td></ul>five</div>",
                "<table><tr><th>a<th>b<tr><td>c</table>d<pre>e\n &lt;f&gt;</pre><code>g h</code>",
                "<h2>i</h2><blockquote>j<br>k</blockquote><a href='x'>l</a><s>m</s>")) {
            String seen = html.replaceAll("</?(?!say-as)[a-z][^<>]*>", "")
                    .replace("&copy;", "©")
                    .replace("&lt;", "<")
                    .replace("&gt;", ">");
            String read = Plain.ofBlocks(HtmlReader.read(html, HtmlReader.Lines.SPACES));
            assertThat(read.replaceAll("\\s", "")).isEqualTo(seen.replaceAll("\\s", ""));
        }
    }

    @Test
    void plainTextIsNoMarkdown() throws IOException {
        String cell = "1. *a* __init__ <p> # & `code` [x](y)";
        Note note = Formats.read("a.csv", SourceText.of("question,answer\n\"" + cell + "\",x\n"))
                .get(0);
        assertThat(note.items().get(0).prompt().plain()).isEqualTo(cell.replace("`", ""));
        assertThat(note.elements()).noneMatch(Prose.class::isInstance);
        assertThat(MarkdownWriter.write(note.items().get(0).prompt().blocks()))
                .isEqualTo("1\\. \\*a\\* \\_\\_init\\_\\_ \\<p\\> \\# \\& `code` \\[x\\](y)");
    }
}
