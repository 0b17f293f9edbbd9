package studypack.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import studypack.markdown.Block;
import studypack.markdown.Markdown;
import studypack.testkit.Project;

/// The lists are kept by hand; these tests tell what was forgotten.
class RulesTest {
    private static final Path SOURCES = Project.root().resolve("validate/src/main/java/studypack/validate/rules");
    private static final Path PAGES = Project.root().resolve("validate/src/main/resources/studypack/validate/rules");

    @Test
    void everyRuleHasANameOfItsOwn() {
        assertThat(Rules.all())
                .extracting(Rules.Entry::name)
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Test
    void everyRuleHasAPageAndEveryPageIsOfARule() throws IOException {
        assertThat(files(PAGES, ".md"))
                .containsExactlyInAnyOrderElementsOf(
                        Rules.all().stream().map(Rules.Entry::name).toList());
    }

    @Test
    void everyClassOfARuleIsListed() throws IOException {
        List<String> classes = files(SOURCES, ".java").stream()
                .filter(file -> read(SOURCES.resolve(file + ".java")).matches("(?s).*implements (Corpus|Term)?Rule .*"))
                .map(file -> "studypack.validate.rules." + file.replace('/', '.'))
                .toList();
        assertThat(listed().keySet()).containsExactlyInAnyOrderElementsOf(classes);
    }

    @Test
    void everyRuleIsNamedAsItsClass() {
        assertThat(listed()).allSatisfy((type, name) -> {
            String[] parts = type.split("\\.", -1);
            String words = parts[4].replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
            assertThat(name.replace("front-matter", "frontmatter")).isEqualTo(parts[3] + "/" + words);
        });
    }

    @Test
    void everyPageHasItsSectionsAndASummary() {
        assertThat(Rules.all()).allSatisfy(rule -> {
            assertThat(headings(rule.page()))
                    .containsExactly(rule.name(), "What it finds", "Why it matters", "Wrong", "Right", "Fix");
            assertThat(rule.summary()).endsWith(".").hasSizeLessThan(100);
        });
    }

    @Test
    void aPageIsFoundByItsName() {
        assertThat(Rules.page("key/unknown-option"))
                .hasValueSatisfying(page -> assertThat(page).startsWith("# key/unknown-option\n"));
        assertThat(Rules.page("key/../key/missing")).isEmpty();
    }

    /// The names of the rules by the names of their classes.
    private static Map<String, String> listed() {
        Map<String, String> listed = new TreeMap<>();
        Rules.RULES.forEach(rule -> listed.put(rule.getClass().getName(), rule.name()));
        Rules.OVER_NOTES.forEach(rule -> listed.put(rule.getClass().getName(), rule.name()));
        return listed;
    }

    private static Stream<String> headings(String page) {
        return Markdown.read(page, 0).stream()
                .filter(Block.Heading.class::isInstance)
                .map(block -> ((Block.Heading) block).text().plain());
    }

    private static List<String> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(ending))
                    .map(file -> file.substring(0, file.length() - ending.length()))
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
