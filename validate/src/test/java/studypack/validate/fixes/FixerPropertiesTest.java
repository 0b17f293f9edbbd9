package studypack.validate.fixes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studypack.markdown.Block;
import studypack.markdown.Walk;
import studypack.note.Choice;
import studypack.note.Note;
import studypack.note.Option;
import studypack.reader.NoteReader;
import studypack.testkit.Project;
import studypack.text.Decoder;
import studypack.text.SourceText;
import studypack.validate.Diagnostic;
import studypack.validate.Example;
import studypack.validate.Rules;

/// What holds of every fix in every note: the examples of the rules' pages, the cases of the rules, our own notes and
/// the real ones.
class FixerPropertiesTest {
    record Sample(String name, String text) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Sample> samples() {
        List<Sample> samples = new ArrayList<>();
        for (Rules.Entry rule : Rules.all()) {
            Example.of(rule.page()).forEach(example -> samples.add(sample(rule.name(), example.bytes())));
        }
        add(Project.root().resolve("validate/src/test/resources/rules"), samples);
        add(Project.content(), samples);
        add(Project.root().resolveSibling("shared").resolve("seeds"), samples);
        return samples;
    }

    private static void add(Path folder, List<Sample> samples) {
        Project.files(folder).stream()
                .filter(file -> !file.toString().endsWith(".expected"))
                .forEach(file -> samples.add(sample(file.getFileName().toString(), bytes(file))));
    }

    private static Sample sample(String name, byte[] bytes) {
        return new Sample(name, Decoder.decode(bytes).text());
    }

    private static byte[] bytes(Path file) {
        try {
            return java.nio.file.Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest(name = "a second run changes nothing in {0}")
    @MethodSource("samples")
    void aSecondRunChangesNothing(Sample sample) {
        for (boolean suggested : List.of(false, true)) {
            Fixed once = fixed(utf8(sample.text()), suggested);
            Fixed twice = fixed(once.after().bytes(), suggested);
            assertThat(twice.changes()).as("%s %s", suggested, twice.done()).isFalse();
        }
    }

    @ParameterizedTest(name = "safe fixes leave what is read from {0} as it is")
    @MethodSource("samples")
    void safeFixesLeaveWhatIsRead(Sample sample) {
        byte[] bytes = utf8(sample.text());
        Note before = NoteReader.read("page.md", bytes);
        Note after = NoteReader.read("page.md", Mended.safely(bytes).after().bytes());

        assertThat(read(after)).isEqualTo(read(before));
    }

    /// Ids, words, keys and cells in the plainest of ways.
    private static List<String> read(Note note) {
        List<String> read = new ArrayList<>();
        note.items().forEach(item -> {
            read.add(item.id());
            item.passages().forEach(passage -> read.add(letters(passage.plain())));
            if (item instanceof Choice choice) {
                // What the author wrote as the key may have changed its case; what it names may not.
                read.remove(
                        choice.key() == null || choice.key().written() == null
                                ? ""
                                : letters(choice.key().written().plain()));
                choice.options().forEach(option -> read.add(label(option) + " " + choice.isCorrect(option)));
                read.add(
                        choice.key() == null
                                ? "none"
                                : choice.key().marks().size() + " "
                                        + choice.key().doubt());
            }
        });
        for (Block block : Walk.blocks(note.blocks())) {
            if (block instanceof Block.Table table) {
                Stream.concat(Stream.of(table.header()), table.rows().stream())
                        .forEach(row -> row.cells()
                                .forEach(cell -> read.add(letters(cell.text().plain()))));
            }
        }
        return read;
    }

    private static String label(Option option) {
        return option.label() == null ? "" : option.label().written();
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || (c > ' ' && c < 0x7F))
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    @ParameterizedTest(name = "only lines that were told of change in {0}")
    @MethodSource("samples")
    void onlyLinesThatWereToldOfChange(Sample sample) {
        byte[] bytes = utf8(sample.text());
        Fixed fixed = Mended.safely(bytes);
        List<String> before = sample.text().lines().toList();
        List<String> after = new String(fixed.after().bytes(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        List<Integer> told = fixed.done().stream()
                .map(finding -> line(fixed.before().note(), finding))
                .toList();

        List<String> untold = new ArrayList<>();
        int lines = 0;
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).isBlank()) {
                lines++;
                if (!told.contains(i + 1)) {
                    untold.add(before.get(i));
                }
            }
        }
        // A line that was told of is another one, or gone.
        if (!untold.isEmpty()) {
            assertThat(after).containsSubsequence(untold);
        }
        assertThat(after.size()).isBetween(untold.size(), lines);
    }

    private static int line(Note note, Diagnostic finding) {
        return note.source().position(finding.span().start()).line();
    }

    static List<Sample> broken() {
        return samples().stream()
                .filter(sample -> !brokenLines(sample.text()).isEmpty())
                .toList();
    }

    private static List<String> brokenLines(String text) {
        SourceText source = SourceText.of(utf8(text));
        List<String> lines = text.lines().toList();
        return source.repairs().stream()
                .map(repair ->
                        lines.get(source.originalLines().lineAt(repair.span().start()) - 1))
                .distinct()
                .toList();
    }

    @ParameterizedTest(name = "lines with broken text stay byte for byte in {0}")
    @MethodSource("broken")
    void linesWithBrokenTextStay(Sample sample) {
        byte[] bytes = utf8(sample.text());

        String after = new String(Mended.asSuggested(bytes).after().bytes(), StandardCharsets.UTF_8);

        assertThat(after.lines().toList()).containsAll(brokenLines(sample.text()));
    }

    @ParameterizedTest(name = "encoding, byte order mark and line ends stay in {0}")
    @MethodSource("samples")
    void encodingMarkAndLineEndsStay(Sample sample) {
        String text = sample.text().replace("\r\n", "\n").replace('\r', '\n');
        String wanted = after(utf8(text), StandardCharsets.UTF_8);
        for (String end : List.of("\r\n", "\r")) {
            String written = text.replace("\n", end);
            assertThat(after(utf8(written), StandardCharsets.UTF_8)).isEqualTo(wanted.replace("\n", end));
        }
        String marked = "\uFEFF" + text;
        assertThat(after(utf8(marked), StandardCharsets.UTF_8)).isEqualTo("\uFEFF" + wanted);
        assertThat(after(marked.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.UTF_16LE))
                .isEqualTo("\uFEFF" + wanted);
    }

    private static String after(byte[] bytes, Charset charset) {
        return new String(Mended.safely(bytes).after().bytes(), charset);
    }

    private static Fixed fixed(byte[] bytes, boolean suggested) {
        return suggested ? Mended.asSuggested(bytes) : Mended.safely(bytes);
    }
}
