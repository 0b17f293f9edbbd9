package studypack.mojibake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SyllableTrainingTest {
    private static final List<String> WEAVING = List.of(
            "씨실과 날실이 만나 옷감의 짜임새를 이룬다.",
            "베틀의 잉앗대가 날실을 들어 올리면 북이 씨실을 물고 지나간다.",
            "바디집을 당겨 씨실을 촘촘히 다진 뒤 도투마리를 푼다.",
            "날실의 장력이 고르지 않으면 옷감의 짜임새가 비뚤어진다.");

    private static byte[] table(List<String> lines) {
        SyllableTraining training = new SyllableTraining();
        training.add(lines);
        return training.table();
    }

    @Test
    void the_order_of_the_notes_does_not_change_the_table() {
        assertThat(table(WEAVING)).isEqualTo(table(WEAVING.reversed()));
    }

    @Test
    void a_line_that_comes_again_says_nothing_new() {
        SyllableTraining twice = new SyllableTraining();
        twice.add(WEAVING);
        twice.add(WEAVING);
        assertThat(twice.lines()).isEqualTo(4);
        assertThat(twice.table()).isEqualTo(table(WEAVING));
    }

    @Test
    void nothing_learnt_is_what_is_shipped() {
        assertThat(SyllableTable.write(SyllableModel.shippedCounts())).isEqualTo(table(List.of()));
    }

    @Test
    void code_and_broken_text_are_left_out() {
        String broken = new String("깨진 줄은 배우지 않는다".getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1251"));
        String text = "배울 줄이다.\r\n" + broken + "\n```sh\n# 코드의 설명\n```\n`베틀` 은 틀이다.\nEnglish only\n잃은 글자 \uFFFD 이다\n";
        assertThat(SyllableTraining.prose(text)).containsExactly("배울 줄이다.", "a 은 틀이다.");
    }

    @Test
    void what_was_learnt_repairs_lines_that_were_not_read() throws IOException {
        Syllables own = Syllables.of(table(WEAVING));
        String meant = "날실의 장력이 고르지 않으면 씨실을 촘촘히 다진 뒤 도투마리를 푼다.";
        StringBuilder dropped = new StringBuilder();
        for (byte b : meant.getBytes(StandardCharsets.UTF_8)) {
            boolean control = (b & 0xE0) == 0x80;
            dropped.append(control ? "" : (char) (b & 0xFF));
        }
        assertThat(read(dropped.toString(), Syllables.shipped())).isNotEqualTo(meant);
        assertThat(read(dropped.toString(), own)).isEqualTo(meant);
    }

    private static String read(String broken, Syllables syllables) {
        Repair repair = Mojibake.find(broken, syllables).getFirst();
        return broken.substring(0, repair.span().start())
                + repair.repaired()
                + broken.substring(repair.span().end());
    }

    @Test
    void a_foreign_or_damaged_file_is_no_table() {
        byte[] table = table(WEAVING);
        byte[] changed = table.clone();
        changed[table.length / 2]++;
        byte[] foreign = "# a note\n".repeat(20).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Syllables.of(changed)).hasMessage("it is damaged");
        assertThatThrownBy(() -> Syllables.of(Arrays.copyOf(table, table.length - 1)))
                .hasMessage("it is damaged");
        assertThatThrownBy(() -> Syllables.of(foreign)).hasMessage("it is no table of syllables");
        assertThatThrownBy(() -> Syllables.of(new byte[0])).hasMessage("it is no table of syllables");
    }
}
