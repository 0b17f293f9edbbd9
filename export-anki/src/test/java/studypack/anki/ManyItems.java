package studypack.anki;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import studypack.note.Element;
import studypack.note.StudyPack;

/// Exports many items, for `time -v`: `ManyItems 100000 deck.apkg`.
final class ManyItems {
    private static final int NOTE = 500;

    private ManyItems() {}

    public static void main(String[] args) throws IOException {
        StudyPack pack = pack(Integer.parseInt(args[0]));
        long start = System.nanoTime();
        long startCpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        try (OutputStream out = Files.newOutputStream(Path.of(args[1]))) {
            System.out.println(new AnkiExporter().export(pack, out).figures());
        }
        System.out.printf(
                Locale.ROOT,
                "export %.2f s, %.2f s of the processor, %d bytes%n",
                (System.nanoTime() - start) / 1e9,
                (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - startCpu) / 1e9,
                Files.size(Path.of(args[1])));
    }

    static StudyPack pack(int items) {
        List<studypack.note.Note> notes = new ArrayList<>();
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < items; i++) {
            elements.add(item(i));
            if (elements.size() == NOTE || i == items - 1) {
                notes.add(Samples.note("bank/" + notes.size() + ".md", elements.toArray(Element[]::new)));
                elements.clear();
            }
        }
        return new StudyPack("bank", "Question bank", Samples.DATE, notes);
    }

    private static Element item(int i) {
        return switch (i % 3) {
            case 0 ->
                Samples.choice(
                        "c" + i,
                        "질문 " + i + ": 다음 중 결합도가 가장 **낮은** 것은?",
                        "ABCD",
                        List.of(
                                "자료 결합도 " + i + " | 자료만 주고받으므로 가장 낮다.",
                                "제어 결합도 | 흐름을 제어하는 값을 넘긴다.",
                                "공통 결합도 | 전역 변수를 함께 쓴다.",
                                "내용 결합도"),
                        Set.of(1),
                        "결합도는 낮을수록 좋다: 자료 < 스탬프 < 제어 < 외부 < 공통 < 내용.");
            case 1 -> Samples.pair("p" + i, i + "번째 물음: `응집도`란 무엇인가?", "모듈 안의 요소들이 서로 관련된 정도. 높을수록 좋다. (" + i + ")");
            default -> Samples.term("t" + i, "용어 " + i, "AWS Lambda runs code without servers " + i, "서버 없이 코드를 실행한다");
        };
    }
}
