package studypack.pdf;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import studypack.export.ExportReport;
import studypack.note.Element;
import studypack.note.Option;
import studypack.note.StudyPack;

/// Prints a pack of many questions and says how long that took: `Bench 2000 target/bench.pdf`.
final class Bench {
    private static final String[] WORDS = {
        "온라인 쇼핑몰 운영팀이 여러 배치 작업을 순서와 조건에 따라 자동으로 실행해야 한다.",
        "물류 회사가 needs to store infrequently accessed objects at the lowest cost.",
        "데이터베이스 암호를 주기적으로 교체하고 감사 기록을 남겨야 한다.",
        "리전 장애가 발생해도 서비스가 중단되지 않아야 한다.",
        "This option is not serverless, so it adds work that the question asks to avoid.",
        "👉 수명 주기로 보관 계층을 낮추면 ‘드문 접근’에 드는 비용이 준다.",
    };

    private Bench() {}

    public static void main(String[] args) throws IOException {
        StudyPack pack = pack(Integer.parseInt(args[0]));
        long start = System.nanoTime();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(args[1])))) {
            ExportReport report = new PdfExporter().export(pack, out);
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.println(report.figures() + String.format(Locale.ROOT, " in %.2f s", seconds));
        }
    }

    static StudyPack pack(int questions) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < questions; i++) {
            if (i % 100 == 0) {
                elements.add(Sample.section(1, "묶음 " + (i / 100 + 1)));
            }
            List<Option> options = new ArrayList<>();
            for (int k = 0; k < 4; k++) {
                options.add(Sample.option(String.valueOf((char) ('A' + k)), word(i + k), k == 0 ? word(i + 3) : null));
            }
            String stem = word(i) + " " + word(i / 2 + 1) + " 서비스 " + (i + 1) + "개 가운데 가장 적합한 것은?";
            elements.add(Sample.choice(
                    Integer.toString(i + 1), Sample.passage(stem), options, i % 4, word(i + 4) + " " + word(i + 5)));
        }
        return Sample.pack("문제 " + questions + "제", Sample.note("bench.md", elements));
    }

    private static String word(int i) {
        return WORDS[i % WORDS.length];
    }
}
