package studypack.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import studypack.note.Note;
import studypack.reader.NoteReader;
import studypack.validate.Fix;

/// Reads our report as the Reviewdog Diagnostic Format says it is read: places are lines and bytes of the file.
class RdJsonReportTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String KOREAN = "### 큐 문제\n\n- A) 하나\n- B) 둘\n\n정답: b\n\n큐 🎉 **가용 영역(AZ)**은\n";

    @Test
    void aSuggestionPutIntoTheBytesOfTheFileIsTheFix() throws IOException {
        int suggestions = 0;
        for (Note note : Reported.examples()) {
            FileFindings file = Reported.files(List.of(note)).getFirst();
            byte[] bytes = file.text().text().getBytes(StandardCharsets.UTF_8);
            JsonNode diagnostics = diagnostics(List.of(file));
            for (int i = 0; i < file.findings().size(); i++) {
                Finding finding = file.findings().get(i);
                JsonNode suggestion = diagnostics.get(i).at("/suggestions/0");
                if (finding.fix() instanceof Fix.Edits fix && !suggestion.isMissingNode()) {
                    assertThat(applied(bytes, suggestion))
                            .isEqualTo(Reported.applied(file.text().text(), fix));
                    suggestions++;
                }
            }
        }
        assertThat(suggestions).isGreaterThan(50);
    }

    @Test
    void aPlaceBehindHangulAndPicturesCountsTheirBytes() throws IOException {
        StringBuilder marked = new StringBuilder();
        for (JsonNode diagnostic : diagnostics(Reported.files(List.of(Reported.note("a.md", KOREAN))))) {
            JsonNode start = diagnostic.at("/location/range/start");
            String line = KOREAN.lines().toList().get(start.get("line").asInt() - 1);
            marked.append((char)
                    line.getBytes(StandardCharsets.UTF_8)[start.get("column").asInt() - 1]);
        }
        assertThat(marked).hasToString("b*");
    }

    @Test
    void aByteOrderMarkIsPartOfTheFirstLine() throws IOException {
        String text = "- **Term** :\n";
        int plain = column(text.getBytes(StandardCharsets.UTF_8));
        assertThat(column(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8))).isEqualTo(plain + 3);
    }

    private static int column(byte[] bytes) throws IOException {
        FileFindings file =
                Reported.files(List.of(NoteReader.read("a.md", bytes))).getFirst();
        List<Finding> findings = file.findings();
        for (int i = 0; i < findings.size(); i++) {
            if (findings.get(i).rule().equals("item/empty-definition")) {
                return diagnostics(List.of(file))
                        .get(i)
                        .at("/location/range/start/column")
                        .asInt();
            }
        }
        throw new AssertionError("not found");
    }

    @Test
    void nothingIsSuggestedInAFileThatIsNotUtf8() throws IOException {
        Note note = NoteReader.read("a.md", KOREAN.replace("🎉", "").getBytes(Charset.forName("x-windows-949")));
        FileFindings file = Reported.files(List.of(note)).getFirst();
        assertThat(file.findings()).anyMatch(finding -> finding.fix() instanceof Fix.Edits);
        assertThat(diagnostics(List.of(file))).allMatch(diagnostic -> !diagnostic.has("suggestions"));
    }

    @Test
    void linesAreTheObjectsOfTheResultWithTheNameOfTheProgram() throws IOException {
        List<FileFindings> files = Reported.files(Reported.examples());
        JsonNode diagnostics = diagnostics(files);
        List<String> lines = Reported.told("rdjsonl", files, null).lines().toList();
        assertThat(lines).hasSize(diagnostics.size());
        for (int i = 0; i < lines.size(); i++) {
            ObjectNode line = (ObjectNode) JSON.readTree(lines.get(i));
            assertThat(line.remove("source").toString()).isEqualTo("{\"name\":\"studypack\"}");
            assertThat(line).isEqualTo(diagnostics.get(i));
        }
    }

    private static JsonNode diagnostics(List<FileFindings> files) throws IOException {
        return JSON.readTree(Reported.told("rdjson", files, null)).get("diagnostics");
    }

    private static String applied(byte[] bytes, JsonNode suggestion) {
        int from = offset(bytes, suggestion.at("/range/start"));
        int to = offset(bytes, suggestion.at("/range/end"));
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        changed.write(bytes, 0, from);
        changed.writeBytes(suggestion.get("text").asText().getBytes(StandardCharsets.UTF_8));
        changed.write(bytes, to, bytes.length - to);
        return changed.toString(StandardCharsets.UTF_8);
    }

    /// Of a file with LF.
    private static int offset(byte[] bytes, JsonNode position) {
        int line = 1;
        int at = 0;
        while (line < position.get("line").asInt()) {
            line += bytes[at++] == '\n' ? 1 : 0;
        }
        return at + position.get("column").asInt() - 1;
    }
}
