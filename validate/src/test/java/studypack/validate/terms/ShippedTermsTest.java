package studypack.validate.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The files that ship say nothing twice, and nothing that contradicts itself.
class ShippedTermsTest {

    @Test
    void aYamlLibraryReadsThemAsWeDo() throws TermsFile.Problem {
        for (String file : Terms.FILES) {
            assertThat(TermsFile.read(Terms.text(file))).as(file).isEqualTo(Terms.read(file));
        }
    }

    @Test
    void everyWayToWriteANameMeansOneThing() {
        Map<String, Form> byWords = new HashMap<>();
        for (String file : Terms.FILES) {
            for (Term term : Terms.read(file).terms().values()) {
                for (Form form : Forms.of(term)) {
                    if (form.kind() == Kind.PREFIX) {
                        continue;
                    }
                    Form other = byWords.put(Names.words(form.written()).toString(), form);
                    assertThat(other == null ? term : other.term())
                            .as(form.written())
                            .isSameAs(term);
                }
            }
        }
    }

    @Test
    void datesAreInOrder() {
        for (String file : Terms.FILES) {
            assertThat(Terms.read(file).terms().values()).allSatisfy(term -> {
                if (term.closed() != null && term.ended() != null) {
                    assertThat(term.closed()).isBeforeOrEqualTo(term.ended());
                }
                if (term.since() != null) {
                    assertThat(term.former()).as(term.name()).isNotEmpty();
                }
                if (term.checked() != null) {
                    assertThat(term.isGone() || !term.former().isEmpty())
                            .as(term.name())
                            .isTrue();
                }
            });
        }
    }

    @Test
    void listsHoldNothingTwice() {
        for (String file : Terms.FILES) {
            TermBook book = Terms.read(file);
            assertThat(book.identifiers()).doesNotHaveDuplicates();
            assertThat(book.words()).doesNotHaveDuplicates();
            assertThat(book.accepted()).doesNotHaveDuplicates();
            Set<String> wrong = new HashSet<>(book.pairs().keySet());
            wrong.retainAll(book.words());
            assertThat(wrong).isEmpty();
        }
    }
}
