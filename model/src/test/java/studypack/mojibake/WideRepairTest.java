package studypack.mojibake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class WideRepairTest {
    private static final List<String> SENTENCES =
            List.of("데이터를 자주 읽으면 캐시를 둔다.", "클라우드 서비스를 사용하는 방법은 무엇인가?", "사용자가 요청을 보내면 서버는 결과를 저장한다.");

    private static String read(String text, String written, String shown) {
        return new String(text.getBytes(Charset.forName(written)), Charset.forName(shown));
    }

    private static String repaired(String broken) {
        StringBuilder text = new StringBuilder(broken);
        for (Repair repair : Mojibake.find(broken).reversed()) {
            text.replace(repair.span().start(), repair.span().end(), repair.repaired());
        }
        return text.toString();
    }

    @Test
    void marks_for_bytes_that_made_no_pair_are_filled() {
        for (String sentence : SENTENCES) {
            String broken = read(sentence, "UTF-8", "x-windows-949");
            assertThat(broken).contains("\uFFFD");
            assertThat(repaired(broken)).isEqualTo(sentence);
            assertThat(repaired(broken.replace('\uFFFD', '?'))).isEqualTo(sentence);
        }
    }

    @Test
    void an_ascii_byte_that_was_taken_into_a_pair_is_given_back() {
        String sentence = "명령 `콘텐츠`를 실행하면 결과를 저장한다";
        String broken = read(sentence, "UTF-8", "GBK");
        assertThat(broken).containsOnlyOnce("`");
        assertThat(repaired(broken)).isEqualTo(sentence);
    }

    @Test
    void signs_of_western_text_are_enough() {
        String sentence = "Cost: €5.00 / £4.20 / ¥700";
        String broken = read(sentence, "UTF-8", "windows-31j");
        assertThat(repaired(broken)).isEqualTo(sentence);
        assertThat(Mojibake.find(broken))
                .allSatisfy(repair -> assertThat(repair.grade()).isEqualTo(Grade.CERTAIN));
    }

    @Test
    void korean_that_shift_jis_lost_bytes_of_comes_back() {
        String sentence = "문서를 저장할 수 있는 권한이 없습니다.";
        String broken = read(sentence, "x-windows-949", "windows-31j");
        assertThat(broken).contains("\uFFFD");
        assertThat(repaired(broken)).isEqualTo(sentence);
        assertThat(Mojibake.find(broken).getFirst().route()).startsWith("CP949 read as Shift_JIS");
    }

    @Test
    void a_hole_of_many_characters_is_sure_only_where_one_is_nearly_certain() {
        for (String sentence : SENTENCES) {
            for (Repair repair : Mojibake.find(read(sentence, "UTF-8", "x-windows-949"))) {
                boolean sure = repair.grade() == Grade.SURE;
                assertThat(sure).isEqualTo(repair.doubts().isEmpty());
                repair.doubts()
                        .forEach(doubt -> assertThat(
                                        doubt.candidates().getFirst().probability())
                                .isLessThan(0.999));
            }
        }
    }

    /// Each would take minutes if time grew with the square of the length.
    @Test
    void the_time_for_a_line_grows_with_its_length() {
        String sentence = SENTENCES.getFirst() + " ";
        String dropped =
                MojibakeTest.broken(sentence, OneByte.named("windows-1254")).replaceAll("[\\x80-\\x9F]", "");
        for (String piece : List.of(
                dropped, read(sentence, "UTF-8", "x-windows-949"), "\uFFFD", "Ã", "Ã©", "媛\uFFFD", "?", "&eacute;")) {
            String line = piece.repeat(100_000 / piece.length());
            List<Repair> repairs = assertTimeoutPreemptively(Duration.ofMinutes(2), () -> Mojibake.find(line));
            assertThat(repairs.size()).isLessThanOrEqualTo(line.length());
        }
        String lines = "`Ã©`\n".repeat(50_000);
        assertThat(assertTimeoutPreemptively(Duration.ofMinutes(2), () -> Mojibake.find(lines)))
                .isEmpty();
    }
}
