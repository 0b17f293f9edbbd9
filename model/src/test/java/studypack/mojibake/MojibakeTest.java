package studypack.mojibake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import studypack.testkit.Project;
import studypack.text.LineTable;
import studypack.text.Span;

class MojibakeTest {
    private static final List<String> SENTENCES = List.of(
            "정답: C) 인덱스를 만들면 조회가 빨라진다.",
            "데이터베이스의 격리 수준을 낮은 것부터 설명하시오.",
            "- **캐시**는 자주 읽는 값을 가까이 둔다 (그리고 오래된 값을 버린다).",
            "The reader’s “cache” keeps values — for a while…",
            "Où est passée l’étude préparée à Noël ?",
            "このテーブルは主キーを持っています。");

    private static final List<String> SOUND = List.of(
            "떄때로 픓이 무성한 언덕에 오른다.",
            "── 한글 ──",
            "┌──────┬──────┐",
            "│ 이름 │ 값   │",
            "└──────┴──────┘",
            "╔═══╗ ║ 제목 ║ ╚═══╝",
            "Le café de l’été, « à côté » de l’école — voilà !",
            "PÂTÉ, CRÈME BRÛLÉE® ET CAFÉ…",
            "Größe, Straße, Übung, naïve Œuvre",
            "Ärger über Öl — ½ Liter für 3 €",
            "Привет, это обычная строка: «да» — и всё.",
            "Η ώρα είναι τρεις· «ναι».",
            "İstanbul’da çok güzel şeyler öğreniyoruz.",
            "これは普通の文です。カタカナも漢字もあります。",
            "这是一行普通的中文，没有问题。",
            "온도는 25 °C, 각도는 45°, 오차는 ±3 % 이다 → ①번",
            "✅ 완료 🎯 목표 👨‍👩‍👧 가족 1️⃣ 첫째",
            "뭐지??? 정말?! (왜 ? 그럴까 ?)",
            "&lt;div&gt; 는 &amp; 로 쓰고 &nbsp; 를 넣는다.");

