package studypack.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import studypack.testkit.Project;

class ReferencesTest {
    @Test
    void aQuestionNamesThePageOfItsAnswerAndBack() throws Exception {
        Project.needs("pdftotext");
        Path file = Path.of("target", "references.pdf");
        Files.write(file, PdfExporterTest.printed(Everything.pack()));
        Process process = new ProcessBuilder("pdftotext", "-raw", "-enc", "UTF-8", file.toString(), "-").start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        List<String> pages = List.of(text.split("\f", -1));
        for (int i = 1; i <= 70; i++) {
            int asked = page(pages, "질문 " + i + "번은");
            int answered = number(pages.get(asked), "질문 " + i + "번은 무엇을 묻는가\\? 정답 (\\d+)쪽");
            assertThat(pages.get(answered - 1)).contains("답 " + i + " 문제 " + (asked + 1) + "쪽");
        }
    }

    private static int page(List<String> pages, String words) {
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).contains(words)) {
                return i;
            }
        }
        throw new AssertionError(words + " is on no page");
    }

    private static int number(String page, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        assertThat(matcher.find()).as(pattern).isTrue();
        return Integer.parseInt(matcher.group(1));
    }
}
