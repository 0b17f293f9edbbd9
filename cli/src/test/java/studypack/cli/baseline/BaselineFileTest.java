package studypack.cli.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studypack.cli.files.Failure;

class BaselineFileTest {
    private static final String HEAD = "# studypack baseline 1\n";

    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsReadAgainWhateverANoteIsCalled() throws IOException {
        List<String> paths = List.of(
                "a.md",
                "시험 문제/1 회.md",
                " leading and trailing ",
                "tab\tand\nline",
                "back\\slash \\u{41}",
                "../above.md",
                "emoji 😀.md",
                "a.md key/missing 0123456789abcdef 1",
                "# no remark.md");
        for (String path : paths) {
            Baseline baseline = baseline(List.of(new Entry(path, "key/missing", "0123456789abcdef", 3)));
            BaselineFile.write(baseline);
            assertThat(BaselineFile.read(baseline.file(), "list").entries()).isEqualTo(baseline.entries());
            assertThat(Files.readString(baseline.file()).lines()).hasSize(4);
        }
    }

    @Test
    void pathsAreComposed() throws IOException {
        Path file = write(HEAD + "\u1112\u1161\u11AB.md key/missing 0123456789abcdef 1\n");
        Baseline baseline = BaselineFile.read(file, "list");
        assertThat(baseline.entries()).extracting(Entry::path).containsExactly("한.md");
        assertThat(baseline.path(folder.resolve("notes/\u1112\u1161\u11AB.md"))).isEqualTo("notes/한.md");
    }

    @Test
    void theOrderOfTheLinesIsThatOfTheirBytes() {
        long seed = 20261122;
        Random random = new Random(seed);
        TreeSet<Entry> entries = new TreeSet<>(Entry.ORDER);
        for (int i = 0; i < 200; i++) {
            String name = random.ints(1 + random.nextInt(4), 0, 6)
                    .mapToObj(letter ->
                            List.of("a", " ", "/", "가", "😀", "\uFF21").get(letter))
                    .reduce("x", String::concat);
            entries.add(new Entry(name, "key/missing", "0123456789abcdef", 1));
        }
        List<byte[]> lines = entries.stream()
                .map(entry -> entry.line().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .toList();
        assertThat(lines).as("seed %s", seed).isSortedAccordingTo(java.util.Arrays::compareUnsigned);
    }

    @Test
    void linesOfTwoBranchesMayStandTogether() throws IOException {
        String ours = "a.md key/missing 0123456789abcdef 2\n";
        String theirs = "a.md key/missing 0123456789abcdef 3\nb.md key/missing 0123456789abcdef 1\n";
        assertThat(BaselineFile.read(write(HEAD + theirs + ours), "list").entries())
                .containsExactly(
                        new Entry("a.md", "key/missing", "0123456789abcdef", 3),
                        new Entry("b.md", "key/missing", "0123456789abcdef", 1));
    }

    @Test
    void lineEndsBlankLinesAndRemarksAreNoEntries() throws IOException {
        String text = (HEAD + "\n# a remark\n\na.md key/missing 0123456789abcdef 2\n").replace("\n", "\r\n");
        assertThat(BaselineFile.read(write("\uFEFF" + text), "list").size()).isEqualTo(2);
    }

    @Test
    void aBrokenLineIsToldWithWhatToDo() throws IOException {
        assertFailure("a.md key/missing 1", "list:2:1: an entry is a note, a rule, sixteen digits");
        assertFailure("a.md key/missing 0123456789abcdef 0", "list:2:1: an entry is");
        assertFailure("a.md KEY 0123456789abcdef 1", "list:2:1: an entry is");
        for (String mark : List.of("<<<<<<< HEAD", "=======", ">>>>>>> topic", "||||||| base")) {
            assertFailure(mark, "list:2:1: a merge of two versions was not finished here");
        }
        Path newer = write("# studypack baseline 2\n");
        assertThatThrownBy(() -> BaselineFile.read(newer, "list"))
                .isInstanceOf(Failure.class)
                .hasMessageStartingWith("list:1:1: a newer studypack wrote this");
    }

    private void assertFailure(String line, String message) throws IOException {
        Path file = write(HEAD + line + "\n");
        assertThatThrownBy(() -> BaselineFile.read(file, "list"))
                .isInstanceOf(Failure.class)
                .hasMessageStartingWith(message);
    }

    private Baseline baseline(List<Entry> entries) {
        return new Baseline(folder.resolve("list"), "list", entries);
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("list"), text);
    }
}
