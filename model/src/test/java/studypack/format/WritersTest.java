package studypack.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studypack.export.ExportReport;
import studypack.note.AskedWords;
import studypack.note.Choice;
import studypack.note.Item;
import studypack.note.Note;
import studypack.note.Option;
import studypack.note.Pair;
import studypack.note.Passage;
import studypack.note.Term;
import studypack.reader.NoteReader;
import studypack.reader.Samples;
import studypack.text.SourceText;

/// What is written in another format and read again asks and answers the same.
class WritersTest {
    @ParameterizedTest
    @MethodSource("studypack.reader.Samples#notes")
    void markdownAsksTheSame(Samples.Sample sample) throws IOException {
        Note note = NoteReader.read(sample.name(), sample.bytes());
        Writer.Written written = new MarkdownNotes().write(List.of(note));
        List<Integer> doubtful = written.leftOut().stream()
                .filter(missing -> missing.why().contains("read as something else"))
                .map(ExportReport.LeftOut::line)
                .toList();
        List<List<String>> read = Formats.read("again.md", SourceText.of(written.text())).get(0).items().stream()
                .map(Same::words)
                .toList();
        List<List<String>> asked = note.items().stream()
                .filter(item -> !doubtful.contains(
                        note.source().position(item.span().start()).line()))
                .map(Same::words)
                .toList();
        assertThat(read).as(written.text()).containsSubsequence(asked);
        assertThat(read.size()).isLessThanOrEqualTo(note.items().size());
        assertThat(doubtful.size()).isLessThanOrEqualTo(note.items().size() / 10);
    }

    @ParameterizedTest
    @MethodSource("studypack.reader.Samples#all")
    void giftAsksTheSame(Samples.Sample sample) throws IOException {
        Note note = NoteReader.read(sample.name(), sample.bytes());
        Writer.Written written = new GiftWriter().write(List.of(note));
        List<Note> read = Formats.read("again.gift", SourceText.of(written.text()));
        assertThat(said(read.get(0).items().stream()
                        .filter(Choice.class::isInstance)
                        .toList()))
                .as(written.text())
                .isEqualTo(said(note.items().stream()
                        .filter(item -> item instanceof Choice choice
                                && !choice.correct().isEmpty()
                                && choice.options().size() > 1)
                        .toList()));
        assertThat(read.get(0).items()).hasSize(written.items());
    }

    @ParameterizedTest
    @MethodSource("studypack.reader.Samples#all")
    void aikenAsksTheSame(Samples.Sample sample) throws IOException {
        Note note = NoteReader.read(sample.name(), sample.bytes());
        Writer.Written written = new AikenWriter().write(List.of(note));
        List<Note> read = Formats.read("again.aiken", SourceText.of(written.text()));
        assertThat(read.get(0).items()).hasSize(written.items());
        assertThat(said(note.items()))
                .containsAll(said(read.get(0).items()).stream()
                        .map(line -> line.replaceFirst(" — .*", ""))
                        .toList());
    }

    private static List<String> said(List<Item> items) {
        List<String> said = new ArrayList<>();
        for (Item item : items) {
            said.add(AskedWords.of(item.prompt().plain()) + " | " + said(item));
        }
        return said;
    }

    private static String said(Item item) {
        return switch (item) {
            case Choice choice ->
                String.join(
                        " / ",
                        choice.options().stream()
                                .map(option -> said(choice, option))
                                .toList());
            case Pair pair ->
                AskedWords.of(String.join(
                        " ", pair.answers().stream().map(Passage::plain).toList()));
            case Term term -> AskedWords.of(term.definition());
        };
    }

    private static String said(Choice choice, Option option) {
        return (Boolean.TRUE.equals(choice.isCorrect(option)) ? "*" : "")
                + AskedWords.of(option.text().plain());
    }
}
