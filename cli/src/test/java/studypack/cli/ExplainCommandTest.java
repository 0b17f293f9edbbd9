package studypack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import studypack.validate.Rules;

class ExplainCommandTest {

    @Test
    void everyRulesPageIsPrintedAsItIs() {
        for (Rules.Entry rule : Rules.all()) {
            assertThat(explain(false, rule.name())).isEqualTo(rule.page());
        }
    }

    @Test
    void aTerminalGetsThePageWithColoursAndNothingElseChanged() {
        for (Rules.Entry rule : Rules.all()) {
            assertThat(explain(true, rule.name()))
                    .startsWith("\u001B[1;4m# " + rule.name() + "\u001B[0m\n")
                    .satisfies(styled -> assertThat(styled.replaceAll("\u001B\\[[0-9;]*m", ""))
                            .isEqualTo(rule.page()));
        }
    }

    @Test
    void everyRuleIsListedOnALineOfItsOwn() {
        assertThat(listed(explain(false)).map(line -> line.substring(0, line.indexOf(' '))))
                .containsExactlyElementsOf(
                        Rules.all().stream().map(Rules.Entry::name).sorted().toList());
    }

    @Test
    void anAreaListsItsRules() {
        assertThat(listed(explain(false, "key"))).isNotEmpty().allMatch(line -> line.startsWith("key/"));
    }

    /// Without the legend.
    private static Stream<String> listed(String printed) {
        return printed.lines().takeWhile(line -> !line.isBlank());
    }

    private static String explain(boolean terminal, String... names) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, false, StandardCharsets.UTF_8);
        List<String> args = new ArrayList<>(List.of("explain"));
        args.addAll(List.of(names));
        int code =
                Main.run(args, new Surroundings(Path.of(""), Path.of(""), Map.of(), stream, stream, terminal, false));
        assertThat(code).isEqualTo(Exit.OK);
        return out.toString(StandardCharsets.UTF_8);
    }
}
