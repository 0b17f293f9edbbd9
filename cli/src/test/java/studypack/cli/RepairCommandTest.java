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
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studypack.mojibake.Grade;
import studypack.mojibake.Repair;
import studypack.testkit.Project;
import studypack.text.SourceText;

class RepairCommandTest {
    private static final Charset CP949 = Charset.forName("x-windows-949");
    private static final String CERTAIN = "주소 범위";
    private static final String SURE = "하나의 가용 영역 안에 있는 주소 범위";
    private static final String REVIEW = "총 3개";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /// UTF-8 read as windows-1252, the bytes dropped that it does not know.
    private static String broken(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252")).replace("\uFFFD", "");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Path note(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private int run(String... args) {
        out.reset();
        err.reset();
        List<String> all = new ArrayList<>(List.of("repair"));
        all.addAll(List.of(args));
        return Programs.studypack(folder, out, err, all);
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest(name = "only the runs change in a file of {0} with the mark {1}")
    @CsvSource({"UTF-8, ''", "UTF-8, '\uFEFF'", "UTF-16LE, '\uFEFF'", "UTF-16BE, '\uFEFF'"})
    void onlyTheRunsChange(String charset, String mark) throws IOException {
        String frame = mark + "# %s\r\n\r\nlast \u00A0 \r%s  \n\n\tno end";
        byte[] wanted = frame.formatted(CERTAIN, SURE).getBytes(Charset.forName(charset));
        Path file = note("a.md", frame.formatted(broken(CERTAIN), broken(SURE)).getBytes(Charset.forName(charset)));

        assertThat(run("a.md")).isEqualTo(1);
        assertThat(run("--write", "a.md")).as(said()).isEqualTo(1);
        assertThat(Files.readAllBytes(file))
                .isEqualTo(frame.formatted(CERTAIN, broken(SURE)).getBytes(Charset.forName(charset)));
        assertThat(run("--sure", "a.md")).as(said()).isZero();
        assertThat(Files.readAllBytes(file)).isEqualTo(wanted);
        assertThat(run("--sure", "a.md")).isZero();
        assertThat(said()).isEqualTo("No broken text in 1 file\n");
        assertThat(Files.readAllBytes(file)).isEqualTo(wanted);
    }

    @Test
    void bytesThatNoEncodingExplainsStay() throws IOException {
        byte[] head = utf8("가나다라 " + broken(CERTAIN) + "\n가나다라");
        byte[] tail = {(byte) 0xFF, (byte) 0xE3, (byte) 0x82, '\n'};
        byte[] bytes = new byte[head.length + tail.length];
        System.arraycopy(head, 0, bytes, 0, head.length);
        System.arraycopy(tail, 0, bytes, head.length, tail.length);
        Path file = note("a.md", bytes);

        assertThat(run("--write", "a.md")).isEqualTo(1);

        byte[] now = Files.readAllBytes(file);
        byte[] wanted = utf8("가나다라 " + CERTAIN + "\n가나다라");
        assertThat(now).startsWith(wanted).endsWith(tail).hasSize(wanted.length + tail.length);
    }

    @Test
    void aLinkStaysALinkAndPermissionsStay() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "no permissions here");
        Path file = note("deep/a.md", utf8(broken(CERTAIN)));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-x---"));
        Path link = Files.createSymbolicLink(folder.resolve("link.md"), Path.of("deep/a.md"));

        assertThat(run("--write", "link.md")).as(said()).isZero();

