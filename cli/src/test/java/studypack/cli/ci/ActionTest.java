package studypack.cli.ci;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studypack.cli.Programs;
import studypack.testkit.Project;

/// The steps of the action on a repository with a past: what a pull request breaks stops it, and nothing else does.
class ActionTest {
    private static final String GOOD = "### Which service stores objects?\n\n- [x] Amazon S3\n- [ ] Amazon EBS\n";
    private static final String OLD = "### Which service resolves names?\n\n- [ ] Amazon VPC\n- [ ] Amazon Route 53\n";
    private static final String BAD =
            "Words.\n\n### Which service keeps queues?\n\n- [ ] Amazon SQS\n- [ ] Amazon SNS\n";
    private static final Map<String, String> PULL_REQUEST = Map.of("GITHUB_BASE_REF", "main");

    @TempDir
    Path folder;

    private Composite action;
    private GitRepository service;

    @BeforeEach
    void makeRepository() throws IOException {
        action = new Composite(folder);
        service = GitRepository.init(folder.resolve("service"));
        service.write("notes/old.md", OLD).write("notes/good.md", GOOD).commit("Notes with a past");
        service.git("switch", "--quiet", "--create", "feature");
    }

    @Test
    void aPullRequestIsStoppedForWhatItBreaks() throws IOException {
        service.write("notes/한글 new.md", BAD).commit("A question without an answer");

        Composite.Played bad = action.play(merged("bad"), Map.of(), PULL_REQUEST);

        assertThat(bad.annotations()).containsExactly("notes/한글 new.md:3 error key/missing");
        assertThat(bad.code()).as(bad.log()).isEqualTo(1);
        assertThat(bad.outputs()).containsEntry("exit-code", "1").containsEntry("findings", "1");
        assertThat(Path.of(bad.outputs().get("sarif")))
                .content()
                .contains("\"uri\":\"notes/%ED%95%9C%EA%B8%80%20new.md\"");
        assertThat(bad.summary()).contains("## Studypack", "key/missing").doesNotContain("old.md");

        service.write("notes/한글 new.md", BAD.replace("[ ] Amazon SQS", "[x] Amazon SQS"))
                .commit("The answer");

        Composite.Played good = action.play(merged("good"), Map.of(), PULL_REQUEST);

        assertThat(good.annotations()).isEmpty();
        assertThat(good.code()).as(good.log()).isZero();
        assertThat(good.outputs()).containsEntry("exit-code", "0").containsEntry("findings", "0");

        service.git("switch", "--quiet", "main");
        service.git("merge", "--quiet", "--no-ff", "--no-edit", "feature");
        service.git("switch", "--quiet", "--create", "next");
        service.write("notes/next.md", GOOD.replace("objects", "files")).commit("The next one");

        Composite.Played next = action.play(merged("next"), Map.of(), PULL_REQUEST);

        assertThat(next.annotations()).isEmpty();
        assertThat(next.code()).as(next.log()).isZero();
    }

    @Test
    void theMergeAndItsParentsAreEnough() throws IOException {
        service.write("notes/new.md", BAD).commit("A question without an answer");
        merged("full");
        GitRepository merge = new GitRepository(folder.resolve("full")).clone(folder.resolve("shallow"), "--depth=2");
        merge.git("remote", "remove", "origin");

        Composite.Played played = action.play(merge.folder(), Map.of(), PULL_REQUEST);

        assertThat(played.annotations()).containsExactly("notes/new.md:3 error key/missing");
        assertThat(played.code()).isEqualTo(1);
    }

    @Test
    void aCheckoutWithoutHistorySaysWhatToFetch() throws IOException {
        service.write("notes/new.md", BAD).commit("A question without an answer");
        GitRepository shallow =
                service.clone(folder.resolve("shallow"), "--depth=1", "--single-branch", "--branch=feature");

        Composite.Played played = action.play(shallow.folder(), Map.of(), PULL_REQUEST);

        assertThat(played.code()).isEqualTo(2);
        assertThat(played.log())
                .contains("::error title=studypack::the history is cut off; let actions/checkout have fetch-depth: 0");
        assertThat(played.outputs()).containsEntry("exit-code", "2").containsEntry("findings", "");
    }

