package studypack.anki;

import static org.assertj.core.api.Assertions.assertThat;
import static studypack.note.HandMade.choice;
import static studypack.note.HandMade.heading;
import static studypack.note.HandMade.note;
import static studypack.note.HandMade.pack;
import static studypack.note.HandMade.pair;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studypack.export.Exported;
import studypack.note.Element;
import studypack.note.HandMade;
import studypack.note.Note;
import studypack.note.StudyPack;

/// What Anki itself makes of our decks.
class AnkiEngineTest {
    private static final String FIELDS = "select guid, flds from notes order by guid";

    private static AnkiEngine engine;

    @TempDir
    Path folder;

    @BeforeAll
    static void findTheEngine() {
        engine = AnkiEngine.find();
    }

    @Test
    void takesEveryNoteOnceAndKnowsThemAllWhenAskedAgain() throws IOException {
        StudyPack pack = Samples.nasty();
        JsonNode report = engine.imports(
                List.of(write("nasty", Exported.of(new AnkiExporter(), pack).bytes())));
        assertClean(report, pack.entries().size());
        assertImport(report.get("imports").get(0), pack.entries().size(), 0, 0);
        assertImport(report.get("imports").get(1), 0, 0, pack.entries().size());
    }

    @Test
    void keepsOurFieldsToTheLetter() throws Exception {
        byte[] deck = Exported.of(new AnkiExporter(), Samples.nasty()).bytes();
        JsonNode report = engine.imports(List.of(write("nasty", deck)), "--once", "--sql", FIELDS);
        List<String> kept = new ArrayList<>();
        report.get("sql")
                .get(FIELDS)
                .forEach(row -> kept.add(row.get(0).asText() + row.get(1).asText()));
        assertThat(kept)
                .containsExactlyElementsOf(Opened.of(deck).notes().stream()
                        .map(note -> note.guid() + String.join("\u001f", note.fields()))
                        .sorted()
                        .toList());
    }

    @Test
    void keepsOurDecksAndTagsToTheLetter() throws Exception {
        byte[] deck = Exported.of(new AnkiExporter(), Samples.nasty()).bytes();
        JsonNode report = engine.imports(List.of(write("nasty", deck)), "--once");
        assertNamesKept(report, Opened.of(deck));
    }

    @Test
    void updatesTheOneNoteWhoseAnswerWasCorrected() throws Exception {
        byte[] old = Exported.of(new AnkiExporter(), bank("옛 답")).bytes();
        StudyPack edited = new StudyPack(
                "sample",
                "Sample pack",
                HandMade.DATE.plusSeconds(86_400),
                bank("새 답").notes());
        byte[] young = Exported.of(new AnkiExporter().replacing(old), edited).bytes();
        JsonNode report = engine.imports(List.of(write("old", old), write("young", young)), "--sql", FIELDS);
        assertImport(report.get("imports").get(1), 0, 1, 20);
        assertThat(report.get("sql").toString()).contains("새 답").doesNotContain("옛 답");
        assertClean(report, 21);
    }

    /// Without the older deck at hand every note is dated anew: all are replaced by what they were, and none is lost.
    @Test
    void losesNothingWhereTheOlderDeckIsNotAtHand() throws Exception {
        byte[] old = Exported.of(new AnkiExporter(), bank("옛 답")).bytes();
        StudyPack edited = new StudyPack(
                "sample",
                "Sample pack",
                HandMade.DATE.plusSeconds(86_400),
                bank("새 답").notes());
        JsonNode report = engine.imports(List.of(
                write("old", old),
                write("young", Exported.of(new AnkiExporter(), edited).bytes())));
        assertImport(report.get("imports").get(1), 0, 21, 0);
        assertClean(report, 21);
    }

    @Test
    void putsTwoPacksBesideEachOther() throws Exception {
        byte[] one = Exported.of(
                        new AnkiExporter(),
                        new StudyPack("one", "One", HandMade.DATE, List.of(note("a.md", pair("a", "one?", "a")))))
                .bytes();
        byte[] two = Exported.of(
                        new AnkiExporter(),
                        new StudyPack("two", "Two", HandMade.DATE, List.of(note("b.md", pair("b", "two?", "a")))))
                .bytes();
        JsonNode report = engine.imports(List.of(write("one", one), write("two", two)));
        assertClean(report, 2);
        assertThat(report.get("decks").toString()).contains("One::a", "Two::b");
    }

