package studypack.validate.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TermsFileTest {

    @Test
    void listsAreWrittenInAnyWay() throws TermsFile.Problem {
        TermBook book = TermsFile.read("""
                names:
                  Example Vault:
                    also: [Vault, 볼트]
                    former: Example Safe, Example Chest
                    wrong:
                      - Exampel Vault
                    since: 2025-03-01
                  Example Queue:
                accept: [foo, bar]
                replace:
                  어플: 앱
                """);
        Term vault = Objects.requireNonNull(book.terms().get("Example Vault"));
        assertThat(vault.also()).containsExactly("Vault", "볼트");
        assertThat(vault.former()).containsExactly("Example Safe", "Example Chest");
        assertThat(vault.wrong()).containsExactly("Exampel Vault");
        assertThat(vault.since()).isEqualTo(LocalDate.of(2025, 3, 1));
        assertThat(book.terms()).containsKey("Example Queue");
        assertThat(book.accepted()).isEqualTo(List.of("foo", "bar"));
        assertThat(book.pairs()).containsEntry("어플", "앱");
    }

    @Test
    void anEmptyFileSaysNothing() throws TermsFile.Problem {
        assertThat(TermsFile.read("").terms()).isEmpty();
        assertThat(TermsFile.read("# later\n").pairs()).isEmpty();
        assertThat(TermsFile.read("names:\n").terms()).isEmpty();
    }

    @Test
    void aMistakeIsToldWithItsPlace() {
        assertProblem("nams:\n", 1, "there is no key nams (did you mean names?); known: about, accept, ");
        assertProblem("names:\n  A:\n    olso: B\n", 3, "there is no key olso (did you mean also?)");
        assertProblem("names:\n  A:\n    since: 2025\n", 3, "since needs a day such as 2024-07-25, not 2025");
        assertProblem(
                "names:\n  A:\n    ended: 2025-02-30\n", 3, "ended needs a day such as 2024-07-25, not 2025-02-30");
        assertProblem("names:\n  A:\n  A:\n", 3, "");
        assertProblem("names:\n  A:\n    prefix: none\n", 3, "prefix knows only: any");
        assertProblem("replace: 어플\n", 1, "replace needs lines of the form key: value");
        assertProblem("replace:\n  어플:\n", 2, "어플 needs a text");
        assertProblem("- a\n", 1, "write a section such as names: or replace: first");
        assertProblem("accept: [a\n", 1, "this is no YAML: ");
    }

    private static void assertProblem(String text, int line, String message) {
        TermsFile.Problem problem = catchThrowableOfType(TermsFile.Problem.class, () -> TermsFile.read(text));
        assertThat(problem).as(text).isNotNull();
        assertThat(problem.getMessage()).as(text).startsWith(message);
        assertThat(problem.line()).as(text).isEqualTo(line);
        assertThat(problem.column()).as(text).isPositive();
    }
}
