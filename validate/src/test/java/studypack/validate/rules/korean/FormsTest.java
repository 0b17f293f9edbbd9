package studypack.validate.rules.korean;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studypack.note.Note;
import studypack.reader.NoteReader;
import studypack.validate.Diagnostic;
import studypack.validate.Fix;
import studypack.validate.Rule;

/// Every line of the lists does what it says, and what it writes is not wrong by another line.
class FormsTest {
    @ParameterizedTest
    @ValueSource(strings = {"misspellings.txt", "loanwords.txt", "spacing.txt"})
    void everyFormIsFoundAndItsCorrectionIsRight(String list) {
        assertThat(Forms.list(list)).isNotEmpty();
        Forms.list(list).forEach(form -> run(rule(list), example(form)));
    }

    private static Rule rule(String list) {
        return switch (list) {
            case "misspellings.txt" -> new Misspelling();
            case "loanwords.txt" -> new Loanword();
            default -> new Spacing();
        };
    }

    private static void run(Rule rule, String example) {
        Note note = read(example);
        List<Diagnostic> found = rule.check(note);
        assertThat(found).as(example).isNotEmpty();
        StringBuilder mended = new StringBuilder(note.source().text());
        found.stream()
                .map(Diagnostic::fix)
                .flatMap(fix -> fix instanceof Fix.Edits edits ? edits.edits().stream() : Stream.empty())
                .sorted(Comparator.comparing(Fix.Edit::span).reversed())
                .forEach(edit -> mended.replace(edit.span().start(), edit.span().end(), edit.text()));
        assertThat(rule.check(read(mended.toString()))).as(mended.toString()).isEmpty();
    }

    private static Note read(String text) {
        return NoteReader.read("forms.md", text.getBytes(StandardCharsets.UTF_8));
    }

    /// The form with a syllable in place of each sign, and before it one where it begins no word.
    private static String example(Form form) {
        String word = form.wrong()
                .replace('ㄹ', '될')
                .replace('ㅆ', '있')
                .replace('ㅄ', '없')
                .replace('a', 'A')
                .replace('d', '3')
                .replace('c', '밤')
                .replace('v', '배')
                .replace('*', '밤');
        return "# 제목\n\n이 글은 한국어로 쓴 보기입니다.\n\n" + (form.starts() ? "" : "밤") + word + "\n";
    }
}
