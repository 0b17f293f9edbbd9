package studypack.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import studypack.validate.RuleTimes;

class RuleTableTest {
    @Test
    void theSlowestComesFirstAndTheQuickOnesAreCounted() {
        String table = RuleTable.of(List.of(
                new RuleTimes.Time("key/missing", 1_500_000_000L),
                new RuleTimes.Time("text/mojibake", 499_500_000L),
                new RuleTimes.Time("key/count", 400_000L),
                new RuleTimes.Time("key/emphasis", 100_000L)));
        assertThat(table).isEqualTo("""
                      ms    share  rule
                   1,500   75.0 %  key/missing
                     499   25.0 %  text/mojibake
                      <1           2 others, each
                   2,000  100.0 %  all
                """);
    }
}
