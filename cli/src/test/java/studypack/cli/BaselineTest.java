package studypack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An old question bank of 300 questions without a key in ten notes: whoever works on it is told of what is new, and of
/// nothing else.
class BaselineTest {
    private static final int NOTES = 10;
    private static final int QUESTIONS = 30;
    private static final Pattern NUMBER = Pattern.compile("(?m)^### (\\d+)\\.");

    @TempDir
    Path folder;

    @BeforeEach
    void oldBank() throws IOException {
        Files.createDirectory(folder.resolve("notes"));
        for (int note = 1; note <= NOTES; note++) {
            StringBuilder text = new StringBuilder("# 시험 " + note + "\n\n");
            for (int number = 1; number <= QUESTIONS; number++) {
                text.append(question(note, number));
            }
            Files.writeString(note(note), text);
        }
        assertThat(run("baseline", "create", "notes"))
                .isEqualTo("Wrote 300 old findings in 10 notes to studypack.baseline\n");
    }

    private static String question(int note, int number) {
        int port = note * 1000 + number;
        return "### %d. 포트 %d 번을 쓰는 서비스 %d 의 이름은 무엇입니까?\n\n- A) 서비스 %d\n- B) 서비스 %d\n\n"
                .formatted(number, port, port * 7, port + 1, port + 2);
    }

    private Path note(int note) {
        return folder.resolve("notes/exam" + note + ".md");
    }

    @Test
    void nothingIsToldWhereNothingChanged() {
        assertThat(run("check", "notes")).isEqualTo("No problems in 10 files (300 items, 300 in the baseline)\n");
    }

    @Test
    void editsAboveAndNewNumbersAreNotNew() throws IOException {
        edit(3, text -> "머리말을 쓴다.\n\n그리고 더 쓴다.\n\n" + text);
        edit(
                4,
                text -> NUMBER.matcher(text)
                        .replaceAll(found -> "### " + (Integer.parseInt(found.group(1)) + 5) + "."));
        edit(5, text -> text.replace("\n", "\r\n"));
        edit(6, text -> text.replace("### ", "#### "));
        assertThat(run("check", "notes")).endsWith("(300 items, 300 in the baseline)\n");
    }

    @Test
    void anotherEncodingIsOneNewFinding() throws IOException {
        Files.write(note(7), Files.readString(note(7)).getBytes(Charset.forName("x-windows-949")));
        assertThat(run("check", "--output", "concise", "notes")).isEqualTo("""
                        notes/exam7.md:1:1 warning text/wrong-encoding the file is CP949 and not UTF-8
                        Found 1 warning in 1 file (10 checked, 300 in the baseline)
                        [*] 1 fixable with --unsafe-fixes
                        exit 1
                        """);
    }

    @Test
    void aRenamedASplitAndAMergedNoteAreNotNew() throws IOException {
        Files.move(note(1), folder.resolve("notes/other name.md"));
        String second = Files.readString(note(2));
        int half = second.indexOf("### 16.");
        Files.writeString(note(2), second.substring(0, half));
        Files.createDirectory(folder.resolve("notes/more"));
        Files.writeString(folder.resolve("notes/more/half.md"), "# 나머지\n\n" + second.substring(half));
        edit(3, text -> text + read(note(4)).replace("# 시험 4\n", ""));
        Files.delete(note(4));
        assertThat(run("check", "notes")).endsWith("(300 items, 300 in the baseline)\n");
        assertThat(run("baseline", "update", "notes"))
                .isEqualTo("studypack.baseline: 300 old findings, some at new places\n");
        assertThat(run("baseline", "update", "notes"))
                .isEqualTo("studypack.baseline is as it should be: 300 old findings\n");
    }

