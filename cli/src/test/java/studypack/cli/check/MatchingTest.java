package studypack.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import studypack.validate.Fingerprints;

class MatchingTest {
    private static Trace trace(String path, String print, String message) {
        return new Trace("key/missing", path, print, message, "");
    }

    private static int[] match(List<Trace> before, List<Trace> now) {
        return Matching.of(before, now, Set.of(), Set.of());
    }

    @Test
    void eachOldFindingStandsForOneOfNow() {
        Trace one = trace("a.md", "1", "no answer");
        assertThat(match(List.of(one), List.of(one, one))).containsExactly(0, -1);
        assertThat(match(List.of(one, one), List.of(one))).containsExactly(0);
    }

    @Test
    void theSameMessageIsAskedForFirst() {
        List<Trace> before = List.of(trace("a.md", "1", "names D"), trace("a.md", "1", "names E"));
        List<Trace> now = List.of(trace("a.md", "1", "names E"), trace("a.md", "1", "names F"));
        assertThat(match(before, now)).containsExactly(1, 0);
    }

    @Test
    void theSameNoteIsAskedBeforeOthers() {
        List<Trace> before = List.of(trace("b.md", "1", "no answer"), trace("a.md", "1", "another message"));
        List<Trace> now = List.of(trace("a.md", "1", "no answer"), trace("c.md", "1", "no answer"));
        assertThat(match(before, now)).containsExactly(1, 0);
    }

    @Test
    void anotherRuleOrOtherWordsAreNew() {
        List<Trace> before = List.of(trace("a.md", "1", "no answer"));
        assertThat(match(before, List.of(trace("a.md", "2", "no answer")))).containsExactly(-1);
        assertThat(match(before, List.of(new Trace("key/count", "a.md", "1", "no answer", ""))))
                .containsExactly(-1);
    }

    @Test
    void whatIsSaidOfANoteAsAWholeFollowsItsNameOnly() {
        List<Trace> before = List.of(trace("a.md", Fingerprints.WHOLE, "CP949"));
        List<Trace> now = List.of(trace("b.md", Fingerprints.WHOLE, "CP949"));
        assertThat(match(before, now)).containsExactly(-1);
        assertThat(Matching.of(before, now, Set.of("a.md"), Set.of())).containsExactly(-1);
        assertThat(Matching.of(before, now, Set.of("a.md"), Set.of("b.md"))).containsExactly(0);
    }

    @Test
    void ofTwoPlacesEitherMayBeTold() {
        Trace later = new Trace("duplicate/question", "a.md", "1", "asked on line 3", "one\ntwo");
        Trace other = new Trace("duplicate/question", "a.md", "2", "asked on line 9", "one\ntwo");
        assertThat(match(List.of(later), List.of(other))).containsExactly(0);
        assertThat(match(List.of(Trace.listed(later.rule(), "a.md", "1")), List.of(other)))
                .containsExactly(-1);
    }
}
