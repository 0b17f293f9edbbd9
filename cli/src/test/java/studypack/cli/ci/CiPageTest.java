package studypack.cli.ci;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studypack.cli.Programs;
import studypack.testkit.Project;

/// Does what `docs/ci.md` says, in a repository with an old finding.
class CiPageTest {
    private static final Pattern EXAMPLE = Pattern.compile("(?s)```(\\w+) ([\\w-]+)\n(.*?)```\n");
    private static final String OLD = "### Which service resolves names?\n\n- [ ] Amazon VPC\n- [ ] Amazon Route 53\n";
    private static final String BAD = "### Which service keeps queues?\n\n- [ ] Amazon SQS\n- [ ] Amazon SNS\n";
    private static final String GOOD = BAD.replace("[ ] Amazon SQS", "[x] Amazon SQS");

    @TempDir
    Path folder;

    private GitRepository service;
    private GitRepository clone;
    private Path tool;

    @BeforeEach
    void makeRepository() throws IOException {
        service = GitRepository.init(folder.resolve("service"));
        service.write("notes/old.md", OLD).commit("Notes with a past");
        clone = service.clone(folder.resolve("clone"));
        clone.git("switch", "--quiet", "--create", "feature");
        GitRepository made = GitRepository.init(folder.resolve("tool"));
        Launcher.write(made.folder().resolve("studypack"));
        Files.copy(
                Project.root().resolve(".pre-commit-hooks.yaml"), made.folder().resolve(".pre-commit-hooks.yaml"));
        made.commit("The program");
        tool = made.folder();
    }

    @Test
    void theLinesForAnyCiStopWhatIsNew() throws IOException {
        String script = only("plain");
        assertThat(shell(script, Map.of()).code()).isZero();
        clone.write("notes/new.md", BAD).commit("A question without an answer");
        GitRepository.Ended bad = shell(script, Map.of());
        assertThat(bad.code()).isEqualTo(1);
        assertThat(bad.said()).contains("notes/new.md:1:5 error key/missing").doesNotContain("old.md:");
        clone.write("notes/new.md", GOOD).commit("The answer");
        assertThat(shell(script, Map.of()).code()).isZero();
    }

    @Test
    void theReadmeShowsTheFirstWorkflowAndTheLinesForAnyCi() throws IOException {
        String readme = Files.readString(Project.root().resolve("README.md"));
        Map<String, String> shown = new TreeMap<>();
        EXAMPLE.matcher(readme).results().forEach(example -> shown.put(example.group(2), example.group(3)));
        assertThat(shown.get("plain")).isEqualTo(only("plain"));
        assertThat(new YAMLMapper().readTree(shown.get("workflow")))
                .isEqualTo(new YAMLMapper().readTree(examples("workflow").getFirst()));
    }

    @Test
    void theWorkflowsAreOfThePublishedSchema() throws Exception {
        Path validator = Project.npm("@action-validator/cli").resolve("cli.mjs");
        Project.needs("node");
        List<String> workflows = examples("workflow");
        assertThat(workflows).hasSize(3);
        for (String workflow : workflows) {
            clone.write(".github/workflows/notes.yml", workflow);
            Programs.call(clone.folder(), List.of("node", validator.toString(), ".github/workflows/notes.yml"));
        }
    }

    @Test
    void theWorkflowsNameInputsAndOutputsThatTheActionHas() throws IOException {
        JsonNode action =
                new YAMLMapper().readTree(Project.root().resolve("action.yml").toFile());
        String page = page();
        int uses = 0;
        for (String workflow : examples("workflow")) {
            for (JsonNode step :
                    new YAMLMapper().readTree(workflow).findValues("steps").getFirst()) {
                if (step.path("uses").asText().startsWith("OWNER/studypack@")) {
                    assertThat(action.get("inputs").properties())
                            .extracting(Map.Entry::getKey)
                            .containsAll(step.path("with").properties().stream()
                                    .map(Map.Entry::getKey)
                                    .toList());
                    uses++;
                }
            }
            Matcher output =
                    Pattern.compile("steps\\.notes\\.outputs\\.([\\w-]+)").matcher(workflow);
            while (output.find()) {
                assertThat(action.get("outputs").has(output.group(1))).isTrue();
            }
        }
        assertThat(uses).isEqualTo(2);
        for (String part : List.of("inputs", "outputs")) {
            action.get(part).properties().forEach(each -> assertThat(page).contains("| `" + each.getKey() + "` |"));
        }
    }