    @Test
    void whatIsMendedIsStaleAndWhatIsAddedIsNew() throws IOException {
        edit(1, text -> text.replaceFirst("(- B\\) 서비스 1003\n)", "$1\n정답: A\n"));
        edit(2, text -> text + question(12, 1));
        assertThat(run("check", "--output", "concise", "notes")).isEqualTo("""
                        notes/exam2.md:153:8 error key/missing no answer is given for "포트 12001 번을 쓰는 서비스 84007 의 이름은 무엇입니까?"
                        Found 1 error in 1 file (10 checked, 299 in the baseline)
                        ! studypack: studypack.baseline lists 1 finding not found any more; studypack baseline update takes it out
                        exit 1
                        """);
        assertThat(run("baseline", "update", "notes")).isEqualTo("""
                        studypack.baseline: 299 old findings, 1 fewer
                        ! studypack: 1 finding not in the list; studypack check tells it, --allow-growth adds it
                        exit 1
                        """);
    }

    @Test
    void aSecondCopyOfAnOldQuestionIsNew() throws IOException {
        edit(9, text -> text + question(1, 1));
        assertThat(run("check", "--select", "key", "--output", "concise", "notes"))
                .contains("notes/exam9.md:153:8 error key/missing")
                .endsWith("(10 checked, 300 in the baseline)\nexit 1\n");
        assertThat(run("check", "--select", "key", "--output", "concise", "notes/exam9.md"))
                .endsWith("(1 checked, 30 in the baseline)\nexit 1\n");
    }

    @Test
    void partOfTheNotesChangesTheirEntriesAlone() throws IOException {
        edit(1, text -> text.replace("- B) 서비스 1003\n", "- B) 서비스 1003\n\n정답: A\n"));
        edit(2, text -> text.replace("- B) 서비스 2003\n", "- B) 서비스 2003\n\n정답: A\n"));
        assertThat(run("check", "--strict-baseline", "--output", "summary", "notes/exam3.md"))
                .isEqualTo("No problems in 1 file (30 items, 30 in the baseline)\n");
        assertThat(run("baseline", "prune", "notes/exam1.md"))
                .isEqualTo("studypack.baseline: 299 old findings, 1 fewer\n");
        assertThat(run("baseline", "prune", "--select", "table", "notes"))
                .isEqualTo("studypack.baseline is as it should be: 299 old findings\n");
        assertThat(run("baseline", "prune", "notes")).isEqualTo("studypack.baseline: 298 old findings, 1 fewer\n");
    }

    @Test
    void theSeverityIsNotWrittenDown() throws IOException {
        String list = Files.readString(folder.resolve("studypack.baseline"));
        Files.writeString(folder.resolve("studypack.yaml"), "rules:\n  key/missing: warning\n");
        assertThat(run("check", "notes")).endsWith("(300 items, 300 in the baseline)\n");
        assertThat(run("baseline", "create", "--force", "notes")).contains("300 old findings");
        assertThat(folder.resolve("studypack.baseline")).hasContent(list);
    }

    @Test
    void itIsTheSameFromWhereverTheUserStands() throws IOException {
        String list = Files.readString(folder.resolve("studypack.baseline"));
        assertThat(runIn(folder.resolve("notes"), "check", ".")).endsWith("(300 items, 300 in the baseline)\n");
        assertThat(runIn(
                        folder.resolve("notes"),
                        "check",
                        folder.resolve("notes").toString()))
                .endsWith("(300 items, 300 in the baseline)\n");
        assertThat(runIn(folder.resolve("notes"), "baseline", "create", "--force", "."))
                .contains("300 old findings");
        assertThat(folder.resolve("studypack.baseline")).hasContent(list);
    }

    private void edit(int note, UnaryOperator<String> how) throws IOException {
        Files.writeString(note(note), how.apply(Files.readString(note(note))));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private String run(String... arguments) {
        return runIn(folder, arguments);
    }

    private static String runIn(Path cwd, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings here = new Surroundings(
                cwd,
                cwd,
                Map.of(),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                false,
                false);
        int code = Main.run(new ArrayList<>(List.of(arguments)), here);
        String errors = err.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> "! " + line + "\n")
                .reduce("", String::concat);
        return out.toString(StandardCharsets.UTF_8) + errors + (code == 0 ? "" : "exit " + code + "\n");
    }
}