    @Test
    void aPushAndWhoWantsItSeeAllThereIs() throws IOException {
        Composite.Played push = action.play(service.folder(), Map.of(), Map.of());
        assertThat(push.annotations()).containsExactly("notes/old.md:1 error key/missing");
        assertThat(push.code()).isEqualTo(1);

        Composite.Played all = action.play(merged("all"), Map.of("since", "none"), PULL_REQUEST);
        assertThat(all.annotations()).isEqualTo(push.annotations());
    }

    @Test
    void aMergeQueueIsJudgedByItsBase() throws IOException {
        String base = service.git("rev-parse", "HEAD").strip();
        service.write("notes/new.md", BAD).commit("A question without an answer");

        Composite.Played played =
                action.play(service.folder(), Map.of(), Map.of("github.event.merge_group.base_sha", base));

        assertThat(played.annotations()).containsExactly("notes/new.md:3 error key/missing");
    }

    @Test
    void inputsSayWhatIsCheckedAndWhatIsWritten() throws IOException {
        service.write("notes/new.md", BAD).commit("A question without an answer");
        Map<String, String> inputs = Map.of(
                "paths", "\n  notes/good.md  \r\n\nnotes/old.md\n",
                "since", "none",
                "fail-on", "info",
                "output", "junit=" + folder.resolve("tests.xml") + "\n checkstyle=../all of it.xml\n",
                "args", "--severity\nkey/missing=warning\n",
                "working-directory", "notes/..");

        Composite.Played played = action.play(service.folder(), inputs, PULL_REQUEST);

        assertThat(played.annotations()).containsExactly("notes/old.md:1 warning key/missing");
        assertThat(played.code()).isEqualTo(1);
        assertThat(folder.resolve("tests.xml")).content().contains("<testsuite name=\"notes/good.md\"");
        assertThat(folder.resolve("all of it.xml")).content().contains("<file name=\"notes/old.md\">");
    }

    @Test
    void aBaselineHidesWhatIsOld() throws IOException {
        List<String> make = List.of(folder.resolve("action/studypack").toString(), "baseline", "create", "notes");
        GitRepository.Ended made = service.run(
                make, Map.of("STUDYPACK_CACHE_DIR", folder.resolve("kept").toString()));
        assertThat(made.code()).as(made.said()).isZero();
        service.write("notes/new.md", BAD).commit("A baseline, and a question without an answer");

        Composite.Played played = action.play(service.folder(), Map.of(), Map.of());

        assertThat(played.annotations()).containsExactly("notes/new.md:3 error key/missing");
        assertThat(Path.of(played.outputs().get("sarif"))).content().contains("\"kind\":\"external\"");
    }

    @Test
    void whatAWorkflowSaysIsNoScript() throws IOException {
        String script = "$(touch hacked); `touch hacked` && touch hacked | \"'; touch hacked #";
        Map<String, String> inputs = new TreeMap<>();
        for (String input : List.of("paths", "since", "fail-on", "baseline", "output", "args")) {
            inputs.put(input, script);
        }
        Composite.Played played = action.play(service.folder(), inputs, PULL_REQUEST);
        assertThat(played.code()).as(played.log()).isEqualTo(2);
        assertThat(action.play(service.folder(), Map.of("working-directory", script), PULL_REQUEST)
                        .code())
                .isNotZero();
        assertThat(service.git("status", "--porcelain")).isEmpty();
    }

