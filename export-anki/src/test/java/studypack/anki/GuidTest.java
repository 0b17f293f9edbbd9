package studypack.anki;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GuidTest {

    @Test
    void anIdIsItsOwnGuidBehindAPrefix() {
        assertThat(Guid.of("kQ3-x_9Zb0aA")).isEqualTo("sp-kQ3-x_9Zb0aA");
        assertThat(Guid.of("-Q3-x_9Zb0aA")).isEqualTo("sp--Q3-x_9Zb0aA");
    }
}
