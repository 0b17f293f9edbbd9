package studypack.cli.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import studypack.cli.Programs;
import studypack.testkit.Project;

/// A session with a client that shares no line with the server's library.
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class NodeClientTest {
    private static final String NOTE = "# 큐\n\n1. 순서를 지키는 큐는 무엇인가요? 😀\n\n   - A. 보통 큐\n   - B. 순서 큐\n\n   정답: b\n";

    @Test
    void theLibraryOfVsCodeUnderstandsEveryWord(@TempDir Path folder) throws Exception {
        Project.needs("node");
        Path library = Project.npm("vscode-languageserver-protocol");
        Path script = folder.resolve("session.cjs");
        Files.write(script, getClass().getResourceAsStream("/lsp/session.cjs").readAllBytes());
        Path note = Files.createDirectory(folder.resolve("한글 노트")).resolve("큐 하나.md");
        Files.writeString(note, NOTE);
        List<String> command = new ArrayList<>(List.of("node", script.toString(), library.toString(), note.toString()));
        command.addAll(Programs.process(folder, List.of("lsp")).command());

        Process session = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(session.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(session.waitFor()).as(said).isZero();
        JsonNode told = new ObjectMapper().readTree(said);
        assertThat(told.at("/serverInfo/name").asText()).isEqualTo("studypack");
        assertThat(told.at("/capabilities/positionEncoding").asText()).isEqualTo("utf-16");
        assertThat(told.at("/registered/0").asText()).isEqualTo("workspace/didChangeWatchedFiles");
        assertThat(told.at("/version").asInt()).isEqualTo(7);
        assertThat(told.at("/found/0/code").asText()).isEqualTo("key/lower-case");
        assertThat(told.at("/found/0/message").asText()).isEqualTo("the key says b, the option is labelled B");
        assertThat(told.at("/edits/0/newText").asText()).isEqualTo("B");
        assertThat(told.at("/edits/0/range").toString())
                .isEqualTo("{\"start\":{\"line\":7,\"character\":7},\"end\":{\"line\":7,\"character\":8}}");
        assertThat(told.at("/hover/contents/kind").asText()).isEqualTo("markdown");
        assertThat(told.at("/nowhere").isNull()).isTrue();
        assertThat(told.at("/shutdown").isNull()).isTrue();
        assertThat(told.at("/code").asInt()).isZero();
    }
}
