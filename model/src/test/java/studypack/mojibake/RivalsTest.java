package studypack.mojibake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// A run that two charsets explain, each with a text of its own.
class RivalsTest {
    private static Repair only(String broken) {
        List<Repair> repairs = Mojibake.find(broken);
        assertThat(repairs).as(broken).hasSize(1);
        return repairs.getFirst();
    }

    private static String broken(String text, String charset) {
        return MojibakeTest.broken(text, OneByte.named(charset));
    }

    @Test
    void a_letter_that_two_charsets_read_is_for_a_person_and_both_are_named() {
        assertThat(broken("é", "ISO-8859-2")).isEqualTo(broken("Ê", "windows-1250"));
        Repair repair = only(broken("échec", "ISO-8859-2"));
        assertThat(repair.grade()).isEqualTo(Grade.REVIEW);
        assertThat(repair.doubts())
                .singleElement()
                .satisfies(doubt -> assertThat(doubt.candidates())
                        .extracting(Repair.Candidate::text)
                        .containsExactlyInAnyOrder("é", "Ê"));
    }

    @Test
    void the_letters_of_the_language_around_tell_which() {
        assertThat(broken("á", "ISO-8859-2")).isEqualTo(broken("å", "windows-1250"));
        Repair hungarian = only("Árvíztűrő " + broken("fúrógép és ágyú", "ISO-8859-2"));
        assertThat(hungarian.repaired()).isEqualTo("úrógép és ágyú");
        assertThat(hungarian.grade()).isEqualTo(Grade.SURE);
        assertThat(hungarian.route()).isEqualTo("UTF-8 read as ISO-8859-2");
        Repair swedish = only("smörgås på " + broken("ång", "windows-1250"));
        assertThat(swedish.repaired()).isEqualTo("å");
        assertThat(swedish.grade()).isEqualTo(Grade.SURE);
    }

    @Test
    void the_syllables_around_tell_which() {
        Repair repair = only(broken("값으로 정렬한다", "ISO-8859-15"));
        assertThat(repair.repaired()).isEqualTo("값으로 정렬한다");
        assertThat(repair.grade()).isLessThanOrEqualTo(Grade.SURE);
    }

    @Test
    void what_one_charset_alone_explains_is_certain() {
        for (String charset : List.of("windows-1252", "windows-1254", "ISO-8859-1", "windows-1250", "windows-1251")) {
            assertThat(only(broken("데이터베이스의 격리 수준", charset)).grade())
                    .as(charset)
                    .isEqualTo(Grade.CERTAIN);
        }
    }

    @Test
    void the_charset_that_shows_the_controls_of_the_run_is_named() {
        Repair repair = only(broken("привет", "ISO-8859-1"));
        assertThat(repair.route()).isEqualTo("UTF-8 read as ISO-8859-1");
        assertThat(repair.grade()).isEqualTo(Grade.CERTAIN);
    }

    @Test
    void a_word_of_two_alphabets_is_for_a_person() {
        String broken = "сервер от" + broken("правляет", "IBM866") + " ответ";
        for (Repair repair : Mojibake.find(broken)) {
            boolean right = Mojibake.repair(broken).equals("сервер отправляет ответ");
            assertThat(right || repair.grade() == Grade.REVIEW)
                    .as(repair.toString())
                    .isTrue();
        }
        assertThat(Alphabets.isMixed("dАкng")).isTrue();
        assertThat(Alphabets.isMixed("о⮧вано")).isTrue();
        assertThat(Alphabets.isMixed("Б는 π는 Δx μm α波 ответ, а")).isFalse();
    }

    @Test
    void signs_that_one_charset_left_when_it_read_twice_are_read_again() {
        String once = broken("la porta è chiusa", "Mac OS Roman");
        Repair repair = only(broken(once, "Mac OS Roman"));
        assertThat(repair.repaired()).isEqualTo("è");
        assertThat(repair.grade()).isEqualTo(Grade.SURE);
    }
}