    @Test
    void theReadmeSaysTheSame() throws IOException {
        String readme = Files.readString(Project.root().resolve("README.md"));
        assertThat(examples(readme, "plain")).containsExactly(only("plain"));
        List<String> workflows = examples(readme, "workflow");
        assertThat(workflows).hasSize(1);
        assertThat(new YAMLMapper().readTree(workflows.getFirst()))
                .isEqualTo(new YAMLMapper().readTree(examples("workflow").getFirst()));
    }

    @Test
    void theStepWithoutTheActionAnnotates() throws IOException {
        JsonNode workflow = new YAMLMapper().readTree(examples("workflow").getLast());
        clone.write("notes/new.md", BAD).commit("A question without an answer");
        Map<String, String> runner = Map.of(
                "RUNNER_TEMP", folder.resolve("runner").toString(),
                "STUDYPACK_URL", tool.toUri().toString(),
                "GITHUB_BASE_REF", "main");
        StringBuilder log = new StringBuilder();
        int code = 0;
        for (JsonNode step : workflow.at("/jobs/check/steps")) {
            if (step.has("run")) {
                GitRepository.Ended ended = shell(step.get("run").asText(), runner);
                log.append(ended.said());
                code = ended.code();
            }
        }
        assertThat(code).isEqualTo(1);
        assertThat(WorkflowCommand.all(log.toString()))
                .singleElement()
                .satisfies(command -> assertThat(command.properties())
                        .containsEntry("file", "notes/new.md")
                        .containsEntry("line", "1"));
    }

    @Test
    void theJobOfGitLabReportsAllAndFailsForWhatIsNew() throws IOException {
        JsonNode job = new YAMLMapper().readTree(only("gitlab")).get("notes");
        String base = clone.git("rev-parse", "HEAD").strip();
        clone.write("notes/new.md", BAD).commit("A question without an answer");
        String script = String.join("\n", texts(job.get("script")));
        Map<String, String> variables =
                new TreeMap<>(Map.of("STUDYPACK_URL", tool.toUri().toString()));

        assertThat(shell(script, variables).code()).isZero();
        variables.put("CI_MERGE_REQUEST_DIFF_BASE_SHA", base);
        GitRepository.Ended merge = shell(script, variables);

        assertThat(merge.code()).as(merge.said()).isEqualTo(1);
        assertThat(merge.said()).contains("notes/new.md:1:5 error key/missing").doesNotContain("old.md:");
        Path report =
                clone.folder().resolve(job.at("/artifacts/reports/codequality").asText());
        assertThat(new ObjectMapper().readTree(report.toFile()))
                .extracting(violation -> violation.at("/location/path").asText())
                .containsExactly("notes/new.md", "notes/old.md");
    }

    @Test
    void whatReviewdogIsGivenIsAllThatIsNew() throws IOException {
        clone.write("notes/new.md", BAD).commit("A question without an answer");
        String script = only("reviewdog");
        GitRepository.Ended ended = shell(script.substring(0, script.indexOf('|')), Map.of());
        assertThat(ended.code()).isZero();
        assertThat(new ObjectMapper().readTree(ended.said()).get("diagnostics"))
                .extracting(diagnostic -> diagnostic.at("/location/path").asText())
                .containsExactly("notes/new.md");
    }

    @Test
    void theReportsForJenkinsAreWritten() throws IOException {
        GitRepository.Ended ended = shell(only("reports"), Map.of());
        assertThat(ended.code()).as(ended.said()).isZero();
        for (String report : List.of("checkstyle.xml", "junit.xml", "notes.sarif")) {
            assertThat(clone.folder().resolve(report)).content().contains("notes/old.md");
        }
    }

    @Test
    void theHookStopsACommitThatBreaksSomething() throws IOException {
        Path hook = clone.folder().resolve(".git/hooks/pre-commit");
        Files.createDirectories(hook.getParent());
        Files.writeString(hook, only("hook"));
        Files.setPosixFilePermissions(hook, PosixFilePermissions.fromString("rwxr-xr-x"));
        commits(environment());
    }

