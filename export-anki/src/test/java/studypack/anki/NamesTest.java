package studypack.anki;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '\u0000',
            value = {
                "AWS 요약 > AWS 요약",
                "a::b > a:b",
                "a:::: > a",
                ":: > Studypack",
                "\u2800\u200b > ⠀",
                "say \"hi\" > say 'hi'",
                "two\u3000words > two words",
                "👩‍💻 code > 👩‍💻 code"
            })
    void aDeckIsNamedAsAnkiWouldKeepIt(String title, String deck) {
        assertThat(new Names().deck(title, "")).isEqualTo(deck);
    }

    @Test
    void aNoteIsASubDeckUnlessItIsCalledLikeThePack() {
        Names names = new Names();
        assertThat(names.deck("Pack", "Note")).isEqualTo("Pack::Note");
        assertThat(names.deck("Pack", "pack")).isEqualTo("Pack");
        assertThat(names.deck("Pack", " ")).isEqualTo("Pack");
    }

    @Test
    void aLongTitleIsCutWhereNoCharacterIsTorn() {
        String deck = new Names().deck("𝒳".repeat(200), "");
        assertThat(deck).isEqualTo("𝒳".repeat(80) + "…");
    }

    @Test
    void aTagHasNoSpaceAndOneSpellingForEachLevel() {
        Names names = new Names();
        assertThat(names.tag("pack", List.of("1과목  결합도", "S3: 수명\t주기"))).isEqualTo("pack::1과목_결합도::S3:_수명_주기");
        assertThat(names.tag("Pack", List.of("1과목 결합도", "", "다른 절"))).isEqualTo("pack::1과목_결합도::다른_절");
    }

    @Test
    void aTagThatAnkiKeepsForItselfIsNotUsed() {
        assertThat(new Names().tag("Marked", List.of())).isEqualTo("Marked_");
    }
}
