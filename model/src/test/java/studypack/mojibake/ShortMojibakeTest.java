package studypack.mojibake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Broken text of a word or less, often beside sound words.
class ShortMojibakeTest {
    private static final List<String> WORDS = List.of(
            "Größe",
            "é",
            "café",
            "naïve",
            "Übung",
            "Österreich",
            "étude",
            "déjà",
            "l’été",
            "“quotes”",
            "it’s",
            "a – b",
            "wait…",
            "100 €",
            "5 £",
            "25 °C",
            "± 5",
            "año",
            "¿Qué",
            "Ñandú",
            "À propos",
            "più",
            "già",
            "coração",
            "São",
            "Århus",
            "blåbær",
            "sınır",
            "Şişli",
            "için",
            "İzmir",
            "žluťoučký",
            "čeština",
            "Řím",
            "żółć",
            "się",
            "będzie",
            "Łódź",
            "idő",
            "tűz",
            "în",
            "și",
            "națiune",
            "već",
            "ļoti",
            "ačiū",
            "trên",
            "được",
            "не",
            "привет",
            "що",
            "και",
            "α",
            "Ω",
            "שלום",
            "سلام");

    /// What ISO-8859-15 reads as other letters: `Ã€` is also an `ä` broken by that.
    private static final Set<String> READ_OTHERWISE = Set.of("Größe", "Übung", "À propos", "Şişli");

    private static Grade grade(String word) {
        return READ_OTHERWISE.contains(word) ? Grade.SURE : Grade.CERTAIN;
    }

    private static void assertRepaired(String broken, String truth) {
        assertRepaired(broken, truth, Grade.CERTAIN);
    }

    private static void assertRepaired(String broken, String truth, Grade grade) {
        List<Repair> repairs = Mojibake.find(broken);
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (Repair repair : repairs) {
            out.append(broken, from, repair.span().start()).append(repair.repaired());
            from = repair.span().end();
        }
        assertThat(out.append(broken.substring(from))).as(broken).hasToString(truth);
        assertThat(repairs).as(broken).extracting(Repair::grade).isNotEmpty().containsOnly(grade);
    }

    @Test
    void a_word_alone_comes_back_from_the_charsets_that_break_most() {
        for (String name : List.of("windows-1252", "windows-1254", "ISO-8859-1")) {
            for (String word : WORDS) {
                Grade grade = name.equals("ISO-8859-1") ? Grade.CERTAIN : grade(word);
                assertRepaired(MojibakeTest.broken(word, OneByte.named(name)), word, grade);
            }
        }
    }

    @Test
    void a_word_in_an_english_or_korean_line() {
        OneByte codec = OneByte.named("windows-1252");
        for (String word : WORDS) {
            String broken = MojibakeTest.broken(word, codec);
            assertRepaired("see " + broken + " below", "see " + word + " below", grade(word));
            assertRepaired("여기 " + broken + " 참고", "여기 " + word + " 참고", grade(word));
        }
    }

    @Test
    void a_word_among_sound_words_with_accents() {
        OneByte codec = OneByte.named("windows-1252");
        String broken = MojibakeTest.broken("créé", codec);
        assertRepaired("Le modèle est " + broken + " à l’école, là-bas", "Le modèle est créé à l’école, là-bas");
        broken = MojibakeTest.broken("příští", OneByte.named("windows-1250"));
        assertRepaired("Změny uložené pro " + broken + " spuštění", "Změny uložené pro příští spuštění");
        broken = MojibakeTest.broken("şehir", OneByte.named("windows-1254"));
        assertRepaired("büyük " + broken + " içinde çalışır", "büyük şehir içinde çalışır", Grade.SURE);
    }

    @Test
    void a_word_inside_which_no_sign_stands_comes_back_from_the_rarer_charsets() {
        for (String name :
                List.of("windows-1250", "windows-1257", "windows-1253", "windows-1258", "Mac OS Roman", "IBM850")) {
            for (String word : Stream.of("café", "naïve", "Größe", "déjà").toList()) {
                assertRepaired(MojibakeTest.broken(word, OneByte.named(name)), word);
            }
        }
    }

    @Test
    void a_letter_that_a_note_names_in_quotes_is_no_evidence() {
        assertThat(Mojibake.find("“Â” and “Ã” come before “Ä”.")).isEmpty();
        assertThat(Mojibake.find("La lettre «Â», puis «Ã»…")).isEmpty();
    }
}
