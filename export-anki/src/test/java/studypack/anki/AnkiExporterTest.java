package studypack.anki;

import static org.assertj.core.api.Assertions.assertThat;
import static studypack.note.HandMade.choice;
import static studypack.note.HandMade.heading;
import static studypack.note.HandMade.note;
import static studypack.note.HandMade.pack;
import static studypack.note.HandMade.pair;
import static studypack.note.HandMade.term;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import studypack.export.Exported;
import studypack.note.HandMade;
import studypack.note.StudyPack;

class AnkiExporterTest {

    @Test
    void aPackageHoldsTheCollectionAndAnEmptyListOfMedia() throws Exception {
        Opened deck = Opened.of(Exported.of(new AnkiExporter(), Samples.nasty()).bytes());
        assertThat(deck.entries()).containsExactly("collection.anki2", "media");
        assertThat(deck.media()).isEqualTo("{}");
        assertThat(deck.col()).containsEntry("ver", "11");
    }

    @Test
    void everyItemIsOneNoteAndOneCard() throws Exception {
        StudyPack pack = Samples.nasty();
        Exported exported = Exported.of(new AnkiExporter(), pack);
        Opened deck = Opened.of(exported.bytes());
        int items = pack.entries().size();
        assertThat(deck.notes()).hasSize(items);
        assertThat(deck.cards()).hasSize(items);
        assertThat(exported.report().figures()).hasToString("[%d notes, %d cards]".formatted(items, items));
    }

    @Test
    void whatRefersToSomethingRefersToSomethingThatIsThere() throws Exception {
        Opened deck = Opened.of(Exported.of(new AnkiExporter(), Samples.nasty()).bytes());
        Set<Long> decks = deck.decks().keySet();
        Set<Long> notes = new HashSet<>();
        deck.notes().forEach(note -> {
            JsonNode type = models(deck).get(Long.toString(note.type()));
            assertThat(note.fields()).hasSize(type.get("flds").size());
            assertThat(note.fields().get(0))
                    .as("the first field shows something")
                    .matches("(?s).*[^\\s⠀].*");
            assertThat(notes.add(note.id())).isTrue();
        });
        Set<Long> withCard = new HashSet<>();
        deck.cards().forEach(card -> {
            assertThat(decks).contains(card.deck());
            assertThat(notes).contains(card.note());
            assertThat(card.template()).isZero();
            withCard.add(card.note());
        });
        assertThat(withCard).isEqualTo(notes);
        assertThat(deck.json("dconf").has("1")).isTrue();
        assertThat(deck.decks()).containsEntry(1L, "Default");
    }

