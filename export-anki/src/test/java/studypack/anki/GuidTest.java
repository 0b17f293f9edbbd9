package studypack.anki;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GuidTest {

    @Test
    void anIdIsItsOwnGuid() {
        assertThat(Guid.of("kQ3-x_9Zb0aA")).isEqualTo("sp-kQ3-x_9Zb0aA");
    }

    @Test
    void anIdOfOtherCharactersIsDigested() {
        assertThat(Guid.of("#한 글")).matches("sp-[A-Za-z0-9_-]{12}").isNotEqualTo(Guid.of("#한 그"));
    }

    @Test
    void twinsDiffer() {
        assertThat(Guid.ofTwin("a", "x.md", 1))
                .isNotEqualTo(Guid.ofTwin("a", "x.md", 2))
                .isNotEqualTo(Guid.ofTwin("a", "y.md", 1))
                .isNotEqualTo(Guid.of("a"));
    }
}