    @Test
    void whatANoteSaysIsNoCommand() throws IOException {
        String commands = "::set-output name=a::b\n\n##[add-mask]e\n\n### ::error::x ##[error]y ::stop-commands::z?\n\n"
                + "- [ ] ::add-mask::e\n- [ ] ::add-mask::e\n";
        service.write("notes/::error::a.md", commands).commit("Commands");

        Composite.Played played = action.play(service.folder(), Map.of("since", "none"), Map.of());

        assertThat(played.log()).contains("##[error]y");
        assertThat(WorkflowCommand.all(played.log()))
                .extracting(WorkflowCommand::name)
                .containsOnly("stop-commands", "error");
        assertThat(played.annotations()).hasSizeGreaterThan(2).allMatch(line -> line.startsWith("notes/"));
    }

    @Test
    void everyInputIsUsedAndDescribed() throws IOException {
        action.play(service.folder(), Map.of(), Map.of());
        TreeSet<String> declared = new TreeSet<>();
        action.action().at("/inputs").properties().forEach(input -> {
            assertThat(input.getValue().at("/description").asText()).isNotBlank();
            declared.add(input.getKey());
        });
        assertThat(action.asked()).isEqualTo(declared);
    }

    @Test
    void theActionIsOfThePublishedSchema() throws Exception {
        Path validator = Project.npm("@action-validator/cli").resolve("cli.mjs");
        Project.needs("node");
        Programs.call(Project.root(), List.of("node", validator.toString(), "action.yml"));
    }

    @Test
    void theScriptsAreSoundForShellcheck() throws Exception {
        Project.needs("shellcheck");
        for (Path script : Project.files(Project.root().resolve(".github/action"))) {
            Programs.call(Project.root(), List.of("shellcheck", script.toString()));
        }
    }

    @Test
    void aFetchedProgramIsNewerThanTheSourcesItWasMadeOf() throws IOException {
        Path program = Files.createDirectories(folder.resolve("action/cli/target/app"));
        Path built = Files.writeString(program.resolve(".built"), "");
        Files.setLastModifiedTime(built, FileTime.fromMillis(0));
        Map<String, String> environment = new TreeMap<>(
                Map.of("GITHUB_ACTION_PATH", folder.resolve("action").toString()));
        List<String> build =
                List.of("bash", folder.resolve("action/.github/action/build.sh").toString());

        assertThat(GitRepository.run(folder, build, environment).code()).isZero();
        assertThat(Files.getLastModifiedTime(built)).isEqualTo(FileTime.fromMillis(0));
        environment.put("FETCHED", "true");
        assertThat(GitRepository.run(folder, build, environment).code()).isZero();
        assertThat(Files.getLastModifiedTime(built))
                .isGreaterThanOrEqualTo(Files.getLastModifiedTime(folder.resolve("action/pom.xml")));
    }

    @Test
    void anotherProgramHasAnotherName() throws IOException {
        String name = named();
        assertThat(named()).isEqualTo(name);
        Files.writeString(folder.resolve("action/cli/pom.xml"), "<project/>");
        assertThat(named()).isNotEqualTo(name);
    }

    private String named() throws IOException {
        Path output = Files.createTempFile(folder, "output", "");
        GitRepository.Ended ended = GitRepository.run(
                folder,
                List.of("bash", folder.resolve("action/.github/action/name.sh").toString()),
                Map.of(
                        "GITHUB_ACTION_PATH", folder.resolve("action").toString(),
                        "GITHUB_OUTPUT", output.toString(),
                        "RUNNER_TEMP", folder.toString()));
        assertThat(ended.code()).as(ended.said()).isZero();
        assertThat(Files.readString(output))
                .startsWith("hash=")
                .contains("\nprogram=" + folder.resolve("action/cli/target/app") + "\n");
        return Files.readAllLines(output).getFirst();
    }

    /// The pull request as the service offers it to a job: merged with the newest base, all branches at hand.
    private Path merged(String name) throws IOException {
        GitRepository job = service.clone(folder.resolve(name));
        String head = job.git("rev-parse", "HEAD").strip();
        job.git("switch", "--quiet", "--detach", "origin/main");
        job.git("merge", "--quiet", "--no-ff", "--no-edit", head);
        return job.folder();
    }
}
