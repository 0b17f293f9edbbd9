package studypack.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import studypack.markdown.Block;
import studypack.markdown.CodeLines;
import studypack.markdown.Markdown;

class UnsureTest {
    private static final String NOTE = """
            # 이야기

            - 옳은 **점을** 고르시오 &amp; 적는다.
            - 지연 시간을 줄인다.

            ```
            \t점을
              옳은 점을
            ```
            """;

    /// UTF-8 read as windows-1254, and what that charset does not have left out.
    private static byte[] broken(String text) {
        String shown = new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1254"));
        return shown.replaceAll("[\uFFFD\u00AD]", "").getBytes(StandardCharsets.UTF_8);
    }

    private static SourceText source(String text) {
        return SourceText.of(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theWholeWordAroundADoubtfulSyllableIsUnsureAndItsOtherReadingsAreWords() {
        SourceText source = SourceText.of(broken("옳은 점을 고르시오."));
        assertThat(source.text()).isEqualTo("옳은 점을 고르시오.");
        Unsure word = source.unsure().getFirst();
        assertThat(source.unsure()).hasSize(1);
        assertThat(word.kind()).isEqualTo(Unsure.Kind.GUESSED);
        assertThat(word.text()).isEqualTo("점을").isEqualTo(word.span().in(source.text()));
        assertThat(word.others()).contains("적을").doesNotContain("점을");
    }

    @Test
    void whatWasRepairedForSureIsNotMarked() {
        assertThat(SourceText.of(broken("지연 시간을 줄인다")).unsure()).isEmpty();
        assertThat(source("Ã©tÃ© et Ã©cole").unsure()).isEmpty();
        assertThat(source("멀쩡한 글").unsure()).isEmpty();
    }

    @Test
    void aRepairThatNamesNoLettersIsUnsureAsAWhole() {
        String shown = new String("회귀 분석은 무엇인가?".getBytes(StandardCharsets.UTF_8), Charset.forName("x-windows-949"));
        SourceText source = source("말: " + shown);
        assertThat(source.unsure())
                .extracting(Unsure::text, Unsure::others)
                .containsExactly(tuple("회귀 분석은 무엇인가", List.of()));
    }

    @Test
    void whatIsLostIsMarkedWhetherACharsetOrAnEarlierToolLostIt() {
        assertThat(source("정답: ��� 끝").unsure())
                .extracting(Unsure::kind, Unsure::text)
                .containsExactly(tuple(Unsure.Kind.LOST, "���"));
        byte[] bytes = {'a', 'b', (byte) 0xFF, 'c', ' ', (byte) 0xEA, (byte) 0xB0, (byte) 0x80};
        assertThat(SourceText.of(bytes).unsure())
                .extracting(Unsure::kind, Unsure::span)
                .containsExactly(tuple(Unsure.Kind.LOST, new Span(2, 3)));
    }

    @Test
    void aTextIsCutWhereAnUnsurePieceBeginsAndEnds() {
        SourceText source = SourceText.of(broken(NOTE));
        assertThat(source.text()).isEqualTo(NOTE);
        int at = NOTE.indexOf("점을");
        List<SourceText.Part> parts = source.parts(NOTE.substring(at - 5, at + 9), new Span(at - 5, at + 9));
        assertThat(parts).extracting(SourceText.Part::text).containsExactly("옳은 **", "점을", "** 고르시오");
        assertThat(parts).extracting(SourceText.Part::last).containsExactly(false, true, false);
        assertThat(parts.get(0).unsure()).isNull();
        assertThat(parts.get(1).unsure()).isEqualTo(source.unsure().getFirst());

        assertThat(source.parts("점", new Span(at, at + 1)).getFirst().last()).isFalse();
        assertThat(source.parts("을", new Span(at + 1, at + 2)).getFirst().last())
                .isTrue();
        assertThat(source.parts("·", new Span(at - 4, at + 8))).hasSize(1).allMatch(part -> part.unsure() != null);
        assertThat(source.parts("·", Span.at(at + 1))).hasSize(1).allMatch(part -> part.unsure() == null);
    }

    @Test
    void theLinesOfACodeBlockStandWhereTheSourceHasThem() {
        String text = "말\n\n- 목록\n\n  ~~~ java\n\n    가 나\n  다\n  ~~~\n\n    들여\n    \n    쓴 것\n";
        for (String source : List.of(text, text.replace("\n", "\r\n"), text.replace("\n", "\r"))) {
            List<Block> blocks = Markdown.read(source, 0);
            Block.Code fenced = (Block.Code) ((Block.Bullets) blocks.get(1))
                    .items()
                    .getFirst()
                    .children()
                    .get(1);
            assertThat(CodeLines.of(fenced, source))
                    .allMatch(line -> line.span().in(source).equals(line.text()))
                    .extracting(line -> line.text())
                    .containsExactly("", "  가 나", "다");
            Block.Code indented = (Block.Code) blocks.getLast();
            assertThat(CodeLines.of(indented, source))
                    .filteredOn(line -> !line.text().isEmpty())
                    .allMatch(line -> line.span().in(source).equals(line.text()))
                    .extracting(line -> line.text())
                    .containsExactly("들여", "쓴 것");
        }
    }

    @Test
    void everyPrefixHasUnsurePiecesThatDoNotOverlapAndPartsThatAreTheTextAgain() {
        String text = new String(broken(NOTE), StandardCharsets.UTF_8) + "占쏙옙占쏙옙 끝 ��\uD83C";
        for (int i = 0; i <= text.length(); i++) {
            SourceText source = source(text.substring(0, i));
            int end = 0;
            for (Unsure unsure : source.unsure()) {
                assertThat(unsure.span().start()).isGreaterThanOrEqualTo(end);
                assertThat(unsure.span().in(source.text()))
                        .isEqualTo(unsure.text())
                        .isNotBlank();
                end = unsure.span().end();
            }
            Span all = new Span(0, source.text().length());
            assertThat(source.parts(source.text(), all).stream()
                            .map(SourceText.Part::text)
                            .collect(Collectors.joining()))
                    .isEqualTo(source.text());
        }
    }
}
