package studypack.mojibake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import studypack.testkit.Project;

/// What makes a repair worth trusting: broken again by the route it names, it is the broken text again.
class RouteTest {
    private static final List<String> SENTENCES = List.of(
            "## 1장. 캐시와 데이터베이스",
            "- **캐시**는 자주 읽는 값을 가까이 두고, 오래된 값을 버린다.",
            "정답: C) 인덱스를 만들면 조회가 빨라진다.",
            "데이터베이스의 격리 수준을 낮은 것부터 설명하시오. (4점)",
            "“읽기 전용” 복제본은 어떤 경우에 쓰는가? — 조회가 많을 때…",
            "| 용어 | 뜻 |",
            "✅ 완료, ❌ 실패, ⭐ 중요, 🎯 목표, 👉 참고",
            "서비스를 사용하는 방법은 무엇인가요? 관리자에게 물어보세요!",
            "├── 설정 → 네트워크 → 보안 그룹",
            "The reader’s “cache” keeps values — for a while…",
            "트랜잭션이 끝나기 전에 연결이 끊기면 모두 되돌린다.",
            "요청을 여러 서버에 나누어 보내는 것을 부하 분산이라고 한다.",
            "비용은 25 °C 에서 ±3 % 정도 달라질 수 있다.",
            "가용 영역 두 곳에 나누어 두면 한 곳이 멈추어도 된다.",
            "Où est passée l’étude préparée à Noël ?");

    private static BitSet bits(int... values) {
        BitSet bits = new BitSet(256);
        for (int value : values) {
            bits.set(value);
        }
        return bits;
    }

    /// All that is done to the bytes of a charset on the way.
    private static List<Loss> losses(OneByte codec) {
        BitSet undefined = codec.undefined;
        BitSet more = (BitSet) undefined.clone();
        more.set(0xAD);
        BitSet likes = Loss.likeable(codec);
        likes.andNot(undefined);
        BitSet space = bits(0xA0);
        space.and(likes);
        return List.of(
                Loss.NONE,
                Loss.dropped(undefined),
                Loss.dropped(more),
                Loss.marked(undefined, "?"),
                Loss.marked(undefined, "\uFFFD"),
                new Loss(new BitSet(), "", space),
                new Loss(undefined, "", space),
                new Loss(new BitSet(), "", likes));
    }

    private static String document(Random random) {
        String end = random.nextBoolean() ? "\r\n" : "\n";
        return random.ints(1 + random.nextInt(8), 0, SENTENCES.size())
                .mapToObj(SENTENCES::get)
                .collect(Collectors.joining(end));
    }

    /// Breaks the whole, or some lines from their middle on.
    private static String broken(String text, Route route, Random random) {
        if (random.nextInt(4) > 0) {
            return route.breaks(text);
        }
        List<String> lines = new ArrayList<>();
        for (String line : text.split("(?<=\n)", -1)) {
            int middle = line.offsetByCodePoints(0, line.codePointCount(0, line.length()) / 2);
            lines.add(line.substring(0, middle) + route.breaks(line.substring(middle)));
        }
        return String.join("", lines);
    }

    private static Route route(Random random) {
        OneByte codec = OneByte.ALL.get(random.nextInt(OneByte.ALL.size()));
        List<Loss> losses = losses(codec);
        Route route = Route.of(new ReadAsOneByte(null, codec, losses.get(random.nextInt(losses.size()))));
        return switch (random.nextInt(8)) {
            case 0 -> route.then(route);
            case 1 -> Route.of(new Decomposed()).then(route);
            case 2 -> route.then(Route.of(new WrittenAsReferences(WrittenAsReferences.Style.NAME)));
            default -> route;
        };
    }

    private static int proven(String text, List<Repair> repairs) {
        int proven = 0;
        for (Repair repair : repairs) {
            boolean again = repair.rebreak().equals(repair.span().in(text));
            if (repair.grade() != Grade.REVIEW) {
                assertThat(again).as(repair.toString()).isTrue();
            }
            proven += again ? 1 : 0;
        }
        return proven;
    }

