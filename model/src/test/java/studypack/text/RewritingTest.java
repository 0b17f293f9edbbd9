package studypack.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RewritingTest {
    private static final String KOREAN =
            "# 데이터베이스 정리\r\n\r\n1. 트랜잭션의 네 가지 성질을 설명하시오.\n- 정답: B)\r- 격리 수준이 높을수록 동시성은 낮아진다.\n";
    private static final String JAPANESE = "# まとめ\r\nこのテーブルは主キーを持っています。\nインデックスを作ります。\n";
    private static final String CHINESE = "# 数据库\r\n这是一个关于数据库的文件，我们可以在这里学习。\n不要忘了它的名字。\n";
    private static final String FRENCH = "# Révision\r\nL’élève a relu la leçon : « où sont les clés ? »\n";

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static byte[] hex(String hex) {
        return java.util.HexFormat.of().parseHex(hex);
    }

    private static TextEdit edit(int start, int end, String text) {
        return new TextEdit(new Span(start, end), text);
    }

    private static Rewritten rewrite(byte[] bytes, TextEdit... edits) {
        return Objects.requireNonNull(Rewriting.inPlace(bytes, Decoder.decode(bytes), List.of(edits)));
    }

    /// Edits at random, from the front to the back: nothing, a character or some replaced by none or some of the text.
    private static List<TextEdit> edits(String text, Random random) {
        List<TextEdit> edits = new ArrayList<>();
        int at = random.nextInt(6);
        while (at < text.length()) {
            int end = Math.min(text.length(), at + random.nextInt(4));
            int from = random.nextInt(text.length() - 4);
            edits.add(edit(at, end, text.substring(from, from + random.nextInt(4))));
            at = end + 1 + random.nextInt(40);
        }
        return edits;
    }

    @ParameterizedTest(name = "only the edited characters change in {0} after {1}")
    @CsvSource({
        "UTF-8, ''",
        "UTF-8, efbbbf",
        "x-windows-949, ''",
        "EUC-KR, ''",
        "x-Johab, ''",
        "UTF-16LE, ''",
        "UTF-16BE, ''",
        "UTF-16LE, fffe",
        "UTF-16BE, feff",
        "UTF-32LE, fffe0000",
        "UTF-32BE, 0000feff",
        "Shift_JIS, ''",
        "EUC-JP, ''",
        "GBK, ''",
        "windows-1252, ''"
    })
    void onlyTheEditedCharactersChange(String name, String mark) {
        Charset charset = Charset.forName(name);
        String text = (name.contains("J") && !name.equals("x-Johab")
                        ? JAPANESE
                        : name.equals("GBK") ? CHINESE : name.startsWith("windows") ? FRENCH : KOREAN)
                .repeat(20);
        byte[] bytes = join(hex(mark), text.getBytes(charset));
        Decoded decoded = Decoder.decode(bytes);
        assertThat(decoded.text()).isEqualTo(text);
        Random random = new Random(name.hashCode() + mark.length());

        int made = 0;
        for (int round = 0; round < 60; round++) {
            List<TextEdit> edits = edits(text, random);
            ByteArrayOutputStream expected = new ByteArrayOutputStream();
            expected.writeBytes(hex(mark));
            int from = 0;
            for (TextEdit edit : edits) {
                expected.writeBytes(text.substring(from, edit.span().start()).getBytes(charset));
                expected.writeBytes(edit.text().getBytes(charset));
                from = edit.span().end();
            }
            expected.writeBytes(text.substring(from).getBytes(charset));

            Rewritten rewritten = Rewriting.inPlace(bytes, decoded, edits);

            byte[] bytesExpected = expected.toByteArray();
            if (Decoder.decode(bytesExpected).text().equals(Rewriting.apply(text, edits))) {
                assertThat(Objects.requireNonNull(rewritten).bytes()).isEqualTo(bytesExpected);
                assertThat(rewritten.written()).isEqualTo(edits);
                made++;
            } else {
                // Words thrown together at random may be valid in another charset.
                assertThat(rewritten).isNull();
            }
        }
        assertThat(made).isGreaterThan(45);
    }

    @ParameterizedTest(name = "each part of a file of two encodings keeps its own: UTF-8 and {0}")
    @ValueSource(strings = {"x-windows-949", "x-Johab", "windows-1252"})
    void eachPartOfAFileOfTwoEncodingsKeepsItsOwn(String name) {
        Charset charset = Charset.forName(name);
        String old = name.startsWith("windows") ? FRENCH : KOREAN;
        byte[] bytes = join(
                KOREAN.getBytes(StandardCharsets.UTF_8),
                old.getBytes(charset),
                hex("8180"),
                "가나\n".getBytes(StandardCharsets.UTF_8));
        Decoded decoded = Decoder.decode(bytes);
        assertThat(decoded.segments()).hasSizeGreaterThan(1);
        Random random = new Random(7);

        for (int round = 0; round < 40; round++) {
            List<TextEdit> edits = edits(KOREAN, random);
            int last = KOREAN.length();
            edits.removeIf(edit -> edit.span().end() >= last);
            edits.add(edit(last + 2, last + 3, "X"));
            Rewritten rewritten = Objects.requireNonNull(Rewriting.inPlace(bytes, decoded, edits));

            byte[] head =
                    Rewriting.apply(KOREAN, edits.subList(0, edits.size() - 1)).getBytes(StandardCharsets.UTF_8);
            byte[] tail = (old.substring(0, 2) + "X" + old.substring(3)).getBytes(charset);
            assertThat(rewritten.bytes())
                    .isEqualTo(join(head, tail, hex("8180"), "가나\n".getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Test
    void bytesThatNoCharsetExplainsStay() {
        byte[] bytes = join(
                KOREAN.getBytes(StandardCharsets.UTF_8),
                hex("610180ff62e382"),
                "가나다라마".getBytes(StandardCharsets.UTF_8));
        Decoded decoded = Decoder.decode(bytes);
        int at = decoded.text().indexOf('b');

        Rewritten rewritten = rewrite(bytes, edit(0, 1, "##"), edit(at, at + 1, "나다"));

        assertThat(rewritten.bytes())
                .isEqualTo(join(
                        ("#" + KOREAN).getBytes(StandardCharsets.UTF_8),
                        hex("610180ff"),
                        "나다".getBytes(StandardCharsets.UTF_8),
                        hex("e382"),
                        "가나다라마".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void bytesThatNoCharsetExplainsAreReplacedWithTheirCharacter() {
        byte[] bytes =
                join(KOREAN.getBytes(StandardCharsets.UTF_8), "가나다라".getBytes(StandardCharsets.UTF_8), hex("e38262"));
        int at = Decoder.decode(bytes).text().indexOf('\uFFFD');

        assertThat(rewrite(bytes, edit(at, at + 1, "나")).bytes())
                .isEqualTo((KOREAN + "가나다라나b").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatTheCharsetLacksIsLeftAndTold() {
        byte[] bytes = KOREAN.getBytes(Charset.forName("x-windows-949"));
        TextEdit emoji = edit(2, 3, "😀");
        TextEdit word = edit(3, 4, "뷁");

        Rewritten rewritten = rewrite(bytes, emoji, word);

        assertThat(rewritten.unwritable()).containsExactly(emoji);
        assertThat(rewritten.written()).containsExactly(word);
        assertThat(rewritten.bytes())
                .isEqualTo((KOREAN.substring(0, 3) + "뷁" + KOREAN.substring(4))
                        .getBytes(Charset.forName("x-windows-949")));
    }

    @ParameterizedTest(name = "a file with shifts is edited where its header stands {0}")
    @ValueSource(strings = {"first", "before the first syllable"})
    void aFileWithShiftsIsEdited(String where) {
        String[] lines = KOREAN.replaceAll("\r\n?", "\n").split("(?<=\n)", -1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(where.equals("first") ? hex("1b242943") : "ascii\n\033$)C".getBytes(StandardCharsets.US_ASCII));
        for (String line : lines) {
            out.writeBytes(shifted(line));
        }
        byte[] bytes = out.toByteArray();
        Decoded decoded = Decoder.decode(bytes);
        String text = (where.equals("first") ? "" : "ascii\n") + String.join("", lines);
        assertThat(decoded.text()).isEqualTo(text);
        Random random = new Random(11);

        for (int round = 0; round < 100; round++) {
            List<TextEdit> edits = edits(text, random);
            byte[] now = rewrite(bytes, edits.toArray(TextEdit[]::new)).bytes();
            assertThat(Decoder.decode(now).text()).isEqualTo(Rewriting.apply(text, edits));
        }
        assertThat(rewrite(bytes).bytes()).isEqualTo(bytes);
        assertThat(rewrite(bytes, edit(0, 1, "😀")).unwritable()).hasSize(1);
    }

    private static byte[] shifted(String line) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        boolean wide = false;
        for (int i = 0; i < line.length(); i++) {
            boolean next = line.charAt(i) >= 0x80;
            if (next != wide) {
                out.write(next ? 0x0E : 0x0F);
                wide = next;
            }
            for (byte b : line.substring(i, i + 1).getBytes(Charset.forName("EUC-KR"))) {
                out.write(b & 0x7F);
            }
        }
        return out.toByteArray();
    }

    @Test
    void oneSyllableOfAFileWithShiftsIsTwoBytes() {
        byte[] bytes = hex("1b2429430e4751310f610a");
        assertThat(Decoder.decode(bytes).text()).isEqualTo("한\uFFFDa\n");
        byte[] han = hex("1b2429430e475130210f610a");
        assertThat(Decoder.decode(han).text()).isEqualTo("한가a\n");
        assertThat(rewrite(han, edit(1, 2, "나")).bytes()).isEqualTo(hex("1b2429430e4751332a0f610a"));
        assertThat(rewrite(han, edit(2, 3, "나")).bytes()).isEqualTo(hex("1b2429430e47513021332a0f0a"));
    }

    @Test
    void aFileThatWouldBeReadOtherwiseIsNotMade() {
        // The two bytes of the syllable are UTF-8, too.
        byte[] bytes = "# 한글".getBytes(Charset.forName("x-windows-949"));
        Decoded decoded = Decoder.decode(bytes);
        assertThat(decoded.text()).isEqualTo("# 한글");

        Rewritten rewritten = Rewriting.inPlace(bytes, decoded, List.of(edit(2, 4, "처")));

        assertThat(rewritten).isNull();
    }

    @Test
    void aFileInAnOldEncodingBecomesUtf8() {
        byte[] old = join(hex("fffe"), KOREAN.getBytes(StandardCharsets.UTF_16LE));
        Rewritten rewritten = Rewriting.inUtf8(old, Decoder.decode(old), List.of(edit(0, 1, "😀")));
        assertThat(Objects.requireNonNull(rewritten).bytes())
                .isEqualTo(("😀" + KOREAN.substring(1)).getBytes(StandardCharsets.UTF_8));

        byte[] marked = join(
                hex("efbbbf"),
                KOREAN.getBytes(StandardCharsets.UTF_8),
                KOREAN.getBytes(Charset.forName("x-windows-949")));
        Rewritten whole = Rewriting.inUtf8(marked, Decoder.decode(marked), List.of());
        assertThat(Objects.requireNonNull(whole).bytes())
                .isEqualTo(join(hex("efbbbf"), KOREAN.repeat(2).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void bytesThatNoCharsetExplainsAreNotReEncoded() {
        byte[] bytes = join(KOREAN.repeat(4).getBytes(Charset.forName("x-windows-949")), hex("b00a"));
        Decoded decoded = Decoder.decode(bytes);

        assertThat(Rewriting.unexplained(decoded, List.of())).hasSize(1);
        assertThatThrownBy(() -> Rewriting.inUtf8(bytes, decoded, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void editsComeInOrder() {
        byte[] bytes = "abc".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> rewrite(bytes, edit(1, 3, ""), edit(2, 3, "")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(rewrite(bytes, edit(1, 1, "x"), edit(1, 1, "y")).bytes())
                .asString()
                .isEqualTo("axybc");
        assertThat(rewrite(new byte[0], edit(0, 0, "가")).bytes()).isEqualTo("가".getBytes(StandardCharsets.UTF_8));
    }
}
