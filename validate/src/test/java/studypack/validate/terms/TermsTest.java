package studypack.validate.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import studypack.markdown.Walk;
import studypack.note.Note;
import studypack.reader.NoteReader;

class TermsTest {

    @Test
    void theUsersFileWins() throws TermsFile.Problem {
        TermBook own = TermsFile.read("""
                names:
                  AWS Lambda:
                    also: [Amazon Lambda]
                  Example Vault:
                    former: [Example Safe]
                    since: 2025-03-01
                accept: [Galcier]
                replace:
                  어플리케이션: 애플리케이션
                """);
        Terms terms = Terms.shipped().with(List.of(own));
        String text = "AWS: Amazon Lambda, Galcier, Example Safe, 어플리케이션을";
        assertThat(found(Terms.shipped(), text)).containsExactly("PREFIX Amazon Lambda", "MISSPELT_NAME Galcier");
        assertThat(found(terms, text)).containsExactly("FORMER Example Safe", "UNWANTED 어플리케이션");
    }

    @Test
    void particlesFollowANameWithoutASpace() {
        assertThat(found(Terms.shipped(), "AWS의 Galcier를, Cloud9에서, 고객 마스터 키로"))
                .containsExactly("MISSPELT_NAME Galcier", "GONE Cloud9", "FORMER 고객 마스터 키");
    }

    @Test
    void namesAreOnlyLookedForWhereTheNoteSpeaksOfThem() {
        assertThat(found(Terms.shipped(), "Wave Length: the distance of two crests. See also Auroa."))
                .isEmpty();
        assertThat(found(Terms.shipped(), "AWS Wave Length")).containsExactly("WRONG Wave Length");
    }

    @Test
    void markupInsideAWordIsNoSlip() {
        assertThat(found(Terms.shipped(), "AWS **Lambd**a, **Galcier**를")).containsExactly("MISSPELT_NAME Galcier");
    }

    @Test
    void aPassageThatWasBrokenIsNotJudged() {
        String broken = new String("핵심: Galcier 핵심".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        Note note = NoteReader.read("a.md", ("AWS\n\n" + broken + "\n").getBytes(StandardCharsets.UTF_8));
        assertThat(note.source().repairs()).isNotEmpty();
        assertThat(Terms.shipped().mentions(note, Walk.texts(note.blocks())))
                .noneMatch(mention -> note.source().repairs().stream()
                        .anyMatch(repair -> repair.repaired().contains(mention.written())));
    }

    @Test
    void otherLanguagesAreNotSpelledAsEnglish() {
        String spanish = "El servicio de almacenamiento ofrece una instancia y un volumen para cada contenedor, con "
                + "parametros y metricas que el administrador configura en la consola de gestion de forma sencilla, "
                + "para que cada usuario pueda acceder a su informacion. La integracion con otros servicios permite "
                + "automatizar procesos, y las politicas de seguridad protegen los datos en reposo y en transito. "
                + "Cada region tiene varias zonas de disponibilidad, y cada zona tiene energia y red propias. Contaner.";
        assertThat(found(Terms.shipped(), "AWS " + spanish)).isEmpty();
    }

    private static List<String> found(Terms terms, String text) {
        Note note = NoteReader.read("a.md", text.getBytes(StandardCharsets.UTF_8));
        return terms.mentions(note, Walk.texts(note.blocks())).stream()
                .map(mention -> mention.kind() + " " + mention.written())
                .toList();
    }
}
