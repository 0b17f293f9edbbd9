package studypack.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import studypack.pdf.Strip.Glue;

class FlowTest {
    private static final float LINE = 15;
    private static final int LINES = (int) (Sheet.TEXT_HEIGHT / LINE);

    @Test
    void aHeadingGoesToTheNextPageWithWhatItHeads() {
        List<Strip> strips = lines(LINES - 1);
        strips.add(line("heading", Glue.NONE).keptWithNext());
        strips.add(line("text", Glue.NONE));
        assertThat(pages(strips)).containsEntry("heading", 2).containsEntry("text", 2);
    }

    @Test
    void aShortGroupIsKeptOnOnePageAndALongOneIsNot() {
        List<Strip> strips = lines(LINES - 2);
        List<Strip> group = new ArrayList<>(List.of(line("first", Glue.NONE)));
        group.addAll(lines(4));
        strips.addAll(Strips.together(group));
        assertThat(pages(strips)).containsEntry("first", 2);

        List<Strip> more = lines(LINES - 2);
        List<Strip> large = new ArrayList<>(List.of(line("first", Glue.NONE)));
        large.addAll(lines(LINES));
        more.addAll(Strips.together(large));
        assertThat(pages(more)).containsEntry("first", 1);
    }

    @Test
    void nothingIsTooHighForAPage() {
        List<Strip> strips = new ArrayList<>();
        for (int i = 0; i < LINES * 3; i++) {
            strips.add(line("s" + i, Glue.STRONG));
        }
        assertThat(pages(strips)).containsEntry("s0", 1).containsEntry("s" + (LINES * 3 - 1), 3);
    }

    @Test
    void aHeaderRowIsRepeatedAboveWhatContinues() {
        Strip header = line("header", Glue.NONE);
        List<Strip> strips = new ArrayList<>(List.of(header));
        for (int i = 0; i < LINES * 2; i++) {
            strips.add(line("row" + i, Glue.NONE).under(header.asArtifact()));
        }
        Recorder recorder = flow(strips);
        assertThat(recorder.strips).hasSize(1 + LINES * 2 + 2);
    }

    private static Map<String, Integer> pages(List<Strip> strips) {
        return flow(strips).pages;
    }

    private static Recorder flow(List<Strip> strips) {
        Recorder recorder = new Recorder();
        Flow flow = new Flow(recorder);
        flow.add(strips);
        flow.newPage();
        return recorder;
    }

    private static List<Strip> lines(int count) {
        List<Strip> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lines.add(line("line" + i, Glue.NONE));
        }
        return lines;
    }

    private static Strip line(String name, Glue glue) {
        return Strip.gap(LINE, glue, List.of()).named(name);
    }

    private static final class Recorder implements Paper {
        private final Map<String, Integer> pages = new TreeMap<>();
        private final List<Strip> strips = new ArrayList<>();
        private int page = 1;

        @Override
        public void strip(Strip strip, float y) {
            assertThat(y + strip.height()).isLessThanOrEqualTo(Sheet.TEXT_HEIGHT);
            strips.add(strip);
            strip.anchors().forEach(anchor -> pages.putIfAbsent(anchor, page));
        }

        @Override
        public void box(Box box, float top, float bottom) {}

        @Override
        public void endPage(String running) {
            page++;
        }

        @Override
        public int page() {
            return page;
        }
    }
}
