package studypack.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import studypack.note.Note;
import studypack.reader.NoteReader;
import studypack.testkit.Project;

/// What is found in real notes. Every line named here was looked up in the note, and every error in it is one.
class SeedsTest {
    @Test
    void everyErrorInTheQuestionTablesIsTrue() {
        assertThat(errors("002"))
                .containsExactly(
                        "8 link/broken-anchor",
                        "148 table/missing-cell",
                        "149 table/missing-cell",
                        "189 term/misspelt-name",
                        "250 term/misspelt-name",
                        "341 table/missing-cell",
                        "342 table/missing-cell",
                        "460 table/missing-cell",
                        "636 term/misspelt-identifier",
                        "652 table/missing-cell",
                        "800 term/misspelt-name",
                        "807 term/misspelt-name",
                        "875 term/misspelt-identifier",
                        "967 term/misspelt-identifier",
                        "1022 term/misspelt-identifier",
                        "1026 term/misspelt-identifier",
                        "1048 term/misspelt-name",
                        "1053 term/misspelt-name",
                        "1063 term/misspelt-identifier",
                        "1081 term/misspelt-identifier",
                        "1082 term/misspelt-identifier",
                        "1154 term/misspelt-name",
                        "1203 table/missing-separator",
                        "1399 link/broken-anchor",
                        "1453 doc/unknown-tag",
                        "1453 doc/unknown-tag",
                        "1501 term/misspelt-name",
                        "1521 term/misspelt-name",
                        "1588 term/misspelt-name");
    }

    @Test
    void theLinkToTheWrongOfThreeHeadingsIsFound() {
        assertThat(lines("002", "link/wrong-duplicate")).containsExactly(13);
    }

    @Test
    void skippedLevelsAndEmptySectionsAreFound() {
        assertThat(lines("002", "doc/heading-order")).hasSize(12).contains(1400);
        assertThat(lines("002", "doc/empty-section"))
                .hasSize(13)
                .startsWith(679)
                .endsWith(691);
    }

    @Test
    void brokenCodeIsFound() {
        assertThat(lines("002", "doc/broken-code")).containsExactly(822);
        assertThat(lines("002", "doc/fence-language")).containsExactly(1591, 1644);
    }

    @Test
    void paragraphsThatListsSwallowAreFound() {
        assertThat(errors("003"))
                .containsExactly(
                        "171 doc/swallowed-paragraph",
                        "244 doc/swallowed-paragraph",
                        "247 doc/swallowed-paragraph",
                        "286 doc/swallowed-paragraph");
    }

    @Test
    void theFormsAreTold() {
        assertThat(List.of("000", "001", "002", "003", "004"))
                .extracting(seed -> new Parts(read(seed)).profile())
                .containsExactly(Profile.EXAM, Profile.PLAIN, Profile.QA_TABLE, Profile.PLAIN, Profile.OUTLINE);
    }

    @Test
    void theTermsWithoutADefinitionAreFound() {
        assertThat(lines("002", "item/empty-definition")).containsExactly(292, 324, 325);
    }

    @Test
    void fileNamesOfAMacAreFound() {
        assertThat(lines("002", "text/decomposed-hangul"))
                .hasSize(15)
                .startsWith(1346)
                .endsWith(1457);
    }

    @Test
    void copiedSpacesThatUndoListItemsAreFound() {
        assertThat(lines("004", "text/invisible-character")).containsExactly(208, 209);
    }

    @Test
    void everyBrokenLineIsFoundAndNothingElse() {
        assertThat(errors("001"))
                .hasSize(58)
                .allSatisfy(error -> assertThat(error).endsWith(" text/mojibake"));
        assertThat(lines("001", "text/mojibake")).startsWith(16).endsWith(106).doesNotHaveDuplicates();
    }

    @Test
    void soundNotesHaveNoErrorButASlip() {
        assertThat(errors("000")).isEmpty();
        assertThat(errors("004")).containsExactly("210 term/misspelt-name");
    }

    private static List<String> errors(String seed) {
        Note note = read(seed);
        return Checker.check(note).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> line(note, finding) + " " + finding.rule())
                .toList();
    }

    private static List<Integer> lines(String seed, String rule) {
        Note note = read(seed);
        return Checker.check(note).stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(finding -> line(note, finding))
                .toList();
    }

    private static int line(Note note, Diagnostic finding) {
        return note.source().position(finding.span().start()).line();
    }

    private static Note read(String seed) {
        Path folder = Project.seeds();
        try (Stream<Path> files = Files.list(folder)) {
            Path file = files.filter(path -> path.getFileName().toString().startsWith(seed + "_"))
                    .findFirst()
                    .orElseThrow();
            return NoteReader.read(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
