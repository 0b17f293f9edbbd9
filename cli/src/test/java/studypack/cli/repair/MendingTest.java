package studypack.cli.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import studypack.cli.files.NoteFile;
import studypack.mojibake.Grade;
import studypack.mojibake.Syllables;

class MendingTest {
    private static final NoteFile FILE = new NoteFile("a.md", "a.md", Path.of("a.md"));
    private static final List<String> LINES = List.of(
            "# 주소 범위",
            "- `subnet` : 하나의 가용 영역 안에 있는 주소 범위",
            "1. 트랜잭션의 네 가지 성질을 설명하시오.",
            "   - 격리 수준이 높을수록 동시성은 낮아진다.",
            "A line in plain English, with – a dash and “quotes”.",
            "| 용어 | 뜻 | 총 3개 |",
            "정답은 **B** 입니다 ✅",
            "",
            "Größe, café, naïve");
    private static final List<String> CHARSETS =
            List.of("windows-1252", "windows-1254", "windows-1250", "ISO-8859-1", "x-windows-949");

    /// Lines of which some were read with a wrong charset, and what that does not know was lost in one of three ways.
    private static String document(Random random) {
        Charset charset = Charset.forName(CHARSETS.get(random.nextInt(CHARSETS.size())));
        String lost = List.of("", "?", "\uFFFD").get(random.nextInt(3));
        String end = random.nextBoolean() ? "\n" : "\r\n";
        int share = 1 + random.nextInt(4);
        StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "\uFEFF" : "");
        for (int i = 0; i < 25; i++) {
            String line = LINES.get(random.nextInt(LINES.size()));
            boolean broken = random.nextInt(4) < share;
            text.append(
                            broken
                                    ? new String(line.getBytes(StandardCharsets.UTF_8), charset).replace("\uFFFD", lost)
                                    : line)
                    .append(end);
        }
        return text.toString();
    }

    private static Mended mend(byte[] bytes, Grade least) {
        return Mending.of(FILE, bytes, new Wanted(least, false, false), Syllables.shipped());
    }

    @ParameterizedTest(name = "a second run that takes {0} changes nothing, and the first only repaired lines")
    @EnumSource(names = {"CERTAIN", "SURE"})
    void aSecondRunChangesNothing(Grade least) {
        Random random = new Random(20);
        int changed = 0;
        for (int round = 0; round < 150; round++) {
            byte[] bytes = document(random).getBytes(StandardCharsets.UTF_8);

            Mended first = mend(bytes, least);
            Mended second = mend(first.after().bytes(), least);

            assertThat(second.changes()).as("round %s", round).isFalse();
            assertThat(first.troubles()).isEmpty();
            assertOnlyRepairedLinesDiffer(first);
            changed += first.changes() ? 1 : 0;
        }
        assertThat(changed).isGreaterThan(75);
    }

    private static void assertOnlyRepairedLinesDiffer(Mended mended) {
        Set<Integer> repaired = new HashSet<>();
        mended.done().forEach(done -> repaired.add(done.line()));
        List<String> before = lines(mended.before().bytes());
        List<String> after = lines(mended.after().bytes());
        assertThat(after).hasSameSizeAs(before);
        List<Integer> others = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).equals(after.get(i)) && !repaired.contains(i)) {
                others.add(i);
            }
        }
        assertThat(others).isEmpty();
    }

    private static List<String> lines(byte[] bytes) {
        return List.of(new String(bytes, StandardCharsets.ISO_8859_1).split("\n", -1));
    }

    @Test
    void soundTextIsNotTouched() {
        byte[] bytes = String.join("\r\n", LINES).getBytes(StandardCharsets.UTF_8);
        assertThat(mend(bytes, Grade.SURE).changes()).isFalse();
    }
}