    static String broken(String text, OneByte codec) {
        StringBuilder broken = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            broken.append(codec.toChar(b & 0xFF));
        }
        return broken.toString();
    }

    private static String repaired(String text, List<Repair> repairs) {
        return Mojibake.repair(text, repairs, Grade.LOST);
    }

    /// What must hold for whatever was found.
    private static void assertWellFormed(String text, List<Repair> repairs) {
        int end = 0;
        for (Repair repair : repairs) {
            Span span = repair.span();
            assertThat(span.start()).isGreaterThanOrEqualTo(end);
            assertThat(span.in(text)).isNotEmpty().doesNotContain("\n", "\r");
            end = span.end();
            int last = 0;
            for (int origin : repair.origins()) {
                assertThat(origin).isBetween(last, span.length() - 1);
                last = origin;
            }
            if (repair.grade() == Grade.CERTAIN || repair.grade() == Grade.SURE) {
                assertThat(repair.rebreak()).as(repair.route()).isEqualTo(span.in(text));
            }
            repair.doubts()
                    .forEach(doubt ->
                            assertThat(doubt.at()).isLessThan(repair.repaired().length()));
        }
    }

    @Test
    void a_line_broken_through_any_charset_comes_back_and_is_certain_unless_a_sister_charset_reads_it_too() {
        for (OneByte codec : OneByte.ALL) {
            for (String sentence : SENTENCES) {
                String broken = broken(sentence, codec);
                List<Repair> repairs = Mojibake.find(broken);
                assertThat(repaired(broken, repairs)).as(codec.name).isEqualTo(sentence);
                boolean sister = codec.rarity() > 0 && sentence.chars().noneMatch(Hangul::isSyllable);
                assertThat(repairs)
                        .as(codec.name + ": " + sentence)
                        .extracting(Repair::grade)
                        .isSubsetOf(sister ? List.of(Grade.SURE, Grade.CERTAIN) : List.of(Grade.CERTAIN));
                assertWellFormed(broken, repairs);
            }
        }
    }

    @Test
    void a_sound_line_has_no_repairs() {
        for (String line : SOUND) {
            assertThat(Mojibake.find(line)).as(line).isEmpty();
        }
        assertThat(Mojibake.find(String.join("\n", SOUND))).isEmpty();
        SENTENCES.forEach(line -> assertThat(Mojibake.find(line)).as(line).isEmpty());
    }

    @Test
    void bytes_that_windows_1254_does_not_have_are_found_again() {
        OneByte turkish = OneByte.named("windows-1254");
        String sentence = "데이터를 자주 읽으면 캐시를 두고, 정합성이 중요하면 두지 않는다.";
        String broken = broken(sentence, turkish).replaceAll("[\\x81\\x8D\\x8E\\x8F\\x90\\x9D\\x9E\\xAD]", "");
        List<Repair> repairs = Mojibake.find(broken);
        assertThat(repaired(broken, repairs)).isEqualTo(sentence);
        assertThat(repairs).hasSize(1);
        assertThat(repairs.getFirst().grade()).isIn(Grade.SURE, Grade.REVIEW);
        assertThat(repairs.getFirst().route()).matches("UTF-8 read as windows-1254, \\d+ byte values dropped");
        assertWellFormed(broken, repairs);
    }

    @Test
    void every_prefix_and_suffix_of_a_broken_text_is_read() {
        String text = broken(SENTENCES.get(1) + "\n" + SENTENCES.get(4), OneByte.named("windows-1254"))
                .replaceAll("[\\x81\\x8D\\x8E\\x8F\\x90\\x9D\\x9E\\xAD]", "");
        for (int i = 0; i <= text.length(); i++) {
            String prefix = text.substring(0, i);
            assertWellFormed(prefix, Mojibake.find(prefix));
            String suffix = text.substring(i);
            assertWellFormed(suffix, Mojibake.find(suffix));
        }
    }

    private static String read(String text, String written, String shown) {
        return new String(text.getBytes(Charset.forName(written)), Charset.forName(shown));
    }

    private static void assertRepaired(String broken, String sentence) {
        List<Repair> repairs = Mojibake.find(broken);
        assertThat(repaired(broken, repairs)).isEqualTo(sentence);
        assertThat(repairs).isNotEmpty();
        assertWellFormed(broken, repairs);
    }

    @Test
    void korean_bytes_read_as_latin_letters_come_back() {
        for (String shown : List.of("windows-1252", "ISO-8859-1", "x-MacRoman", "IBM437")) {
            String sentence = "데이터를 자주 읽으면 캐시를 둔다.";
            String broken = read(sentence, "x-windows-949", shown);
            // windows-1252 has no character for some bytes; what was lost there is another test's matter.
            if (broken.indexOf('\uFFFD') < 0) {
                assertRepaired(broken, sentence);
                assertThat(Mojibake.find(broken).getFirst().route()).startsWith("CP949 read as ");
            }
        }
    }

    @Test
    void korean_that_was_paired_wrongly_by_an_east_asian_charset_comes_back() {
        for (String sentence : List.of("데이터를 자주 읽으면 캐시를 둔다.", "클라우드 서비스를 사용하는 방법은 무엇인가?")) {
            String broken = read(sentence, "UTF-8", "x-windows-949");
            assertThat(broken).contains("\uFFFD");
            assertRepaired(broken, sentence);
            assertThat(Mojibake.find(broken).getFirst().route())
                    .matches("UTF-8 read as CP949, what made no character written as U\\+FFFD");
        }
        assertRepaired(read("데이터를 자주 읽는다.", "x-windows-949", "GBK"), "데이터를 자주 읽는다.");
    }

    @Test
    void text_that_was_broken_twice_comes_back() {
        OneByte latin = OneByte.named("windows-1252");
        String broken = broken(broken(SENTENCES.getFirst(), latin), latin);
        assertRepaired(broken, SENTENCES.getFirst());
        assertThat(Mojibake.find(broken).getFirst().route()).isEqualTo("UTF-8 read as windows-1252, twice");
    }

    @Test
    void mojibake_that_was_written_as_html_references_comes_back() {
        StringBuilder broken = new StringBuilder();
        broken(SENTENCES.get(1), OneByte.named("ISO-8859-1"))
                .chars()
                .forEach(c -> broken.append(c < 0x80 ? Character.toString(c) : "&#" + c + ";"));
        assertRepaired(broken.toString(), SENTENCES.get(1));
    }

    @Test
    void decomposed_korean_is_sound_but_put_together_where_it_was_broken() {
        String decomposed = Normalizer.normalize(SENTENCES.get(1), Normalizer.Form.NFD);
        assertThat(Mojibake.find(decomposed)).isEmpty();
        assertRepaired(broken(decomposed, OneByte.named("windows-1252")), SENTENCES.get(1));
    }

    @Test
    void what_is_gone_is_found_and_left_as_it_is() {
        for (String lost : List.of("占쏙옙 占쏙옙占쏙옙", "ï¿½ï¿½ï¿½ ï¿½ï¿½", "��� ����", "???? ??? ?????")) {
            List<Repair> repairs = Mojibake.find("Note: " + lost);
            assertThat(repairs).as(lost).isNotEmpty();
            assertThat(repairs).allSatisfy(repair -> {
                assertThat(repair.grade()).isEqualTo(Grade.LOST);
                assertThat(repair.repaired()).isEqualTo(repair.span().in("Note: " + lost));
            });
            assertWellFormed("Note: " + lost, repairs);
        }
    }

    @Test
    void mojibake_that_a_note_quotes_as_code_is_left_unless_the_note_is_broken_elsewhere() {
        String quoted = "`â€™` 는 아포스트로피가 깨진 것이다.\n\n```\nâ€œhelloâ€¦ â€“\n```\n";
        assertThat(Mojibake.find(quoted)).isEmpty();
        String elsewhere = quoted + broken(SENTENCES.get(1), OneByte.named("windows-1252")) + "\n";
        assertThat(Mojibake.find(elsewhere)).hasSize(3);
    }

    @Test
    void a_line_that_is_broken_in_part_is_repaired_in_part() {
        String sound = "앞부분은 멀쩡하고 ";
        String broken = sound + broken("뒷부분은 깨졌다", OneByte.named("windows-1252"));
        List<Repair> repairs = Mojibake.find(broken);
        assertThat(repairs).hasSize(1);
        assertThat(repairs.getFirst().span()).isEqualTo(new Span(sound.length(), broken.length()));
        assertThat(repairs.getFirst().repaired()).isEqualTo("뒷부분은 깨졌다");
    }

    @Test
    void a_sound_accent_inside_a_word_of_a_broken_line_stays() {
        OneByte codec = OneByte.named("windows-1252");
        for (String line : List.of("Het definiëren kost \"1,50 %s\" per keer.", "Os símbolos são %s e assim.")) {
            assertRepaired(line.formatted(broken("€", codec)), line.formatted("€"));
        }
    }

    @Test
    void short_latin_mojibake_is_found() {
        for (String word : List.of("Größe", "é", "l’été", "año", "sınır", "Ångström 25 °C", "façade")) {
            String broken = broken(word, OneByte.named("windows-1252"));
            assertRepaired(broken, word);
        }
    }

    @Test
    void counts_read_back_as_they_were_written() throws IOException {
        SortedMap<String, Integer> counts =
                new TreeMap<>(Map.of("가", 3, "나", 40, "\n", 5, "가나", 2, "\n\n가", 4, "가나가", 1));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        SyllableCounts.of(counts).write(new DataOutputStream(bytes));
        SyllableCounts read = SyllableCounts.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        assertThat(read.alphabet).isEqualTo("\n가나");
        assertThat(read.single).containsExactly(0, 5, 3, 40);
        assertThat(read.pair).containsExactly(0, 2);
        assertThat(read.triple).containsExactly(4, 1);
    }

    @Test
    void any_text_is_searched_without_a_throw() {
        long seed = 20_251_122L;
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        String pool =
                "가나이다는뷁떄 abcXYZ ?&#;`\n\uFFFD\u0081\u009D\u00A0\u00ADÃÂÅÄìíêëðŸâ€™“”©±´µ¸º»½¿漢字媛떎뒗濡ｱｲｳ├─┤╗Ωδφ∞çé占쏙옙ï¿½ᄀ\uD83D\uDE00\uD83DИРВ";
        List<OneByte> codecs = OneByte.ALL;
        for (int round = 0; round < 4000; round++) {
            StringBuilder text = new StringBuilder();
            for (int piece = random.nextInt(12); piece >= 0; piece--) {
                if (random.nextInt(4) == 0) {
                    String sentence = SENTENCES.get(random.nextInt(SENTENCES.size()));
                    String broken = broken(sentence, codecs.get(random.nextInt(codecs.size())));
                    text.append(broken, 0, random.nextInt(broken.length()));
                } else {
                    text.append(pool.charAt(random.nextInt(pool.length())));
                }
            }
            assertWellFormed(text.toString(), Mojibake.find(text.toString()));
        }
    }

    @Test
    void the_broken_seed_reads_as_korean_again() throws IOException {
        Path seed;
        try (Stream<Path> files = Files.list(Project.seeds())) {
            seed = files.filter(file -> file.getFileName().toString().startsWith("001_"))
                    .findFirst()
                    .orElseThrow();
        }
        String text = Files.readString(seed);
        List<Repair> repairs = Mojibake.find(text);
        assertWellFormed(text, repairs);
        LineTable table = new LineTable(text);
        SortedSet<Integer> lines = new TreeSet<>();
        repairs.forEach(repair -> lines.add(table.lineAt(repair.span().start())));
        assertThat(lines).hasSize(58);
        String whole = repaired(text, repairs);
        assertThat(whole).contains("핵심 포인트", "정답: C)", "워크플로우 오케스트레이션", "컨테이너화된 애플리케이션");
        assertThat(Mojibake.find(whole)).isEmpty();
        assertThat(repairs).allSatisfy(repair -> assertThat(repair.route()).startsWith("UTF-8 read as windows-1254"));
    }

    @Test
    void no_sound_seed_is_touched() throws IOException {
        try (Stream<Path> files = Files.list(Project.seeds())) {
            for (Path file : files.sorted().toList()) {
                if (!file.getFileName().toString().startsWith("001_")) {
                    assertThat(Mojibake.find(Files.readString(file)))
                            .as(file.toString())
                            .isEmpty();
                }
            }
        }
    }
}