    @Test
    void preCommitStopsACommitThatBreaksSomething() throws IOException {
        Project.needs("pre-commit");
        Map<String, String> environment = preCommit(only("pre-commit"));
        commits(environment);
    }

    @Test
    void preCommitChecksTheNotesOfACommit() throws IOException {
        Project.needs("pre-commit");
        Map<String, String> environment =
                preCommit(only("pre-commit").replace("studypack-check-staged", "studypack-check"));
        clone.write("a file.txt", GOOD)
                .write("b.md", GOOD.replace("queues", "files"))
                .write("c.bin", "\0")
                .git("add", "--all");
        assertThat(clone.run(List.of("git", "commit", "--message", "Good"), environment)
                        .code())
                .isZero();
        clone.write("a file.txt", BAD).git("add", "--all");
        GitRepository.Ended bad = clone.run(List.of("git", "commit", "--message", "Bad"), environment);
        assertThat(bad.code()).as(bad.said()).isEqualTo(1);
        assertThat(bad.said()).contains("a file.txt:1:5 error key/missing").doesNotContain("b.md:");
    }

    @Test
    void theHooksAreOfTheirSchema() throws IOException {
        Project.needs("pre-commit");
        GitRepository.Ended ended = GitRepository.run(
                Project.root(),
                List.of("pre-commit", "validate-manifest", ".pre-commit-hooks.yaml"),
                Map.of("PRE_COMMIT_HOME", folder.resolve("home").toString()));
        assertThat(ended.code()).as(ended.said()).isZero();
    }

    /// A commit of what is bad is stopped, with what was staged alone; one of what is good is made.
    private void commits(Map<String, String> environment) throws IOException {
        clone.write("notes/new note.md", BAD).git("add", "--all");
        clone.write("notes/new note.md", GOOD);
        GitRepository.Ended bad = clone.run(List.of("git", "commit", "--message", "Bad"), environment);
        assertThat(bad.code()).as(bad.said()).isEqualTo(1);
        assertThat(bad.said())
                .contains("notes/new note.md:1:5 error key/missing")
                .doesNotContain("old.md:");

        clone.git("add", "--all");
        GitRepository.Ended good = clone.run(List.of("git", "commit", "--message", "Good"), environment);
        assertThat(good.code()).as(good.said()).isZero();

        // The commit of one path has an index of its own.
        clone.write("notes/new note.md", BAD)
                .write("notes/third.md", GOOD.replace("queues", "files"))
                .git("add", "--all");
        GitRepository.Ended one =
                clone.run(List.of("git", "commit", "--message", "One", "notes/third.md"), environment);
        assertThat(one.code()).as(one.said()).isZero();
        assertThat(clone.git("show", "--name-only", "--format=")).isEqualTo("notes/third.md\n");
    }

    private Map<String, String> preCommit(String config) throws IOException {
        String repository = tool.toString();
        clone.write(".pre-commit-config.yaml", config.replaceFirst("repo: .*", "repo: " + repository))
                .commit("Hooks");
        Map<String, String> environment = new TreeMap<>(environment());
        environment.put("PRE_COMMIT_HOME", folder.resolve("home").toString());
        GitRepository.Ended installed = clone.run(List.of("pre-commit", "install"), environment);
        assertThat(installed.code()).as(installed.said()).isZero();
        return environment;
    }

    /// Lines as a CI runs them: with the program on the path, up to the first that fails.
    private GitRepository.Ended shell(String script, Map<String, String> variables) throws IOException {
        Map<String, String> environment = new TreeMap<>(environment());
        environment.putAll(variables);
        return clone.run(List.of("bash", "-e", "-c", script), environment);
    }

    private Map<String, String> environment() {
        return Map.of(
                "PATH",
                tool + ":" + System.getenv("PATH"),
                "STUDYPACK_CACHE_DIR",
                folder.resolve("kept").toString());
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static String only(String name) throws IOException {
        List<String> examples = examples(name);
        assertThat(examples).hasSize(1);
        return examples.getFirst();
    }

    private static List<String> examples(String name) throws IOException {
        return examples(page(), name);
    }

    private static List<String> examples(String page, String name) {
        return EXAMPLE.matcher(page)
                .results()
                .filter(example -> example.group(2).equals(name))
                .map(example -> example.group(3))
                .toList();
    }

    private static String page() throws IOException {
        return Files.readString(Project.root().resolve("docs/ci.md"));
    }
}
