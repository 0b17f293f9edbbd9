package studypack.cli.ci;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studypack.testkit.Project;

/// The project's composite action, played as the runner of GitHub Actions does it: its steps in order, their
/// environment
/// worked out from inputs and outputs. Steps that use other actions fetch from elsewhere, and are passed over.
final class Composite {
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{\\{\\s*([\\w.-]+)\\s*}}");

    private final JsonNode action;
    private final Path folder;
    private final Path temp;
    private final Set<String> asked = new TreeSet<>();

    /// How a job ended.
    ///
    /// @param outputs of the action
    /// @param summary of all steps
    record Played(int code, String log, Map<String, String> outputs, String summary) {

        /// `path:line severity rule`, in the order of the log.
        List<String> annotations() {
            return WorkflowCommand.all(log).stream()
                    .filter(command -> command.properties().containsKey("file"))
                    .map(command -> command.properties().get("file") + ":"
                            + command.properties().get("line") + " " + command.name() + " "
                            + command.properties().get("title"))
                    .toList();
        }
    }

    /// @param folder takes what the action is made of, as if it had been fetched
    Composite(Path folder) throws IOException {
        this.folder = folder.resolve("action");
        this.temp = Files.createDirectories(folder.resolve("temp"));
        Path scripts = Files.createDirectories(this.folder.resolve(".github/action"));
        for (Path script : Project.files(Project.root().resolve(".github/action"))) {
            Files.copy(script, scripts.resolve(script.getFileName()));
        }
        Files.createDirectories(this.folder.resolve("cli/src/main"));
        Files.writeString(this.folder.resolve("pom.xml"), "");
        Files.writeString(this.folder.resolve("cli/pom.xml"), "");
        Launcher.write(this.folder.resolve("studypack"));
        action = new YAMLMapper().readTree(Project.root().resolve("action.yml").toFile());
    }

    JsonNode action() {
        return action;
    }

    /// Names of inputs that the steps have asked for.
    Set<String> asked() {
        return asked;
    }

    /// @param inputs what a workflow says; the others are as the action says
    /// @param event  what the runner says of the event
    Played play(Path workspace, Map<String, String> inputs, Map<String, String> event) throws IOException {
        assertThat(action.at("/inputs").properties())
                .extracting(Map.Entry::getKey)
                .containsAll(inputs.keySet());
        Map<String, String> known = new TreeMap<>();
        action.at("/inputs")
                .properties()
                .forEach(input -> known.put(
                        "inputs." + input.getKey(),
                        input.getValue().at("/default").asText()));
        inputs.forEach((name, value) -> known.put("inputs." + name, value));
        event.forEach((name, value) -> known.put(name, value));
        StringBuilder log = new StringBuilder();
        StringBuilder summary = new StringBuilder();
        int code = 0;
        for (JsonNode step : action.at("/runs/steps")) {
            if (code == 0 && step.has("run")) {
                code = run(step, workspace, known, log, summary);
            } else {
                step.path("with").forEach(value -> evaluated(value.asText(), known));
                evaluated("${{ " + step.path("if").asText("inputs.java").replaceFirst(" .*", "") + " }}", known);
            }
        }
        Map<String, String> outputs = new LinkedHashMap<>();
        action.at("/outputs")
                .properties()
                .forEach(output -> outputs.put(
                        output.getKey(),
                        evaluated(output.getValue().get("value").asText(), known)));
        return new Played(code, log.toString(), outputs, summary.toString());
    }

    private int run(JsonNode step, Path workspace, Map<String, String> known, StringBuilder log, StringBuilder summary)
            throws IOException {
        assertThat(step.get("shell").asText()).isEqualTo("bash");
        assertThat(step.get("run").asText())
                .as("what a workflow says is no part of a script")
                .doesNotContain("${{");
        Path output = Files.createTempFile(temp, "output", "");
        Path page = Files.createTempFile(temp, "summary", "");
        Map<String, String> environment = new TreeMap<>();
        known.forEach((name, value) -> {
            if (name.startsWith("GITHUB_")) {
                environment.put(name, value);
            }
        });
        environment.put("GITHUB_ACTION_PATH", folder.toString());
        environment.put("GITHUB_OUTPUT", output.toString());
        environment.put("GITHUB_STEP_SUMMARY", page.toString());
        environment.put("RUNNER_TEMP", temp.toString());
        step.path("env")
                .properties()
                .forEach(variable -> environment.put(
                        variable.getKey(), evaluated(variable.getValue().asText(), known)));
        Path script = Files.createTempFile(temp, "step", ".sh");
        Files.writeString(script, step.get("run").asText());
        List<String> command = List.of("bash", "--noprofile", "--norc", "-e", "-o", "pipefail", script.toString());
        GitRepository.Ended ended = GitRepository.run(workspace, command, environment);
        log.append(ended.said());
        summary.append(Files.readString(page));
        for (String line : Files.readAllLines(output)) {
            int equals = line.indexOf('=');
            known.put(
                    "steps." + step.path("id").asText() + ".outputs." + line.substring(0, equals),
                    line.substring(equals + 1));
        }
        return ended.code();
    }

    /// What nobody knows is empty, as on the service.
    private String evaluated(String text, Map<String, String> known) {
        return EXPRESSION.matcher(text).replaceAll(found -> {
            String name = found.group(1);
            if (name.startsWith("inputs.")) {
                assertThat(known).containsKey(name);
                asked.add(name.substring("inputs.".length()));
            }
            return Matcher.quoteReplacement(known.getOrDefault(name, ""));
        });
    }
}
