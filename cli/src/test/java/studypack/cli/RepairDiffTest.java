package studypack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studypack.testkit.Project;

/// What `repair` prints is applied by the real tools, and makes what `repair --sure` writes.
class RepairDiffTest {
    private static final Charset CP949 = Charset.forName("x-windows-949");
    private static final String KOREAN = "트랜잭션의 네 가지 성질을 설명하시오. 격리 수준이 높을수록 동시성은 낮아진다.";

    @TempDir
    Path folder;

    private static String broken(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252")).replace("\uFFFD", "");
    }

    private static Map<String, byte[]> notes() {
        String run = broken("하나의 가용 영역 안에 있는 주소 범위");
        String filler = "line\n".repeat(9);
        Map<String, byte[]> notes = new LinkedHashMap<>();
        notes.put("plain.md", utf8("# " + run + "\n" + filler + run + "\n" + filler + "mid\n" + run + "\n"));
        notes.put("crlf.md", utf8("a\r\n" + run + "\r\nb\r\n" + run + "\r\n"));
        notes.put("no-end.md", utf8("a\n" + run));
        notes.put("end-same.md", utf8(run + "\nb\nend"));
        notes.put("one.md", utf8(run + "\n"));
        notes.put("lone-cr.md", utf8("a\r" + run + "\rb\r"));
        notes.put("bom.md", utf8("\uFEFF" + run + "\n" + filler));
        notes.put("my notes/가상 네트워크.md", utf8("x\n" + run + "\n"));
        notes.put("qu\"ote\\tab\t한.md", utf8(run + "\nx\n"));
        notes.put("form\ffeed.md", utf8("- " + run + "\u000B\f\n"));
        notes.put("old.md", (KOREAN + "\r\n" + KOREAN + "\n" + KOREAN).getBytes(CP949));
        notes.put("malformed.md", join(utf8("가나다라\n" + run + "\n" + KOREAN), new byte[] {(byte) 0xFF, '\n'}));
        return notes;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] join(byte[] a, byte[] b) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(a);
        all.writeBytes(b);
        return all.toByteArray();
    }

    private void fill(Path to) throws IOException {
        for (Map.Entry<String, byte[]> note : notes().entrySet()) {
            Path file = to.resolve(note.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, note.getValue());
        }
    }

    private static byte[] repair(Path cwd, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        List<String> all = new java.util.ArrayList<>(List.of("repair", "--utf8"));
        all.addAll(List.of(args));
        int code = Programs.studypack(cwd, out, err, all);
        assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isLessThan(2);
        return out.toByteArray();
    }

    private void isApplied(String... command) throws IOException, InterruptedException {
        Path patched = Files.createDirectories(folder.resolve("patched"));
        Path written = Files.createDirectories(folder.resolve("written"));
        fill(patched);
        fill(written);
        Programs.call(patched, List.of("git", "init", "-q", "."));
        Files.write(folder.resolve("it.diff"), repair(patched, "."));

        Programs.call(patched, List.of(command));
        repair(written, "--sure", ".");

        for (Map.Entry<String, byte[]> note : notes().entrySet()) {
            byte[] wanted = Files.readAllBytes(written.resolve(note.getKey()));
            assertThat(wanted).as(note.getKey()).isNotEqualTo(note.getValue());
            assertThat(Files.readAllBytes(patched.resolve(note.getKey())))
                    .as(note.getKey())
                    .isEqualTo(wanted);
        }
    }

    @Test
    void gitAppliesTheDiff() throws IOException, InterruptedException {
        Project.needs("git");
        isApplied("git", "apply", "../it.diff");
    }

    @Test
    void patchAppliesTheDiff() throws IOException, InterruptedException {
        Project.needs("git");
        Project.needs("patch");
        isApplied("patch", "-p1", "--binary", "-i", "../it.diff");
    }
}
