package studypack.validate.fixes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import studypack.note.Note;
import studypack.text.Span;
import studypack.validate.Diagnostic;
import studypack.validate.Fix;
import studypack.validate.Severity;

class FixerTest {
    private static final Charset CP949 = Charset.forName("x-windows-949");
    private static final String KOREAN = "트랜잭션의 네 가지 성질을 설명하시오. 격리 수준이 높을수록 동시성은 낮아진다.\n";

    /// Finds every `found` in a note.
    private record Word(String found, String written, Fix.Applicability kind, Severity severity) {
        List<Diagnostic> in(Note note) {
            List<Diagnostic> findings = new ArrayList<>();
            String text = note.source().text();
            for (int at = text.indexOf(found); at >= 0; at = text.indexOf(found, at + 1)) {
                Span span = new Span(at, at + found.length());
                findings.add(new Diagnostic("test/" + found, severity, found, span, List.of(), null, fix(span)));
            }
            return findings;
        }

        private Fix fix(Span span) {
            return new Fix.Edits("write " + written, kind, List.of(new Fix.Edit(span, written)));
        }
    }

    private static Word safe(String found, String written) {
        return new Word(found, written, Fix.Applicability.SAFE, Severity.WARNING);
    }

    private static Word suggested(String found, String written) {
        return new Word(found, written, Fix.Applicability.SUGGESTED, Severity.WARNING);
    }

    private static Word error(String found) {
        return new Word(found, found, Fix.Applicability.SUGGESTED, Severity.ERROR);
    }

    private static Mended.Rules rules(Word... words) {
        return new Mended.Rules(note ->
                Arrays.stream(words).flatMap(word -> word.in(note).stream()).toList());
    }

