package studypack.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studypack.markdown.Plain;
import studypack.note.Choice;
import studypack.note.Item;
import studypack.note.Key;
import studypack.note.KeyMark;
import studypack.note.Label;
import studypack.note.Mask;
import studypack.note.Note;
import studypack.note.Option;
import studypack.note.Outline;
import studypack.note.Pair;
import studypack.note.Passage;
import studypack.note.Section;
import studypack.note.Term;
import studypack.text.Located;
import studypack.text.SourceText;
import studypack.text.Span;

/// What must hold for every note, however it was written.
class ReadingPropertiesTest {

    @ParameterizedTest
    @MethodSource("studypack.reader.Samples#small")
    void everyPrefixAndSuffixIsReadWithoutAnError(Samples.Sample sample) {
        byte[] bytes = sample.bytes();
        for (int at = 0; at <= bytes.length; at++) {
            read(java.util.Arrays.copyOf(bytes, at));
            read(java.util.Arrays.copyOfRange(bytes, at, bytes.length));
        }
    }

    private static void read(byte[] bytes) {
        Note note = NoteReader.read("part.md", bytes);
        assertThat(Outline.of(note)).startsWith("note part.md");
    }

    @ParameterizedTest
    @MethodSource("studypack.reader.Samples#all")
    void theLineEndsDoNotChangeWhatIsRead(Samples.Sample sample) {
        String lf = SourceText.of(sample.bytes()).text().replace("\r\n", "\n").replace('\r', '\n');
        List<String> items = texts(lf);
        assertThat(texts(lf.replace("\n", "\r\n"))).isEqualTo(items);
        assertThat(texts(lf.replace('\n', '\r'))).isEqualTo(items);
    }

    private static List<String> texts(String text) {
        return NoteReader.read("note.md", SourceText.of(text)).items().stream()
                .map(item -> item.id() + " " + item.prompt().plain())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("studypack.reader.Samples#all")
    void theSliceOfAWordIsTheWord(Samples.Sample sample) {
        Note note = NoteReader.read(sample.name(), sample.bytes());
        String text = note.source().text();
        for (Item item : note.items()) {
            for (Mask mask : item.masks()) {
                // Marks inside a highlighted passage belong to its slice and not to its text.
                assertThat(mask.span().in(text).replaceAll("[*_~`]|\\\\(?=\\|)", ""))
                        .isEqualTo(mask.text().replaceAll("[*_~`]", ""));
            }
            if (item instanceof Choice choice) {
                choice.options().stream()
                        .map(Option::label)
                        .filter(Objects::nonNull)
                        .forEach(label -> assertThat(
                                        Objects.requireNonNull(label).span().in(text))
                                .isEqualTo(label.written()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("studypack.reader.Samples#all")
    void theSliceOfAPassageHoldsItsText(Samples.Sample sample) {
        Note note = NoteReader.read(sample.name(), sample.bytes());
        String text = note.source().text();
        for (Item item : note.items()) {
            for (Passage passage : passages(item)) {
                for (Located leaf : Leaves.of(passage)) {
                    assertThat(passage.span().covers(leaf.span()))
                            .as("%s covers %s", passage.span(), leaf)
                            .isTrue();
                }
                assertThat(letters(passage.span().in(text))).containsSubsequence(letters(passage.plain()));
            }
        }
    }

    private static List<Integer> letters(String text) {
        return text.codePoints().filter(Character::isLetter).boxed().toList();
    }

    private static List<Passage> passages(Item item) {
        List<Passage> passages = new ArrayList<>(List.of(item.prompt()));
        switch (item) {
            case Choice choice -> choice.options().forEach(option -> passages.add(option.text()));
            case Pair pair -> passages.addAll(pair.answers());
            case Term term -> term.definitions().forEach(definition -> passages.add(definition.text()));
        }
        return passages;
    }

    @ParameterizedTest
    @MethodSource("studypack.reader.Samples#all")
    void spansNestAndStandInOrder(Samples.Sample sample) {
        Note note = NoteReader.read(sample.name(), sample.bytes());
        Span all = new Span(0, note.source().text().length());
        int end = 0;
        for (var element : note.elements()) {
            assertThat(all.covers(element.span())).isTrue();
            assertThat(element.span().start())
                    .as("%s begins behind the one before", element)
                    .isGreaterThanOrEqualTo(end);
            end = element.span().end();
            if (element instanceof Item item) {
                nests(item, note);
            }
            if (element instanceof Section section) {
                assertThat(section.end()).isGreaterThanOrEqualTo(section.span().end());
            }
        }
    }

    private static void nests(Item item, Note note) {
        item.cues().forEach(cue -> assertThat(item.span().covers(cue.span())).isTrue());
        passages(item)
                .forEach(passage ->
                        assertThat(item.span().covers(passage.span())).isTrue());
        if (item instanceof Choice choice) {
            for (Option option : choice.options()) {
                assertThat(item.span().covers(option.span())).isTrue();
                Label label = option.label();
                assertThat(label == null || option.span().covers(label.span())).isTrue();
            }
            Key key = choice.key();
            for (KeyMark mark : key == null ? List.<KeyMark>of() : key.marks()) {
                assertThat(item.span().covers(mark.span()) || isInNoItem(mark, note))
                        .isTrue();
            }
        }
    }

    /// A key that stands elsewhere stands in prose or in a heading.
    private static boolean isInNoItem(KeyMark mark, Note note) {
        return note.elements().stream()
                .anyMatch(element -> !(element instanceof Item)
                        && element.span().start() <= mark.span().start()
                        && mark.span().end() <= element.span().end());
    }

    @ParameterizedTest
    @MethodSource("studypack.reader.Samples#all")
    void idsDifferAndDoNotDependOnTheFile(Samples.Sample sample) {
        List<String> ids = NoteReader.read("a.md", sample.bytes()).items().stream()
                .map(Item::id)
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(NoteReader.read("b/c.md", sample.bytes()).items().stream().map(Item::id))
                .containsExactlyElementsOf(ids);
    }

    @Test
    void deepNestingIsReadInAMoment() {
        for (String text : List.of(
                "- ".repeat(100_000),
                "> ".repeat(100_000),
                "*".repeat(100_000) + "x" + "*".repeat(100_000),
                "[".repeat(100_000),
                "<details>\n".repeat(20_000),
                "| a ".repeat(100_000) + "\n" + "|---".repeat(100_000) + "\n",
                "`".repeat(100_000) + "a",
                "정답: ".repeat(50_000),
                "A) x\n".repeat(50_000))) {
            Note note = NoteReader.read("deep.md", text.getBytes(StandardCharsets.UTF_8));
            assertThat(Plain.ofBlocks(note.blocks())).isNotNull();
        }
    }
}