        assertThat(link).isSymbolicLink();
        assertThat(Files.readString(file)).isEqualTo(CERTAIN);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rwxr-x---");
        assertThat(folder.resolve("deep")).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aReadOnlyFileIsLeftAndTold() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "no permissions here");
        Path file = note("a.md", utf8(broken(CERTAIN)));
        Path other = note("b.md", utf8(broken(CERTAIN)));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));

        assertThat(run("--write", "--backup", ".")).isEqualTo(2);

        assertThat(said()).startsWith("studypack: cannot write a.md: it is read-only\n");
        assertThat(Files.readString(file)).isEqualTo(broken(CERTAIN));
        assertThat(folder.resolve("a.md.orig")).doesNotExist();
        assertThat(folder.resolve("b.md.orig")).exists();
        assertThat(Files.readString(other)).isEqualTo(CERTAIN);
    }

    @Test
    void aBackupIsNeverWrittenOver() throws IOException {
        Path file = note("a.md", utf8(broken(CERTAIN) + "\n" + broken(SURE)));
        byte[] first = Files.readAllBytes(file);
        note("a.md.orig", utf8("mine"));

        assertThat(run("--write", "--backup", "a.md")).isEqualTo(1);
        byte[] second = Files.readAllBytes(file);
        assertThat(run("--sure", "--backup", "a.md")).as(said()).isZero();

        assertThat(folder.resolve("a.md.orig")).hasContent("mine");
        assertThat(Files.readAllBytes(folder.resolve("a.md.orig.2"))).isEqualTo(first);
        assertThat(Files.readAllBytes(folder.resolve("a.md.orig.3"))).isEqualTo(second);
        assertThat(run("--sure", "--backup", "a.md")).isZero();
        assertThat(folder.resolve("a.md.orig.4")).doesNotExist();
    }

    @Test
    void whatIsAcceptedIsWrittenIntoNotesWithDecomposedNamesToo() throws IOException {
        String name = Normalizer.normalize("내 노트/가 나.md", Normalizer.Form.NFD);
        Path file = note(name, utf8("\uFEFF- " + broken(REVIEW) + "\r\n- " + broken(REVIEW) + " more\r\n"));
        assertThat(run("--review", "list.txt", name.substring(0, name.indexOf('/'))))
                .isEqualTo(1);
        Path list = folder.resolve("list.txt");
        // An editor that composes what it saves, writes UTF-16 and ends lines as Windows does.
        String edited = Normalizer.normalize(Files.readString(list), Normalizer.Form.NFC)
                .replaceFirst("\\[ ]", "[x]")
                .replaceAll("now  .*", "now  이 3개")
                .replaceFirst("now  .*", "now  " + REVIEW)
                .replace("\n", "\r\n");
        Files.write(list, ("\uFEFF" + edited).getBytes(StandardCharsets.UTF_16LE));

        assertThat(run("--accept", "list.txt")).as(said()).isEqualTo(1);
        assertThat(Files.readString(file)).isEqualTo("\uFEFF- " + REVIEW + "\r\n- " + broken(REVIEW) + " more\r\n");

        Files.writeString(list, edited.replace("[ ]", "[x]"));
        assertThat(run("--accept", "list.txt")).as(said()).isZero();
        assertThat(Files.readString(file)).endsWith("\r\n- 이 3개 more\r\n");
        assertThat(run("--accept", "list.txt")).as(said()).isZero();
        assertThat(said()).isEqualTo("Wrote 0 places, 2 written before\n");
    }

    @Test
    void placesOfOneLineCanBeAcceptedOneAfterTheOther() throws IOException {
        Path file = note("a.md", utf8("| " + broken(REVIEW) + " | 표 | " + broken(REVIEW) + " |\n"));
        run("--review", "list.txt", "a.md");
        String list = Files.readString(folder.resolve("list.txt")).replaceAll("now  .*", "now  이 3개");
        assertThat(list.split("\\[ ]", -1)).hasSize(3);

        Files.writeString(folder.resolve("list.txt"), list.replaceFirst("\\[ ]", "[x]"));
        assertThat(run("--accept", "list.txt")).as(said()).isEqualTo(1);
        Files.writeString(folder.resolve("list.txt"), list.replace("[ ]", "[x]"));
        assertThat(run("--accept", "list.txt")).as(said()).isZero();

        assertThat(Files.readString(file)).isEqualTo("| 이 3개 | 표 | 이 3개 |\n");
    }

    /// UTF-8 read as CP949, with ? for what that does not know: all of it can be written in CP949 again.
    private static String korean(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), CP949).replace('\uFFFD', '?');
    }

    @Test
    void aNoteThatIsNotUtf8IsRepairedInItsOwnEncoding() throws IOException {
        String notes = "# 데이터베이스 정리\n\n트랜잭션의 네 가지 성질을 설명하시오. 격리 수준이 높을수록 동시성은 낮아진다.\n".repeat(3);
        Path file = note("a.md", (notes + "# " + korean("읽기 전용 복제본을 둔다") + "\r\n").getBytes(CP949));

        assertThat(run("--sure", "a.md")).as(said()).isZero();

        assertThat(Files.readAllBytes(file)).isEqualTo((notes + "# 읽기 전용 복제본을 둔다\r\n").getBytes(CP949));
    }

    @Test
    void whatTheEncodingLacksIsToldAndTheRestIsWritten() throws IOException {
        String notes = "# 데이터베이스 정리\n\n트랜잭션의 네 가지 성질을 설명하시오. 격리 수준이 높을수록 동시성은 낮아진다.\n".repeat(3);
        String run = korean("숙련된 몇 사람");
        Path file = note("a.md", (notes + "- " + run + "\n- " + run + ".\n").getBytes(CP949));
        assertThat(run("--review", "list.txt", "a.md")).isEqualTo(1);
        String list = Files.readString(folder.resolve("list.txt"));
        assertThat(list.split("\\[ ]", -1)).as(list).hasSize(3);
        Files.writeString(
                folder.resolve("list.txt"), list.replace("[ ]", "[x]").replaceFirst("now  .*", "now  가용 영역 😀"));

        assertThat(run("--accept", "list.txt")).isEqualTo(2);

        assertThat(said())
                .contains("a.md:10:3: 가용 영역 😀 cannot be written in the encoding of the file")
                .endsWith("Wrote 1 place, 1 failed\n");
        assertThat(new String(Files.readAllBytes(file), CP949))
                .startsWith(notes + "- " + run + "\n- ")
                .doesNotEndWith(run + ".\n");
    }

    @Test
    void whatTheEncodingOfTheNoteLacksIsWrittenInUtf8() throws IOException {
        Charset western = Charset.forName("windows-1252");
        String french = "# Révision\nL’élève a relu la leçon : « où sont les clés ? »\n".repeat(3);
        byte[] bytes = (french + "- " + broken("읽기 읽기") + "\n").getBytes(western);
        Path file = note("a.md", bytes);

        assertThat(run("--sure", "a.md")).isEqualTo(1);
        assertThat(said())
                .isEqualTo("studypack: a.md:7:3: 읽기 읽기 cannot be written in windows-1252;"
                        + " --utf8 makes the file UTF-8\nLeft 1 sure\n");
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);

        assertThat(run("--sure", "--utf8", "--guessed", "a.md")).as(said()).isZero();
        assertThat(Files.readString(file)).isEqualTo(french + "- 읽기 읽기\n");
    }

    @Test
    void theDamagedRealNoteIsRightAfterwardsAndElseByteForByte() throws IOException {
        Path seed = Project.files(Project.seeds()).stream()
                .filter(file -> file.getFileName().toString().startsWith("001"))
                .findFirst()
                .orElseThrow();
        byte[] bytes = Files.readAllBytes(seed);
        SourceText source = SourceText.of(bytes);
        Path file = note("seed.md", bytes);

        assertThat(run("--write", "--sure", "seed.md")).isLessThan(2);

        String[] before = source.decoded().text().split("\n", -1);
        String[] right = source.text().split("\n", -1);
        String[] now = Files.readString(file).split("\n", -1);
        assertThat(now).hasSameSizeAs(before);
        int damaged = 0;
        for (int i = 0; i < now.length; i++) {
            int line = i + 1;
            boolean picked = source.repairs().stream()
                    .filter(repair -> repair.grade() == Grade.REVIEW || repair.grade() == Grade.LOST)
                    .map(Repair::span)
                    .anyMatch(span -> source.originalLines().lineAt(span.start()) == line);
            damaged += right[i].equals(before[i]) ? 0 : 1;
            if (!picked) {
                assertThat(now[i]).isEqualTo(right[i]);
            }
        }
        assertThat(damaged).isEqualTo(58);
        byte[] once = Files.readAllBytes(file);
        run("--write", "--sure", "seed.md");
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(Files.readAllBytes(file)).isEqualTo(once);

        if (run("--review", "list.txt", "seed.md") == 1 && Files.exists(folder.resolve("list.txt"))) {
            Path list = folder.resolve("list.txt");
            Files.writeString(list, Files.readString(list).replace("[ ]", "[x]"));
            assertThat(run("--accept", "list.txt")).as(said()).isZero();
        }
        assertThat(Files.readString(file)).isEqualTo(source.text());
    }
}
