package studypack.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import studypack.note.Note;
import studypack.reader.NoteReader;

class RuleTimesTest {
    private static final Note NOTE =
            NoteReader.read("a.md", "# A\n\n### Which?\n\n- [ ] a\n- [ ] b\n".getBytes(StandardCharsets.UTF_8));

    @Test
    void everyRuleThatIsRunIsTimedAndFindsTheSame() {
        RuleTimes times = RuleTimes.on();
        assertThat(Checker.check(NOTE, Context.PLAIN, times)).isEqualTo(Checker.check(NOTE, Context.PLAIN));
        assertThat(times.times())
                .extracting(RuleTimes.Time::rule)
                .contains("text/mojibake", "link/broken-anchor", "term");
        assertThat(times.times()).allSatisfy(time -> assertThat(time.nanos()).isNotNegative());
    }

    @Test
    void nothingIsTimedWhereNobodyAsks() {
        Checker.check(NOTE, Context.PLAIN, RuleTimes.OFF);
        assertThat(RuleTimes.OFF.times()).isEmpty();
        assertThat(RuleTimes.OFF.isOn()).isFalse();
    }
}