    private static Fixed fix(byte[] bytes, boolean all, Word... words) {
        return Mended.by(rules(words), bytes, all);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Fixed fixed) {
        return new String(fixed.after().bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void safeFixesAreAppliedAndSuggestionsAreNot() {
        Fixed fixed = fix(utf8("a\u200Bb and  c\n"), false, safe("\u200B", ""), suggested("and", "or"));

        assertThat(text(fixed)).isEqualTo("ab and  c\n");
        assertThat(fixed.done()).hasSize(1);
        assertThat(fixed.left()).isEmpty();
    }

    @Test
    void aSafeFixThatChangesWhatIsReadIsLeftAndTheOthersAreApplied() {
        Fixed fixed = fix(
                utf8("# one\n\n- a\u200Bb\n- two\n- three\n- c\u200Bd two\n"),
                false,
                safe("\u200B", ""),
                safe("two", "2"),
                safe("- three", "  - three"));

        assertThat(text(fixed)).isEqualTo("# one\n\n- ab\n- two\n- three\n- cd two\n");
        assertThat(fixed.done()).hasSize(2);
        assertThat(fixed.left()).extracting(Left::why).containsOnly("the note would be read otherwise");
        assertThat(fixed.left())
                .extracting(left -> left.finding().rule())
                .containsExactly("test/two", "test/- three", "test/two");
    }

    @Test
    void ofTwoFixesForOnePlaceTheFirstIsApplied() {
        Fixed fixed = fix(utf8("- abcd\n"), true, suggested("bc", "X"), suggested("ab", "Y"), suggested("cd", "Z"));

        assertThat(text(fixed)).isEqualTo("- YZ\n");
    }

    @Test
    void theSecondFixOfAPlaceIsTriedWhereTheFirstDoesNotHold() {
        Fixed fixed = fix(utf8("- abcd\n"), true, suggested("ab", "abab"), suggested("bc", "X"));

        assertThat(text(fixed)).isEqualTo("- aXd\n");
        assertThat(fixed.left()).isEmpty();
    }

    @Test
    void aFixThatLaysOpenAnotherIsFollowedByIt() {
        Fixed fixed = fix(utf8("- a\u200B\u200Db\n"), false, safe("\u200B", ""), safe("a\u200D", "a"));

        assertThat(text(fixed)).isEqualTo("- ab\n");
    }

    @Test
    void aSuggestionThatBringsAboutAnErrorIsLeft() {
        Fixed fixed = fix(utf8("- one two\n"), true, suggested("one", "bad"), suggested("two", "2"), error("bad"));

        assertThat(text(fixed)).isEqualTo("- one 2\n");
        assertThat(fixed.left()).extracting(Left::why).containsExactly("it would bring about test/bad");
    }

    @Test
    void aFixThatMendsNothingIsLeft() {
        Fixed fixed = fix(utf8("- one\n"), true, suggested("one", "one one"));

        assertThat(fixed.changes()).isFalse();
        assertThat(fixed.left()).extracting(Left::why).containsExactly("the finding would stay");
    }

    @Test
    void fixesThatUndoEachOtherLeaveTheFileAsItWas() {
        Fixed fixed = fix(utf8("- one\n"), true, suggested("one", "two"), suggested("two", "one"));

        assertThat(fixed.changes()).isFalse();
        assertThat(fixed.left()).isNotEmpty();
    }

    @Test
    void aRuleThatPromisesTooMuchThroughoutTakesNoTime() {
        Fixed fixed = fix(utf8("- word and a\u200Bb\n".repeat(3000)), false, safe("word", "other"), safe("\u200B", ""));

        assertThat(text(fixed)).isEqualTo("- word and ab\n".repeat(3000));
        assertThat(fixed.left()).hasSize(3000);
    }

    @Test
    void linesWithBrokenTextAreNotTouched() {
        String broken =
                new String(utf8("하나의 가용 영역 안에 있는 주소 범위"), Charset.forName("windows-1252")).replace("\uFFFD", "");
        String note = "- one\n- one " + broken + " one\n- one\n";

        Fixed fixed = fix(utf8(note), true, suggested("one", "1"), suggested("\n- one\n", "\n- one "));

        assertThat(text(fixed)).isEqualTo("- 1\n- one " + broken + " one\n- 1\n");
        assertThat(fixed.left()).hasSize(2).extracting(Left::why).containsOnly("the line holds broken text");
    }

    @Test
    void linesWithBytesThatNoEncodingExplainsAreNotTouched() {
        byte[] bytes = utf8("가나다라 one\n가나다라 one !\n");
        bytes[bytes.length - 2] = (byte) 0xFF;

        byte[] now = fix(bytes, true, suggested("one", "1")).after().bytes();

        assertThat(now).startsWith(utf8("가나다라 1\n가나다라 one ")).endsWith(new byte[] {(byte) 0xFF, '\n'});
    }

    @Test
    void aFileIsFixedInItsOwnEncodingAsFarAsThatHasTheCharacters() {
        byte[] bytes = (KOREAN.repeat(3) + "- 하나\r\n- 둘\r\n").getBytes(CP949);

        Fixed fixed = fix(bytes, true, suggested("하나", "1"), suggested("둘", "😀"));

        assertThat(fixed.after().bytes()).isEqualTo((KOREAN.repeat(3) + "- 1\r\n- 둘\r\n").getBytes(CP949));
        assertThat(fixed.left()).extracting(Left::why).containsExactly("CP949 has no such character");
    }

    @Test
    void partsInOtherEncodingsStayByteForByte() {
        byte[] utf8 = utf8(KOREAN + "- one 하나\n");
        byte[] cp949 = (KOREAN + "- one 하나\n").getBytes(CP949);
        byte[] bytes = Arrays.copyOf(utf8, utf8.length + cp949.length);
        System.arraycopy(cp949, 0, bytes, utf8.length, cp949.length);

        byte[] now = fix(bytes, true, suggested("one", "둘")).after().bytes();

        assertThat(now)
                .startsWith(utf8(KOREAN + "- 둘 하나\n"))
                .endsWith((KOREAN + "- 둘 하나\n").getBytes(CP949))
                .hasSize(bytes.length - 1);
    }

    @Test
    void aFileOfAnotherEncodingBecomesUtf8WhereSuggestionsAreWanted() {
        byte[] bytes = ("\uFEFF" + KOREAN).getBytes(StandardCharsets.UTF_16LE);

        assertThat(Mended.safely(bytes).changes()).isFalse();
        assertThat(Mended.asSuggested(bytes).after().bytes()).isEqualTo(utf8(KOREAN));
    }

    @Test
    void aFileWithBrokenTextKeepsItsEncodingAndMark() {
        String broken =
                new String(utf8("하나의 가용 영역 안에 있는 주소 범위"), Charset.forName("windows-1252")).replace("\uFFFD", "");

        Fixed fixed = Mended.asSuggested(utf8("\uFEFF" + KOREAN + broken + "\n"));

        assertThat(fixed.changes()).isFalse();
        assertThat(fixed.left())
                .extracting(Left::why)
                .containsExactly("the file holds broken text, which is to be repaired first");
    }
}
