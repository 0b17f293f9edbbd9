package studypack.mojibake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
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
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (Repair repair : repairs) {
            out.append(text, from, repair.span().start()).append(repair.repaired());
            from = repair.span().end();
        }
        return out.append(text, from, text.length()).toString();
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
            repair.doubts()
                    .forEach(doubt ->
                            assertThat(doubt.at()).isLessThan(repair.repaired().length()));
        }
    }

    @Test
    void a_line_broken_through_any_charset_comes_back_and_is_certain() {
        for (OneByte codec : OneByte.ALL) {
            for (String sentence : SENTENCES) {
                String broken = broken(sentence, codec);
                List<Repair> repairs = Mojibake.find(broken);
                assertThat(repaired(broken, repairs)).as(codec.name).isEqualTo(sentence);
                assertThat(repairs).extracting(Repair::grade).containsOnly(Grade.CERTAIN);
                assertWellFormed(broken, repairs);
            }
        }
    }

    @Test
    void a_certain_repair_broken_again_by_its_route_is_the_run_again() {
        for (OneByte codec : OneByte.ALL) {
            for (String sentence : SENTENCES) {
                String broken = broken(sentence, codec);
                for (Repair repair : Mojibake.find(broken)) {
                    OneByte named = OneByte.named(repair.route().substring("UTF-8 read as ".length()));
                    assertThat(broken(repair.repaired(), named))
                            .isEqualTo(repair.span().in(broken));
                }
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
        assertThat(repairs.getFirst().route()).matches("UTF-8 read as windows-125[24], \\d+ bytes dropped");
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