    private static JsonNode models(Opened deck) {
        try {
            return deck.json("models");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void noTwoNotesHaveOneGuidAndNoneLooksLikeAComment() throws Exception {
        Opened deck = Opened.of(Exported.of(new AnkiExporter(), Samples.nasty()).bytes());
        assertThat(deck.notes())
                .extracting(Opened.Row::guid)
                .doesNotHaveDuplicates()
                .allMatch(guid -> guid.matches("sp-[A-Za-z0-9_-]+"));
    }

    @Test
    void nothingIsDatedAfterThePack() throws Exception {
        Opened deck = Opened.of(Exported.of(new AnkiExporter(), Samples.nasty()).bytes());
        assertThat(deck.notes()).allMatch(note -> note.modified() == HandMade.DATE.getEpochSecond());
        assertThat(deck.notes()).allMatch(note -> note.id() <= HandMade.DATE.toEpochMilli());
        assertThat(deck.cards()).allMatch(card -> card.id() <= HandMade.DATE.toEpochMilli());
    }

    @Test
    void aDateThatIsNoneStillGivesADeck() throws Exception {
        for (Instant date : List.of(Instant.EPOCH, Instant.MIN, Instant.MAX)) {
            Opened deck = Opened.of(Exported.of(
                            new AnkiExporter(), pack(date, note("a.md", pair("p", "q", "a"), pair("q", "q", "a"))))
                    .bytes());
            assertThat(deck.notes()).allMatch(note -> note.id() > 0 && note.modified() > 0);
        }
    }

    @Test
    void theSamePackGivesTheSameBytesWhateverTheMachine() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        byte[] first = Exported.of(new AnkiExporter(), Samples.nasty()).bytes();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Seoul"));
            assertThat(Exported.of(new AnkiExporter(), Samples.nasty()).bytes()).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void anEmptyPackIsAnEmptyDeck() throws Exception {
        Opened deck = Opened.of(Exported.of(new AnkiExporter(), pack()).bytes());
        assertThat(deck.notes()).isEmpty();
        assertThat(deck.cards()).isEmpty();
    }

    @Test
    void aChoiceKeepsItsOptionsItsKeyAndWhatIsSaidOfThem() throws Exception {
        Opened deck = Opened.of(Exported.of(
                        new AnkiExporter(),
                        pack(note(
                                "notes/s3.md",
                                choice(
                                        "c",
                                        "Which *two*?",
                                        "ABC",
                                        List.of("one | because", "two", "three"),
                                        Set.of(1, 3),
                                        "why"))))
                .bytes());
        assertThat(deck.note(0).fields())
                .containsExactly(
                        "Which <em>two</em>?",
                        "<ol class=\"sp-letters\"><li><div class=\"sp-text\">one</div><div class=\"sp-why\">because</div></li>"
                                + "<li><div class=\"sp-text\">two</div></li><li><div class=\"sp-text\">three</div></li></ol>",
                        "1 3",
                        "why",
                        "notes/s3.md:1",
                        "1",
                        "1",
                        deck.note(0).guid(),
                        "");
    }

    @Test
    void anItemWithoutAnAnswerSaysSoOnItsCardAndInTheReport() throws Exception {
        Exported exported = Exported.of(
                new AnkiExporter(),
                pack(note(
                        "a.md",
                        choice("c", "Which?", "", List.of("x", "y"), Set.of()),
                        choice("k", "어느 것?", "", List.of("x", "y"), Set.of()),
                        pair("p", "What?"),
                        term("t", "무엇"))));
        Opened deck = Opened.of(exported.bytes());
        assertThat(deck.note(0).fields().get(2)).isEqualTo("no key known");
        assertThat(deck.note(1).fields().get(2)).isEqualTo("정답을 모릅니다");
        assertThat(deck.note(2).fields().get(1)).isEqualTo("no answer known");
        assertThat(deck.note(3).fields().get(1)).isEqualTo("답을 모릅니다");
        assertThat(exported.report().leftOut())
                .extracting(left -> left.path() + ":" + left.line() + " " + left.why())
                .containsExactly(
                        "a.md:1 no key known",
                        "a.md:1 no key known",
                        "a.md:1 no answer known",
                        "a.md:1 no answer known");
    }

    @Test
    void aPictureIsItsWordsOnTheCardAndALineInTheReport() throws Exception {
        Exported exported = Exported.of(
                new AnkiExporter(),
                pack(note("a.md", pair("p", "See ![the diagram](img/a.png)", "![](https://example.org/b.png)"))));
        Opened deck = Opened.of(exported.bytes());
        assertThat(deck.note(0).fields().get(0)).isEqualTo("See <span class=\"sp-picture\">the diagram</span>");
        assertThat(exported.report().leftOut())
                .extracting(left -> left.what() + ": " + left.why())
                .containsExactly(
                        "image img/a.png: words stand for a picture: no files were given",
                        "image https://example.org/b.png: words stand for a picture: no files were given");
    }

    @Test
    void aNoteIsASubDeckAndItsChaptersAreATag() throws Exception {
        Opened deck = Opened.of(Exported.of(
                        new AnkiExporter(),
                        pack(
                                note("a.md", heading(1, "Storage: S3"), heading(2, "수명 주기"), pair("p", "q", "a")),
                                note("b.md", heading(1, "storage: s3"), pair("q", "q", "a"))))
                .bytes());
        assertThat(deck.decks().values()).containsExactly("Default", "Sample pack", "Sample pack::Storage: S3");
        assertThat(deck.note(0).tags()).isEqualTo(" sample::Storage:_S3::수명_주기 ");
        assertThat(deck.note(1).tags()).isEqualTo(" sample::Storage:_S3 ");
    }

    @Test
    void onlyNotesThatChangedSinceTheReplacedDeckAreNewer() throws Exception {
        StudyPack before = pack(note("a.md", pair("p", "q", "old"), pair("q", "same", "same")));
        StudyPack after = pack(
                HandMade.DATE.plusSeconds(500),
                note("a.md", pair("p", "q", "new"), pair("q", "same", "same"), pair("r", "more", "more")));
        byte[] old = Exported.of(new AnkiExporter(), before).bytes();
        Opened deck =
                Opened.of(Exported.of(new AnkiExporter().replacing(old), after).bytes());
        long then = HandMade.DATE.getEpochSecond();
        assertThat(deck.note(0).modified()).isEqualTo(then + 500);
        assertThat(deck.note(1).modified()).isEqualTo(then);
        assertThat(deck.note(2).modified()).isEqualTo(then + 500);
    }

    @Test
    void aChangeWithinTheSameDateIsStillNewer() throws Exception {
        byte[] old = Exported.of(new AnkiExporter(), pack(note("a.md", pair("p", "q", "old"))))
                .bytes();
        Opened deck =
                Opened.of(Exported.of(new AnkiExporter().replacing(old), pack(note("a.md", pair("p", "q", "new"))))
                        .bytes());
        assertThat(deck.note(0).modified()).isEqualTo(HandMade.DATE.getEpochSecond() + 1);
    }

    @Test
    void aReplacedFileThatIsNoDeckIsNoObstacle() {
        byte[] plain = Exported.of(new AnkiExporter(), Samples.nasty()).bytes();
        for (byte[] file : List.of(
                new byte[0],
                new byte[] {'P', 'K', 3, 4, 0, 0},
                "not a zip".getBytes(java.nio.charset.StandardCharsets.UTF_8))) {
            assertThat(Exported.of(new AnkiExporter().replacing(file), Samples.nasty())
                            .bytes())
                    .isEqualTo(plain);
        }
    }
}