    /// A grade does not rise when what stood around was repaired: a second round has nothing to write.
    private static boolean isSettled(String text) {
        String once = Mojibake.repair(text);
        return Mojibake.repair(once).equals(once);
    }

    @Test
    void a_repair_broken_again_by_its_route_is_the_broken_run() {
        long seed = 20_261_121L;
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        int repairs = 0;
        int proven = 0;
        List<String> unsettled = new ArrayList<>();
        for (int round = 0; round < 800; round++) {
            String text = broken(document(random), route(random), random);
            List<Repair> found = Mojibake.find(text);
            repairs += found.size();
            proven += proven(text, found);
            if (!isSettled(text)) {
                unsettled.add(text);
            }
        }
        assertThat(unsettled).isEmpty();
        assertThat(repairs).isGreaterThan(3000);
        // Those for a person to look at may come from two losses in one run.
        assertThat(proven).isGreaterThan(repairs * 95 / 100);
    }

    @Test
    void a_repair_from_an_east_asian_charset_broken_again_is_the_broken_run() {
        Random random = new Random(7);
        int repairs = 0;
        for (String shown : List.of("x-windows-949", "GBK", "windows-31j")) {
            for (int round = 0; round < 60; round++) {
                String sound = document(random);
                String text = new String(sound.getBytes(StandardCharsets.UTF_8), Charset.forName(shown));
                List<Repair> found = Mojibake.find(round % 2 == 0 ? text : text.replace('\uFFFD', '?'));
                repairs += found.size();
                proven(round % 2 == 0 ? text : text.replace('\uFFFD', '?'), found);
            }
        }
        assertThat(repairs).isGreaterThan(300);
    }

    @Test
    void every_repair_of_the_corpus_is_proven() throws IOException {
        Path corpus = Project.root().resolveSibling("shared").resolve("bench/mojibake/dev.jsonl.gz");
        assumeTrue(Files.exists(corpus), "no corpus of broken lines beside the checkout: " + corpus);
        ObjectMapper json = new ObjectMapper();
        int repairs = 0;
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(corpus)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode item = json.readTree(line);
                String text = item.get("broken").textValue();
                List<Repair> found = Mojibake.find(text);
                repairs += found.size();
                proven(text, found);
            }
        }
        assertThat(repairs).isGreaterThan(1500);
    }

    @Test
    void a_route_is_named_for_people() {
        OneByte turkish = OneByte.named("windows-1254");
        Route dropped = Route.of(
                new ReadAsOneByte(null, turkish, Loss.dropped(bits(0x81, 0x8D, 0x8E, 0x8F, 0x90, 0x9D, 0x9E, 0xAD))));
        assertThat(dropped).hasToString("UTF-8 read as windows-1254, 8 byte values dropped");
        assertThat(dropped.then(dropped)).hasToString("UTF-8 read as windows-1254, twice, 8 byte values dropped");
        Route quotes = Route.of(new ReadAsOneByte(null, turkish, new Loss(bits(0x9D), "?", bits(0xA0, 0x93))));
        assertThat(quotes)
                .hasToString("UTF-8 read as windows-1254, 1 byte value written as ?, 2 byte values written as ASCII");
    }

    @Test
    void only_what_is_certain_or_sure_is_written() {
        Route route = Route.of(new ReadAsOneByte(null, OneByte.named("windows-1252"), Loss.NONE));
        String sound = "서비스를 사용하는 방법";
        assertThat(Mojibake.repair(route.breaks(sound))).isEqualTo(sound);
        assertThat(Mojibake.repair(sound)).isEqualTo(sound);
        assertThat(Mojibake.repair("Note: 占쏙옙 占쏙옙占쏙옙")).isEqualTo("Note: 占쏙옙 占쏙옙占쏙옙");
    }
}
