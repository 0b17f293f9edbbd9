package studypack.cli.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studypack.cli.files.Failure;
import studypack.validate.Profile;
import studypack.validate.Rules;
import studypack.validate.Severity;

class ConfigsTest {
    @TempDir
    private Path folder;

    private void write(String file, String... lines) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, String.join("\n", lines) + "\n");
    }

    private Settings settings(String note, Asked asked) {
        return Configs.nearest(folder, asked).settings(folder.resolve(note));
    }

    private Settings settings(String note) {
        return settings(note, Asked.NOTHING);
    }

    /// `off`, the severity it was given, or null where it is as it comes.
    private static @Nullable String level(Settings settings, String rule) {
        Severity severity = settings.rules().severities().get(rule);
        String given = severity == null ? null : FailOn.written(severity);
        return settings.rules().takes(rule) ? given : "off";
    }

    private static Asked asked(List<String> select, List<String> ignore, String... severities) {
        return Asked.of(select, ignore, List.of(severities), null, null);
    }

    @Test
    void theNearestFileHoldsAndNoOther() throws IOException {
        write("studypack.yaml", "rules: {key: off}", "fail-on: error");
        write("deep/studypack.yaml", "rules: {item/label-order: error}");
        assertThat(level(settings("a.md"), "key/missing")).isEqualTo("off");
        assertThat(level(settings("wide/b/a.md"), "key/missing")).isEqualTo("off");
        assertThat(level(settings("deep/b/a.md"), "key/missing")).isNull();
        assertThat(level(settings("deep/b/a.md"), "item/label-order")).isEqualTo("error");
        assertThat(settings("deep/a.md").failOn()).isEqualTo(FailOn.USUAL);
    }

    @Test
    void aNameIsStrongerThanItsAreaAndTheAreaThanAllInAnyOrder() throws IOException {
        write("studypack.yaml", "rules:", "  key/missing: warning", "  key: off", "  all: info");
        Settings settings = settings("a.md");
        assertThat(level(settings, "key/missing")).isEqualTo("warning");
        assertThat(level(settings, "key/count")).isEqualTo("off");
        assertThat(level(settings, "text/mojibake")).isEqualTo("info");
    }

    @Test
    void aStrongerPlaceWinsAlsoWhereItNamesOnlyTheArea() throws IOException {
        write("base.yaml", "rules: {key/missing: info, key/count: info, text: off}", "fail-on: info", "profile: exam");
        write("studypack.yaml", "extends: base.yaml", "rules: {key: warning, text: on}");
        Settings settings = settings("a.md");
        assertThat(level(settings, "key/missing")).isEqualTo("warning");
        assertThat(level(settings, "text/mojibake")).isNull();
        assertThat(settings.fails(Severity.INFO)).isTrue();
        assertThat(settings.form()).isEqualTo(Profile.EXAM);
    }

    @Test
    void overridesWinOverTheFileAndTheLaterOverTheEarlier() throws IOException {
        write(
                "studypack.yaml",
                "overrides:",
                "  - paths: [imported/, '!imported/checked.md']",
                "    fail-on: error",
                "    profile: qa-table",
                "    rules: {key: info}",
                "  - paths: '*.old.md'",
                "    rules: {key: off}",
                "    profile: auto",
                "rules: {key: error}");
        assertThat(level(settings("a.md"), "key/missing")).isEqualTo("error");
        assertThat(level(settings("imported/a/b.md"), "key/missing")).isEqualTo("info");
        assertThat(settings("imported/b.md").fails(Severity.WARNING)).isFalse();
        assertThat(settings("imported/b.md").form()).isEqualTo(Profile.QA_TABLE);
        assertThat(level(settings("imported/checked.md"), "key/missing")).isEqualTo("error");
        assertThat(level(settings("imported/b.old.md"), "key/missing")).isEqualTo("off");
        assertThat(settings("imported/b.old.md").form()).isNull();
    }

    @Test
    void patternsOfAFileThatIsExtendedAreSeenFromTheFolderThatExtendsIt() throws IOException {
        write("shared/base.yaml", "overrides: [{paths: /drafts/, rules: {key: off}}]", "syllables: words.bin");
        write("notes/studypack.yaml", "extends: ../shared/base.yaml");
        Configs configs = Configs.nearest(folder, Asked.NOTHING);
        assertThat(level(configs.settings(folder.resolve("notes/drafts/a.md")), "key/missing"))
                .isEqualTo("off");
        assertThat(configs.of(folder.resolve("notes")).syllables())
                .isEqualTo(new Said<>(folder.resolve("shared/words.bin"), "shared/base.yaml:2:12"));
    }

    @Test
    void theCommandLineIsTheStrongest() throws IOException {
        write(
                "studypack.yaml",
                "rules: {key/missing: off, key/count: info}",
                "overrides: [{paths: a.md, rules: {text: off}}]");
        Settings selected = settings("a.md", asked(List.of("key"), List.of()));
        assertThat(level(selected, "key/missing")).isNull();
        assertThat(level(selected, "key/count")).isEqualTo("info");
        assertThat(level(selected, "text/mojibake")).isEqualTo("off");
        Settings severe = settings("a.md", asked(List.of(), List.of("key/count"), "all=warning", "text=error"));
        assertThat(level(severe, "key/missing")).isEqualTo("warning");
        assertThat(level(severe, "key/count")).isEqualTo("off");
        assertThat(level(severe, "text/mojibake")).isEqualTo("error");
    }

    @Test
    void aRuleIsWantedWhateverTheProfileWhereItIsNamedAsMoreThanARemark() throws IOException {
        write(
                "studypack.yaml",
                "rules: {doc: info, doc/heading-order: error, doc/many-titles: warning, doc/bold-heading: info}");
        assertThat(settings("a.md").rules().wanted()).containsExactlyInAnyOrder("doc/heading-order", "doc/many-titles");
        assertThat(settings("a.md", asked(List.of(), List.of(), "doc=error"))
                        .rules()
                        .wanted())
                .isEmpty();
        assertThat(settings("a.md", asked(List.of("doc/sibling-headings"), List.of()))
                        .rules()
                        .wanted())
                .contains("doc/sibling-headings");
    }

    @Test
    void everySeverityOfAllRulesCanBeSet() {
        Settings settings = settings("a.md", asked(List.of(), List.of(), "all=info"));
        assertThat(settings.rules().severities())
                .isEqualTo(Rules.all().stream().collect(Collectors.toMap(Rules.Entry::name, rule -> Severity.INFO)));
    }

    @Test
    void aFileThatExtendsItselfIsRefusedWithItsWay() throws IOException {
        write("studypack.yaml", "title: x", "extends: [a.yaml]");
        write("a.yaml", "extends: b/b.yaml");
        write("b/b.yaml", "extends: ../a.yaml");
        assertThatThrownBy(() -> settings("a.md"))
                .isInstanceOf(Failure.class)
                .hasMessage(
                        "b/b.yaml:1:10: studypack.yaml extends a.yaml extends b/b.yaml extends a.yaml, and so itself");
    }

    @Test
    void aFileMayBeExtendedTwice() throws IOException {
        write("studypack.yaml", "extends: [a.yaml, b.yaml]");
        write("a.yaml", "extends: base.yaml", "rules: {key: error}");
        write("b.yaml", "extends: base.yaml");
        write("base.yaml", "rules: {key: info}");
        // As if base.yaml stood in b.yaml, which is the later of the two.
        assertThat(level(settings("a.md"), "key/missing")).isEqualTo("info");
    }

    @Test
    void oneFileOrNoneMayHoldForAll() throws IOException {
        write("studypack.yaml", "rules: {key: off}");
        write("ci/strict.yaml", "overrides: [{paths: /notes/, rules: {key: error}}]");
        Path note = folder.resolve("notes/a.md");
        assertThat(Configs.none(folder, Asked.NOTHING).settings(note).levels()).isEmpty();
        Settings strict = Configs.only(folder.resolve("ci/strict.yaml"), folder, Asked.NOTHING)
                .settings(note);
        assertThat(level(strict, "key/missing")).isEqualTo("error");
    }
}
