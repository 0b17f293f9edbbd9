package studypack.cli.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {
    @ParameterizedTest
    @CsvSource({
        "*.md, a.md, true",
        "*.md, a/b.md, false",
        "**/*.md, a.md, true",
        "**/*.md, a/b/c.md, true",
        "a/**, a, false",
        "a/**, a/b/c, true",
        "a/**/c, a/c, true",
        "a/**/c, a/b/b/c, true",
        "a/**/c, a/bc, false",
        "**/a/*b/c, a/b/a/xb/c, true",
        "?.md, 가.md, true",
        "?.md, 😀.md, true",
        "[가-힣]*.md, 노트.md, true",
        "[가-힣]*.md, note.md, false",
        "[!a-z]*, note.md, false",
        "[a/b, a, false",
        "a\\, a, false"
    })
    void aPatternMatchesAsInGit(String pattern, String path, boolean matches) {
        assertThat(Glob.matches(pattern, path)).isEqualTo(matches);
    }

    @Test
    void aFolderStandsForAllInItUntilALaterPatternTakesItBack() {
        Patterns paths = Patterns.of(List.of("imported/**", "!imported/checked/", "*.terms.md"));
        assertThat(paths.take("imported/a.md")).isTrue();
        assertThat(paths.take("imported/deep/a.md")).isTrue();
        assertThat(paths.take("imported/checked/a.md")).isFalse();
        assertThat(paths.take("imported/checked/s3.terms.md")).isTrue();
        assertThat(paths.take("a.md")).isFalse();
    }

    @Test
    void aNameMayBeComposedOrNot() {
        assertThat(Patterns.of(List.of("노트/")).take("노트/a.md")).isTrue();
    }

    @Test
    void aHostilePatternIsNotTriedForEver() {
        String pattern = "*a".repeat(5_000) + "b";
        assertThat(Glob.matches(pattern, "a".repeat(20_000))).isFalse();
        assertThat(Glob.matches("**/a".repeat(3_000) + "/b", "a/".repeat(9_000)))
                .isFalse();
    }
}