    @Test
    void takesWhateverANoteMaySay() throws Exception {
        long seed = 20_260_314;
        Random random = new Random(seed);
        List<Note> notes = new ArrayList<>();
        for (int n = 0; n < 12; n++) {
            List<Element> elements = new ArrayList<>();
            for (int i = 0; i < 25; i++) {
                elements.add(
                        heading(1 + random.nextInt(3), "x " + gibberish(random).replaceAll("\\R", " ")));
                List<String> options = List.of(gibberish(random), gibberish(random), gibberish(random));
                elements.add(
                        random.nextBoolean()
                                ? choice(
                                        gibberish(random),
                                        gibberish(random),
                                        "ABC",
                                        options,
                                        Set.of(1 + random.nextInt(3)))
                                : pair(gibberish(random), gibberish(random), gibberish(random)));
            }
            notes.add(note(gibberish(random), elements.toArray(Element[]::new)));
        }
        StudyPack pack = new StudyPack(gibberish(random), gibberish(random), HandMade.DATE, notes);
        byte[] deck = Exported.of(new AnkiExporter(), pack).bytes();
        JsonNode report = engine.imports(List.of(write("any", deck)), "--sql", FIELDS);
        assertThat(report.get("imports").get(0).get("new").asInt())
                .as("seed " + seed)
                .isEqualTo(300);
        assertClean(report, 300);
        assertNamesKept(report, Opened.of(deck));
        List<String> kept = new ArrayList<>();
        report.get("sql").get(FIELDS).forEach(row -> kept.add(row.get(1).asText()));
        assertThat(kept)
                .containsExactlyInAnyOrderElementsOf(Opened.of(deck).notes().stream()
                        .map(note -> String.join("\u001f", note.fields()))
                        .toList());
    }

    private static void assertNamesKept(JsonNode report, Opened deck) throws IOException {
        List<String> decks = new ArrayList<>();
        report.get("decks").forEach(each -> decks.add(each.get("name").asText()));
        List<String> ours = new ArrayList<>(deck.decks().values());
        ours.remove("Default");
        assertThat(decks).containsExactlyInAnyOrderElementsOf(ours);
        List<String> tags = new ArrayList<>();
        report.get("tags").forEach(tag -> tags.add(tag.asText()));
        assertThat(tags)
                .containsExactlyInAnyOrderElementsOf(deck.notes().stream()
                        .flatMap(note -> Stream.of(note.tags().strip().split(" ")))
                        .distinct()
                        .toList());
    }

    private static String gibberish(Random random) {
        List<String> pieces = List.of(
                "a",
                "B",
                " ",
                "\n\n",
                "::",
                ":",
                "\"",
                "#",
                "{{",
                "}}",
                "{{c1::",
                "[sound:",
                "]",
                "[latex]",
                "[$]",
                "<",
                ">",
                "</li>",
                "<script>",
                "&",
                "&amp;",
                "&#0;",
                "\u0000",
                "\u001f",
                "\u0085",
                "\u200b",
                "\u2028",
                "\u3000",
                "\ufeff",
                "\ufffe",
                "\ud800",
                "\ud83d\ude00",
                "e\u0301",
                "\u0338",
                "각",
                "각",
                "정답",
                "`",
                "**",
                "==",
                "![x](y)",
                "[l](https://e.org/\"'<)",
                "| a |\n|---|\n",
                "- ",
                "1. ",
                "> ",
                "```\n",
                "\t",
                "\r",
                "\\(",
                "$$",
                "leech",
                "marked",
                "%",
                "_",
                "*",
                "\\");
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(9); i >= 0; i--) {
            text.append(pieces.get(random.nextInt(pieces.size())));
        }
        return text.toString();
    }

    private static StudyPack bank(String answer) {
        List<Element> elements = new ArrayList<>();
        elements.add(heading(1, "S3"));
        for (int i = 0; i < 20; i++) {
            elements.add(
                    choice("c" + i, "Which of them is number " + i + "?", "AB", List.of("this", "that"), Set.of(1)));
        }
        elements.add(pair("p", "무엇인가?", answer));
        return pack(note("bank.md", elements.toArray(Element[]::new)));
    }

    private Path write(String name, byte[] deck) throws IOException {
        return Files.write(folder.resolve(name + ".apkg"), deck);
    }

    static void assertImport(JsonNode log, int added, int updated, int duplicate) {
        assertThat(log.toString())
                .contains("\"new\":" + added + ",", "\"updated\":" + updated + ",", "\"duplicate\":" + duplicate + ",")
                .contains(
                        "\"conflicting\":0", "\"missing_notetype\":0", "\"missing_deck\":0", "\"empty_first_field\":0");
    }

    static void assertClean(JsonNode report, int notes) {
        JsonNode checks = report.get("checks");
        assertThat(report.get("counts").get("notes").asInt()).isEqualTo(notes);
        assertThat(report.get("counts").get("cards").asInt()).isEqualTo(notes);
        assertThat(checks.get("cards_after_database_check").asInt()).isEqualTo(notes);
        assertThat(checks.get("notes_with_empty_cards").asInt()).isZero();
        for (String list : List.of("render_errors", "database_problems", "media_missing", "media_unused")) {
            assertThat(checks.get(list)).as(list).isEmpty();
        }
    }
}
