package studypack.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {
    private static final String KOREAN =
            "# 데이터베이스 정리\n\n1. 트랜잭션의 네 가지 성질을 설명하시오.\n- 정답: B)\n- 격리 수준이 높을수록 동시성은 낮아진다.\n";
    private static final String JAPANESE = "# まとめ\nこのテーブルは主キーを持っています。インデックスを作ります。\n";
    private static final String CHINESE = "# 数据库\n这是一个关于数据库的文件，我们可以在这里学习。不要忘了它的名字。\n";
    private static final String FRENCH = "# Révision\nL’élève a relu la leçon : « où sont les clés ? »\n";
    private static final String RUSSIAN = "# Повторение\nКаждая таблица имеет первичный ключ, и это важно.\n";
    private static final String TURKISH =
            "# Özet\nVeri tabanı işlemlerinde her satır için bir anahtar gerekir, değil mi?\n";

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(out::writeBytes);
        return out.toByteArray();
    }

    /// Segments cover the file and each gives its bytes back unless something malformed stands in it.
    private static void assertReversible(byte[] bytes) {
        Decoded decoded = Decoder.decode(bytes);
        if (decoded.binary()) {
            return;
        }
        int at = decoded.bomLength();
        int unit = 0;
        for (Segment segment : decoded.segments()) {
            assertThat(segment.byteStart()).isEqualTo(at);
            assertThat(segment.span().start()).isEqualTo(unit);
            at = segment.byteEnd();
            unit = segment.span().end();
            if (decoded.isSound(segment)) {
                byte[] back = segment.span().in(decoded.text()).getBytes(segment.charset());
                assertThat(back)
                        .as(segment.toString())
                        .isEqualTo(Arrays.copyOfRange(bytes, segment.byteStart(), segment.byteEnd()));
            }
        }
        assertThat(unit).isEqualTo(decoded.text().length());
        assertThat(at).isEqualTo(bytes.length);
        for (Malformed malformed : decoded.malformed()) {
            assertThat(malformed.byteOffset() + malformed.bytes()).isLessThanOrEqualTo(bytes.length);
        }
    }

    private static void assertReads(String text, String charset) {
        byte[] bytes = text.getBytes(Charset.forName(charset));
        Decoded decoded = Decoder.decode(bytes);
        assertThat(decoded.text()).as(charset).isEqualTo(text);
        assertThat(decoded.malformed()).isEmpty();
        assertReversible(bytes);
    }

    @Test
    void every_charset_of_a_note_is_recognised_and_comes_back_byte_for_byte() {
        assertReads(KOREAN, "UTF-8");
        assertReads(KOREAN, "x-windows-949");
        assertReads(KOREAN, "EUC-KR");
        assertReads(KOREAN, "x-Johab");
        assertReads(KOREAN, "UTF-16LE");
        assertReads(KOREAN, "UTF-16BE");
        assertReads(JAPANESE, "Shift_JIS");
        assertReads(JAPANESE, "EUC-JP");
        assertReads(CHINESE, "GBK");
        assertReads(FRENCH, "windows-1252");
        assertReads(RUSSIAN, "windows-1251");
        assertReads(TURKISH, "windows-1254");
    }

    @Test
    void korean_is_read_as_the_windows_superset_of_euc_kr() {
        Decoded decoded = Decoder.decode("똠방각하 펲시콜라".getBytes(Charset.forName("x-windows-949")));
        assertThat(decoded.text()).isEqualTo("똠방각하 펲시콜라");
        assertThat(decoded.segments().getFirst().charset().name()).isEqualTo("x-windows-949");
    }

    @Test
    void two_syllables_are_enough_for_cp949() {
        assertReads("정답", "x-windows-949");
    }

    @Test
    void a_byte_order_mark_declares_the_charset_and_is_no_text() {
        byte[] body = "가나".getBytes(StandardCharsets.UTF_8);
        Decoded utf8 = Decoder.decode(join(bytes(0xEF, 0xBB, 0xBF), body));
        assertThat(utf8.text()).isEqualTo("가나");
        assertThat(utf8.bomLength()).isEqualTo(3);
        assertThat(utf8.segments())
                .containsExactly(new Segment(
                        new Span(0, 2), 3, 9, StandardCharsets.UTF_8, Evidence.DECLARED, true, "byte order mark"));
        Decoded little = Decoder.decode(join(bytes(0xFF, 0xFE), "가".getBytes(StandardCharsets.UTF_16LE)));
        assertThat(little.text()).isEqualTo("가");
        assertThat(little.bomLength()).isEqualTo(2);
        Decoded big = Decoder.decode(join(bytes(0xFE, 0xFF), "가".getBytes(StandardCharsets.UTF_16BE)));
        assertThat(big.text()).isEqualTo("가");
        Decoded wide = Decoder.decode(join(bytes(0xFF, 0xFE, 0, 0), "가".getBytes(StandardCharsets.UTF_32LE)));
        assertThat(wide.text()).isEqualTo("가");
        assertThat(wide.bomLength()).isEqualTo(4);
    }

    @Test
    void the_escape_of_iso_2022_kr_is_a_declaration() {
        byte[] bytes = "개념 정리\n".getBytes(Charset.forName("ISO-2022-KR"));
        assertThat(Decoder.decode(bytes).text()).isEqualTo("개념 정리\n");
        assertReversible(bytes);
    }

    @Test
    void a_file_that_two_editors_saved_is_decided_line_by_line() {
        byte[] old = "첫 줄은 옛 편집기가 썼다.\n둘째 줄도 그렇다.\n".getBytes(Charset.forName("x-windows-949"));
        byte[] now = "ascii\n셋째 줄은 새 편집기가 썼다.\n".getBytes(StandardCharsets.UTF_8);
        byte[] bytes = join(old, now, old);
        Decoded decoded = Decoder.decode(bytes);
        assertThat(decoded.text())
                .isEqualTo("첫 줄은 옛 편집기가 썼다.\n둘째 줄도 그렇다.\nascii\n셋째 줄은 새 편집기가 썼다.\n첫 줄은 옛 편집기가 썼다.\n둘째 줄도 그렇다.\n");
        assertThat(decoded.segments())
                .extracting(s -> s.charset().name())
                .containsExactly("x-windows-949", "UTF-8", "x-windows-949");
        assertThat(decoded.malformed()).isEmpty();
        assertReversible(bytes);
    }

    @Test
    void each_malformed_run_becomes_one_replacement_character_and_is_listed_with_its_offset() {
        byte[] bytes = join(
                "가나다라마".getBytes(StandardCharsets.UTF_8),
                bytes(0xFF, 0xFE, 0xFF),
                "바사".getBytes(StandardCharsets.UTF_8));
        Decoded decoded = Decoder.decode(bytes);
        assertThat(decoded.text()).isEqualTo("가나다라마\uFFFD바사");
        assertThat(decoded.malformed()).containsExactly(new Malformed(new Span(5, 6), 15, 3));
        assertReversible(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"개념 정리", "보안 그룹", "정답: 나", "리전과 가용 영역"})
    void two_bad_bytes_do_not_outvote_a_short_korean_part(String part) {
        byte[] korean = (part + "\n").getBytes(Charset.forName("x-windows-949"));
        byte[] first = "# 공유 책임\n고객은 데이터를 지킨다.\n".getBytes(StandardCharsets.UTF_8);
        for (byte[] before : List.of(new byte[0], first)) {
            Decoded decoded = Decoder.decode(join(before, korean, bytes(0xFF, 0xFE), bytes('\n')));
            assertThat(decoded.text()).contains(part);
            assertThat(decoded.malformed()).extracting(Malformed::bytes).containsExactly(2);
        }
    }

    @Test
    void a_character_cut_at_the_end_of_the_file_is_malformed() {
        byte[] whole = "파일의 끝".getBytes(StandardCharsets.UTF_8);
        Decoded decoded = Decoder.decode(Arrays.copyOf(whole, whole.length - 1));
        assertThat(decoded.text()).isEqualTo("파일의 \uFFFD");
        assertThat(decoded.malformed()).containsExactly(new Malformed(new Span(4, 5), whole.length - 3, 2));
    }

    @Test
    void an_encoded_half_of_a_surrogate_pair_is_malformed() {
        byte[] bytes = join(bytes('a', 0xED, 0xBE, 0x9C), "b".getBytes(StandardCharsets.UTF_8));
        Decoded decoded = Decoder.decode(bytes);
        assertThat(decoded.text()).isEqualTo("a\uFFFDb");
        assertThat(decoded.malformed()).containsExactly(new Malformed(new Span(1, 2), 1, 3));
    }

    @Test
    void a_written_replacement_character_is_no_damage_of_the_file() {
        Decoded decoded = Decoder.decode("U+FFFD 는 \uFFFD 이다".getBytes(StandardCharsets.UTF_8));
        assertThat(decoded.malformed()).isEmpty();
        assertThat(decoded.segments()).hasSize(1);
    }

    @Test
    void pictures_and_archives_are_binary() {
        assertThat(Decoder.decode(bytes(0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'))
                        .binary())
                .isTrue();
        assertThat(Decoder.decode(bytes('P', 'K', 3, 4, 20, 0)).binary()).isTrue();
        assertThat(Decoder.decode("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII))
                        .binary())
                .isTrue();
        assertThat(Decoder.decode(bytes(0, 1, 2, 3, 4, 5, 6, 7, 8, 0xFF, 0, 0, 0))
                        .binary())
                .isTrue();
    }

    @Test
    void one_nul_in_a_note_does_not_make_it_binary() {
        Decoded decoded = Decoder.decode("내용이 있는 노트\0입니다. 읽을 수 있습니다.".getBytes(StandardCharsets.UTF_8));
        assertThat(decoded.binary()).isFalse();
        assertThat(decoded.text()).contains("노트\0입니다");
    }

    @Test
    void no_bytes_are_an_empty_text() {
        Decoded decoded = Decoder.decode(new byte[0]);
        assertThat(decoded.text()).isEmpty();
        assertThat(decoded.binary()).isFalse();
        assertThat(decoded.malformed()).isEmpty();
    }

    @Test
    void small_notes_of_korean_are_read_in_every_old_charset() {
        for (String charset : List.of("x-windows-949", "x-Johab", "ISO-2022-KR")) {
            for (String line : List.of("정답", "# 요약", "트랜잭션", "3. 격리 수준", "호화", "┌──┐ 표")) {
                assertReads(line, charset);
            }
        }
    }

    @Test
    void french_is_not_taken_for_korean_and_chinese_is_not_either() {
        assertReads("l’élève où l’été", "windows-1252");
        assertReads("数据库的事务", "GBK");
        assertReads("資料庫的交易必須", "Big5");
        assertReads("表の主キーを作る", "EUC-JP");
        assertReads("Ключ таблицы", "KOI8-R");
        assertReads("Κύριο κλειδί πίνακα", "windows-1253");
    }

    @Test
    void a_second_code_of_a_character_is_read_and_its_segment_is_not_exact() {
        byte[] bytes = join(
                "集合の記号は ".getBytes(Charset.forName("windows-31j")),
                bytes(0x87, 0x9B),
                " と書きます。\n".getBytes(Charset.forName("windows-31j")));
        Decoded decoded = Decoder.decode(bytes);
        assertThat(decoded.text()).isEqualTo("集合の記号は ∩ と書きます。\n");
        assertThat(decoded.malformed()).isEmpty();
        assertThat(decoded.segments()).extracting(Segment::exact).containsExactly(true, false, true);
        assertReversible(bytes);
    }

    @Test
    void stray_bytes_of_iso_2022_are_listed() {
        byte[] bytes = join(
                "개념".getBytes(Charset.forName("ISO-2022-KR")),
                bytes(0x0F, 0xE9),
                " abc\n".getBytes(StandardCharsets.UTF_8));
        Decoded decoded = Decoder.decode(bytes);
        assertThat(decoded.text()).startsWith("개념\uFFFD").endsWith("abc\n");
        assertThat(decoded.malformed()).extracting(Malformed::bytes).containsExactly(1);
    }

    @Test
    void what_is_sound_comes_back_from_every_charset_however_it_is_cut() {
        long seed = 20_251_123L;
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        List<String> texts = List.of(KOREAN, JAPANESE, CHINESE, FRENCH, RUSSIAN, TURKISH);
        List<Charset> charsets = Charset.availableCharsets().values().stream()
                .filter(Charset::canEncode)
                .filter(charset ->
                        !charset.name().startsWith("X-") && !charset.name().startsWith("IBM"))
                .toList();
        for (Charset charset : charsets) {
            for (String text : texts) {
                byte[] bytes = text.substring(random.nextInt(12)).getBytes(charset);
                assertReversible(bytes);
                assertReversible(Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)));
                byte[] utf8 = texts.get(random.nextInt(texts.size())).getBytes(StandardCharsets.UTF_8);
                assertReversible(join(utf8, bytes, utf8));
                assertReversible(join(bytes, Arrays.copyOf(utf8, random.nextInt(utf8.length)), bytes));
            }
        }
    }

    @Test
    void any_bytes_are_read_and_what_is_not_malformed_comes_back() {
        long seed = 20_251_121L;
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        String[] names = {"UTF-8", "x-windows-949", "x-Johab", "Shift_JIS", "EUC-JP", "GBK", "UTF-16LE", "ISO-2022-KR"};
        for (int round = 0; round < 3000; round++) {
            String text = (random.nextBoolean() ? KOREAN : JAPANESE).substring(random.nextInt(20));
            byte[] bytes = text.getBytes(Charset.forName(names[random.nextInt(names.length)]));
            for (int change = random.nextInt(6); change > 0; change--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            assertReversible(Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)));
        }
    }
}
