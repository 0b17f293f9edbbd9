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
import studypack.note.BrokenNote;

class UnsureTest {
    private static final String NOTE = """
            # {이}야기

            - 옳은 **{점|적/잠}을** 고르시오 &amp; 적는다.
            - {지연 시간|}을 줄인다.

            ```
            {!���} {점|적}을 {폭|큐}{큐|폭} {📝|🎓}
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
        assertThat(BrokenNote.source(NOTE).unsure())
                .extracting(Unsure::kind, Unsure::text, Unsure::others)
                .containsExactly(
                        tuple(Unsure.Kind.GUESSED, "점을", List.of("적을", "잠을")),
                        tuple(Unsure.Kind.GUESSED, "지연 시간", List.of()),
                        tuple(Unsure.Kind.LOST, "���", List.of()),
                        tuple(Unsure.Kind.GUESSED, "점을", List.of("적을")),
                        tuple(Unsure.Kind.GUESSED, "폭큐", List.of("큐큐", "폭폭")),
                        tuple(Unsure.Kind.GUESSED, "📝", List.of("🎓")));
    }

    @Test
    void whatARealFileLeavesInDoubtIsMarked() {
        SourceText source = SourceText.of(broken("옳은 점을 고르시오."));
        assertThat(source.unsure()).isNotEmpty().allMatch(word -> word.kind() == Unsure.Kind.GUESSED);
        assertThat(source.unsure().getFirst().others()).isNotEmpty();
    }

    @Test
    void whatWasRepairedForSureIsNotMarked() {
        assertThat(SourceText.of(broken("지연 시간을 줄인다")).unsure()).isEmpty();
        assertThat(source("Ã©tÃ© et Ã©cole").unsure()).isEmpty();
        assertThat(source("멀쩡한 글").unsure()).isEmpty();
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
        SourceText source = BrokenNote.source(NOTE);
        int at = source.text().indexOf("점을");
        Span around = new Span(at - 5, at + 9);
        List<SourceText.Part> parts = source.parts(around.in(source.text()), around);
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
        String text = "말\n\n- 목록\n\n  ~~~ java\n\n    가 나\n  다\n  ~~~\n\n글\n\n    들여\n    \n    쓴 것\n";
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
        String text = new String(broken(BrokenNote.source(NOTE).text()), StandardCharsets.UTF_8) + "占쏙옙占쏙옙 끝 ��\uD83C";
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
