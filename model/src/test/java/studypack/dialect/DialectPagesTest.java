package studypack.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studypack.note.Outline;
import studypack.reader.NoteReader;
import studypack.testkit.Golden;
import studypack.testkit.Project;
import studypack.text.SourceText;

/// The page of a dialect is its test: what its example says is read as its outline says.
class DialectPagesTest {
    private static final Pattern EXAMPLE = Pattern.compile("(?s)(````md\\n)(.*?)(````\\n.*?````tree\\n)(.*?)(````\\n)");

    private static final Pattern IS_DIALECT = Pattern.compile("class \\w+ implements (Bullet)?Dialect\\b");

    static List<Path> pages() {
        return Project.files(Project.root().resolve("docs/dialects"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theExampleOfAPageIsReadAsItsOutlineSays(Path page) throws IOException {
        String text = Files.readString(page);
        Matcher example = EXAMPLE.matcher(text);
        assertThat(example.find()).as("an example and its outline in %s", page).isTrue();
        String actual = example.replaceAll(match -> Matcher.quoteReplacement(
                match.group(1) + match.group(2) + match.group(3) + outline(match.group(2)) + match.group(5)));
        Golden.check(page, actual);
    }

    private static String outline(String note) {
        return Outline.of(NoteReader.read("example.md", SourceText.of(note)));
    }

    @Test
    void everyDialectHasAPage() {
        List<String> pages =
                pages().stream().map(page -> page.getFileName().toString()).toList();
        assertThat(pages).containsAll(listed().map(DialectPagesTest::fileName).toList());
    }

    @Test
    void everyDialectClassIsListed() throws IOException {
        List<String> classes = new ArrayList<>();
        for (Path file : Project.files(Project.root().resolve("model/src/main/java/studypack/dialect"))) {
            if (IS_DIALECT.matcher(Files.readString(file)).find()) {
                classes.add(file.getFileName().toString().replace(".java", ""));
            }
        }
        assertThat(listed()).containsExactlyInAnyOrderElementsOf(classes);
    }

    private static Stream<String> listed() {
        return Stream.concat(Dialects.ofBlocks().stream(), Dialects.ofBullets().stream())
                .map(dialect -> dialect.getClass().getSimpleName());
    }

    private static String fileName(String className) {
        return className.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT) + ".md";
    }
}
