package studypack.validate;

import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import studypack.testkit.Golden;
import studypack.testkit.Project;

/// `docs/rules.md` lists the rules as they are.
class RulesDocumentTest {
    private static final String HEAD = """
            # Rules

            What `studypack check` looks for. `studypack explain AREA/NAME` prints a rule's page: what it finds, why it matters, wrong, right, how
            to mend it. An **error** makes a learner learn something wrong or lose something; a **warning** is probably not meant; an **info** is a
            remark, looked for with `--all` or where somebody selects it. Every one of them can be switched off, or made more or less severe, for all notes or some
            ([configuration.md](configuration.md)). A *safe* fix changes nothing that a note says, a *suggested* one is for a person to look at
            ([fixes.md](fixes.md)).
            """;

    @Test
    void theDocumentListsTheRulesAsTheyAre() {
        StringBuilder page = new StringBuilder(HEAD);
        String area = "";
        for (Rules.Entry rule : Rules.all()) {
            if (!rule.area().equals(area)) {
                area = rule.area();
                page.append("\n## ").append(area).append("\n\n| rule | severity | fix | finds |\n|---|---|---|---|\n");
            }
            String fixes = rule.fixes().stream()
                    .map(fix -> fix.name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "));
            page.append("| `")
                    .append(rule.name())
                    .append("` | ")
                    .append(rule.severity().name().toLowerCase(Locale.ROOT))
                    .append(" | ")
                    .append(fixes)
                    .append(" | ")
                    .append(rule.summary().replace("|", "\\|"))
                    .append(" |\n");
        }
        Golden.check(Project.root().resolve("docs/rules.md"), page.toString());
    }
}
