package studypack.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import studypack.note.Choice;
import studypack.note.Element;
import studypack.note.FrontMatter;
import studypack.note.Item;
import studypack.note.Note;
import studypack.note.Option;
import studypack.note.Pair;
import studypack.note.Section;
import studypack.note.Term;
import studypack.testkit.Project;

/// Five real notes, each in a dialect of its own, against counts that were made by hand.
class SeedsTest {

    @Test
    void aResultsPageHasOneQuestionAndItsExplanationInSections() throws IOException {
        Note note = seed("000");
        Choice choice = only(note, Choice.class);
        assertThat(note.items()).hasSize(1);
        assertThat(choice.number()).isEqualTo("21");
        assertThat(choice.options()).hasSize(4).allMatch(option -> option.rationale() != null);
        assertThat(choice.correct().stream().map(option -> option.text().plain()))
                .containsExactly("AWS Step-Functions");
        assertThat(choice.options().stream().filter(Option::chosen)).hasSize(1);
        assertThat(sections(note, Section.Kind.HEADING).stream()
                        .filter(section -> section.title().plain().matches("(?s)[1-8]\\uFE0F?\\u20E3.*")))
                .hasSize(8);
    }

    @Test
    void aBrokenObsidianNoteHasItsQuestionItsTermsAndItsFrontMatter() throws IOException {
        Note note = seed("001");
        Choice choice = only(note, Choice.class);
        assertThat(choice.options().stream()
                        .map(option ->
                                option.label() == null ? "" : option.label().written()))
                .containsExactly("A", "B", "C", "D");
        assertThat(choice.correct()).containsExactly(choice.options().get(2));
        assertThat(choice.options().stream().filter(option -> option.rationale() != null))
                .hasSize(3);
        assertThat(count(note, Term.class)).isEqualTo(9);
        List<FrontMatter.Field> fields =
                Objects.requireNonNull(note.frontMatter()).fields();
        assertThat(fields).hasSize(5);
        assertThat(fields.get(3).values()).hasSize(5);
        assertThat(fields.get(4).values()).hasSize(3);
    }

    @Test
    void aReadmeHasItsPairsItsTermsAndItsMaskedWords() throws IOException {
        Note note = seed("002");
        List<Pair> pairs = all(note, Pair.class);
        List<Pair> rows = pairs.stream().filter(pair -> isOneLine(note, pair)).toList();
        assertThat(rows).hasSize(453);
        assertThat(pairs).hasSize(453 + 7);
        List<Term> terms = all(note, Term.class);
        List<Term> bullets =
                terms.stream().filter(term -> !term.cues().isEmpty()).toList();
        assertThat(bullets).hasSize(77);
        assertThat(bullets.stream().filter(term -> term.definitions().isEmpty()))
                .hasSize(3);
        assertThat(terms).hasSize(77 + 91);
        // The row that lost its separator, line 1203, holds the 547th masked word of the questions.
        assertThat(rows.stream()
                        .mapToInt(pair -> pair.question().masks().size())
                        .sum())
                .isEqualTo(547 - 1);
        assertThat(rows.stream()
                        .flatMap(pair -> pair.answers().stream())
                        .mapToInt(answer -> answer.masks().size())
                        .sum())
                .isEqualTo(717);
    }

    @Test
    void lectureNotesHaveTheirDefinitionsUnderBoldHeadings() throws IOException {
        Note note = seed("003");
        assertThat(count(note, Term.class)).isEqualTo(47);
        assertThat(note.items()).hasSize(47);
        assertThat(sections(note, Section.Kind.BOLD)).hasSize(73);
    }

    @Test
    void anOutlineHasItsTermsWithTheirDefinitions() throws IOException {
        Note note = seed("004");
        assertThat(note.frontMatter()).isNull();
        assertThat(all(note, Term.class))
                .hasSize(53)
                .allMatch(term -> !term.definition().isBlank());
        assertThat(note.items().stream().mapToInt(item -> item.masks().size()).sum())
                .isEqualTo(26);
    }

    private static boolean isOneLine(Note note, Pair pair) {
        return pair.cues().isEmpty()
                && note.source().lines().lineAt(pair.span().start())
                        == note.source().lines().lineAt(pair.span().end());
    }

    private static Note seed(String number) throws IOException {
        Path file = Project.files(Project.seeds()).stream()
                .filter(path -> path.getFileName().toString().startsWith(number))
                .findFirst()
                .orElseThrow();
        return NoteReader.read(file.getFileName().toString(), Files.readAllBytes(file));
    }

    private static List<Section> sections(Note note, Section.Kind kind) {
        return all(note, Section.class).stream()
                .filter(section -> section.kind() == kind)
                .toList();
    }

    private static <T extends Element> List<T> all(Note note, Class<T> kind) {
        return note.elements().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static <T extends Item> T only(Note note, Class<T> kind) {
        List<T> all = all(note, kind);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static long count(Note note, Class<? extends Item> kind) {
        return all(note, kind).size();
    }
}
