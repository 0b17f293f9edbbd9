package studypack.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studypack.cli.Programs;
import studypack.cli.ci.WorkflowCommand;
import studypack.testkit.Project;

class GitHubReportTest {
    private static final String QUESTION = "### Which?\n\n- [ ] one\n- [ ] two\n\n";
    private static final String TERM = "- **Term** :\n\n";

    @TempDir
    Path folder;

    @Test
    void errorsComeFirstForOnlyTenAreShown() {
        String log = Reported.in(
                "github", List.of(Reported.note("a.md", TERM.repeat(3)), Reported.note("b.md", QUESTION.repeat(2))));
        assertThat(log.lines().map(line -> line.substring(2, line.indexOf(' '))).distinct())
                .containsExactly("error", "warning");
        assertThat(log.lines().findFirst())
                .hasValue("::error file=b.md,line=1,endLine=1,col=5,endColumn=10,title=key/missing::"
                        + "no answer is given for \"Which?\"%0Ahelp: write a line such as `정답: B` under the options, or"
                        + " tick the right box, `- [x]`");
    }

    @Test
    void aFindingOfSeveralLinesHasNoColumns() {
        String log =
                Reported.in("github", List.of(Reported.note("a.md", "---\na: [\n---\n\n<details>\n\n" + QUESTION)));
        assertThat(WorkflowCommand.all(log)).isNotEmpty().allSatisfy(command -> {
            Map<String, String> properties = command.properties();
            assertThat(properties.containsKey("col"))
                    .isEqualTo(Objects.equals(properties.get("line"), properties.get("endLine")));
        });
    }

    @Test
    void whatTheToolkitOfGitHubWritesIsWhatWeWrite() throws Exception {
        Path toolkit = Project.npm("@actions/core");
        String log = Reported.told("github", Hostile.files(), null);
        List<Object> asked = new ArrayList<>();
        for (WorkflowCommand command : WorkflowCommand.all(log)) {
            asked.add(List.of(command.name(), command.properties(), command.data()));
        }
        Path input = folder.resolve("commands.json");
        Files.write(input, new ObjectMapper().writeValueAsBytes(asked));
        String script = """
                import { issueCommand } from "%s";
                import { readFileSync } from "node:fs";
                for (const command of JSON.parse(readFileSync("commands.json"))) issueCommand(...command);
                """.formatted(toolkit.resolve("lib/command.js").toUri());
        Path program = folder.resolve("say.mjs");
        Files.writeString(program, script);
        assertThat(Programs.call(folder, List.of("node", "say.mjs"))).isEqualTo(log);
    }

    @Test
    void theSummaryIsAddedToWhatIsThere() throws IOException {
        Path summary = folder.resolve("summary.md");
        Files.writeString(summary, "Words of another program");
        List<FileFindings> files = Reported.files(List.of(Reported.note("a.md", QUESTION)));

        Reported.told("github", files, summary);
        Reported.told("github", files, summary);

        String page = Reported.told("markdown-summary", files, null);
        assertThat(summary).hasContent("Words of another program\n" + page + "\n" + page);
    }

    @Test
    void theSummarySaysHowManyFindingsAreOnlyThere() throws IOException {
        Path summary = folder.resolve("summary.md");
        String text = QUESTION.repeat(12) + TERM.repeat(11);
        List<FileFindings> files = Reported.files(List.of(Reported.note("a.md", text)));
        long errors = WorkflowCommand.all(Reported.told("github", files, summary)).stream()
                .filter(command -> command.name().equals("error"))
                .count();
        assertThat(errors).isEqualTo(12);
        int warnings = files.getFirst().findings().size() - 12;
        assertThat(Files.readString(summary)).contains("; " + (2 + warnings - 10) + " findings more stand only here");
    }

    @Test
    void aFullSummaryIsLeftAlone() throws IOException {
        Path summary = folder.resolve("summary.md");
        byte[] full = "x".repeat((1 << 20) - 50).getBytes(StandardCharsets.UTF_8);
        Files.write(summary, full);

        String log = Reported.told("github", Reported.files(List.of(Reported.note("a.md", QUESTION))), summary);

        assertThat(log).endsWith("\nThe summary of this step is full, and has no page of studypack.\n");
        assertThat(summary).hasBinaryContent(full);
    }
}
