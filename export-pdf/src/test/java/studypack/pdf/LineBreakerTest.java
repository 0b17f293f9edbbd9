package studypack.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LineBreakerTest {
    private final List<Integer> missing = new ArrayList<>();
    private final Shaper shaper = new Shaper(FontStack.load(), (c, at) -> missing.add(c), false);

    @Test
    void koreanWordsStayWhole() {
        assertThat(lines("서비스는 이어진다 그러나", 58)).containsExactly("서비스는 ", "이어진다 ", "그러나");
    }

    @Test
    void aClosingQuoteDoesNotBeginALine() {
        for (int width = 40; width < 120; width++) {
            assertThat(lines("“가나다라마바사아자차카타파하”, 그리고 (긴괄호안의글자들)!", width))
                    .noneMatch(line -> ")”,!".indexOf(line.charAt(0)) >= 0)
                    .noneMatch(line -> line.length() > 1 && line.stripTrailing().endsWith("("));
        }
    }

    @Test
    void aLongWordIsCutAfterASeparatorAndNotAfterAHyphen() {
        assertThat(lines("arn:aws:iam::1234:role/service-role/name", 120))
                .first()
                .asString()
                .endsWith("/");
        assertThat(lines("a-b-c-d-e-f-g-h-i-j-k-l-m-n-o-p-q-r-s-t", 60)).noneMatch(line -> line.endsWith("-"));
    }

    @Test
    void everyCharacterIsInSomeLineWhateverTheWidth() {
        String text = "긴낱말 https://example.com/a/b?c=d 漢字かな, 1️⃣ 👨‍👩‍👧‍👦 끝.";
        for (int width = 1; width < 200; width += 7) {
            assertThat(String.join("", lines(text, width)).replace(" ", "")).isEqualTo(text.replace(" ", ""));
        }
    }

    @Test
    void aForcedLineEndIsOne() {
        assertThat(lines("가\n\n나", 100)).containsExactly("가", "", "나");
    }

    @Test
    void whatNoFontHasIsASquareThatIsCopiedAsItself() {
        assertThat(lines("\uD808\uDC00", 100)).containsExactly("\uD808\uDC00");
        assertThat(missing).containsExactly(0x12000);
    }

    private List<String> lines(String text, float width) {
        Shaped shaped = shaper.shape(List.of(new Piece(text, Style.of(10), Node.ARTIFACT, 0)));
        return LineBreaker.lines(shaped, width, width).stream()
                .map(line -> line.runs().stream()
                        .map(run -> run.actual() == null ? run.text() : run.actual())
                        .collect(Collectors.joining()))
                .toList();
    }
}
