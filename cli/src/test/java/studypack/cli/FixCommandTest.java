package studypack.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studypack.testkit.Project;

/// `check --fix` writes what `check --diff` shows, and nothing else.
class FixCommandTest {
    private static final Charset CP949 = Charset.forName("x-windows-949");
    private static final String KOREAN = "트랜잭션의 네 가지 성질을 설명하시오. 격리 수준이 높을수록 동시성은 낮아진다.";
    private static final String ITEM = "### Which one?\n\n- A) one\n- B) two\n\nAnswer: b\n";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// Each has something to fix. Suggestions change the ends of lines, so that lines come and go to a patch.
    private static Map<String, byte[]> notes() {
        Map<String, byte[]> notes = new LinkedHashMap<>();
        notes.put("a.md", utf8(ITEM + "\n" + "line\n\n".repeat(9) + "na\u200Bme\n"));
        notes.put("crlf.md", utf8(ITEM.replace("\n", "\r\n")));
        notes.put("no-end.md", utf8(ITEM.strip()));
        notes.put("end-same.md", utf8("na\u200Bme\n\nend"));
        notes.put("mixed-ends.md", utf8("one\r\ntwo\rthree\r\nfour na\u200Bme\n"));
        notes.put("bom.md", utf8("\uFEFFna\u200Bme\n"));
        notes.put("my notes/가상 네트워크.md", utf8("- 캐\u200B시\n"));
        notes.put("qu\"ote\\tab\t한.md", utf8(ITEM));
        notes.put("old.md", (KOREAN + "\r\n" + ITEM + KOREAN).getBytes(CP949));
        return notes;
    }

    /// A folder with the notes in its folder `deep`.
    private Path filled(String name) throws IOException {
        Path root = folder.resolve(name);
        for (Map.Entry<String, byte[]> note : notes().entrySet()) {
            Path file = root.resolve("deep").resolve(note.getKey());
            Files.createDirectories(file.resolveSibling("."));
            Files.write(file, note.getValue());
        }
        return root;
    }

    private int check(Path cwd, String... args) {
        out.reset();
        err.reset();
        List<String> all = new ArrayList<>(List.of("check"));
        all.addAll(List.of(args));
        return Programs.studypack(cwd, out, err, all);
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private void isApplied(String where, String... options) throws IOException, InterruptedException {
        Project.needs("git");
        Path patched = filled("patched");
        Path written = filled("written");
        Programs.call(patched, List.of("git", "init", "-q", "."));
        List<String> diff = new ArrayList<>(List.of("--diff", "."));
        diff.addAll(List.of(options));
        List<String> fix = new ArrayList<>(List.of("--fix-only", "."));
        fix.addAll(List.of(options));

        assertThat(check(patched.resolve(where), diff.toArray(String[]::new))).isEqualTo(1);
        Files.write(folder.resolve("it.diff"), out.toByteArray());
        Programs.call(
                patched.resolve(where),
                List.of("git", "apply", folder.resolve("it.diff").toString()));
        assertThat(check(written, fix.toArray(String[]::new))).as(said()).isZero();

        for (Map.Entry<String, byte[]> note : notes().entrySet()) {
            byte[] wanted = Files.readAllBytes(written.resolve("deep").resolve(note.getKey()));
            assertThat(wanted).as(note.getKey()).isNotEqualTo(note.getValue());
            assertThat(Files.readAllBytes(patched.resolve("deep").resolve(note.getKey())))
                    .as(note.getKey())
                    .isEqualTo(wanted);
        }
        assertThat(check(written, diff.toArray(String[]::new))).as(said()).isZero();
        assertThat(out.size()).isZero();
    }

    @Test
    void gitAppliesThePatchAtTheRoot() throws IOException, InterruptedException {
        isApplied(".");
    }

    @Test
    void gitAppliesThePatchInAFolderOfTheRepository() throws IOException, InterruptedException {
        isApplied("deep");
    }

    @Test
    void gitAppliesThePatchOfSuggestions() throws IOException, InterruptedException {
        isApplied(".", "--unsafe-fixes", "--all");
    }

    @Test
    void aFileThatCannotBeWrittenIsToldAndTheOthersAreFixed() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "no permissions here");
        Path first = Files.write(folder.resolve("a.md"), utf8(ITEM));
        Path second = Files.write(folder.resolve("b.md"), utf8(ITEM));
        Files.setPosixFilePermissions(first, PosixFilePermissions.fromString("r--r--r--"));
        Files.setPosixFilePermissions(second, PosixFilePermissions.fromString("rw-rw----"));

        assertThat(check(folder, "--fix", ".")).isEqualTo(2);

        assertThat(said()).contains("studypack: cannot write a.md: it is read-only\n");
        assertThat(Files.readString(first)).isEqualTo(ITEM);
        assertThat(Files.readString(second)).isEqualTo(ITEM.replace("Answer: b", "Answer: B"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(second)))
                .isEqualTo("rw-rw----");
    }

    @Test
    void findingsThatAreLeftStandWhereTheyAreAfterwards() throws IOException {
        Files.write(folder.resolve("a.md"), utf8("na\u200Bme\u200B\u200Cd, [link](#nowhere)\n"));

        assertThat(check(folder, "--fix", "--output", "concise", "a.md")).isEqualTo(1);

        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("a.md:1:8 error link/broken-anchor");
    }
}
