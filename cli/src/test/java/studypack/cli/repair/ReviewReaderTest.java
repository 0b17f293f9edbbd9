package studypack.cli.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studypack.cli.files.Failure;
import studypack.text.Position;

class ReviewReaderTest {

    private static List<ReviewEntry> read(String list) {
        return ReviewReader.read("list.txt", list.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aListIsReadAsAPersonLeavesIt() {
        List<ReviewEntry> entries = read("""
                # remark
                [X] my notes/a:b.md:12:3 0a1b
                  was a\\u{AD}b
                  now\t가  나 # 1
                [ x ] b.md:1:1 ffff
                    now
                    was  c
                []b.md:2:1 ffff
                was d
                now e
                """);

        assertThat(entries)
                .containsExactly(
                        new ReviewEntry(
                                "my notes/a:b.md", new Position(12, 3), "0a1b", "a\u00ADb", "가  나 # 1", true, 2),
                        // Its text was emptied, so it is to stay as it is.
                        new ReviewEntry("b.md", new Position(1, 1), "ffff", "c", "", false, 5),
                        new ReviewEntry("b.md", new Position(2, 1), "ffff", "d", "e", false, 8));
    }

    @ParameterizedTest(name = "{0} is wrong at {1}")
    @CsvSource({
        "'[y] a.md:1:1 0000', 1:2",
        "'  [ ] a.md', 1:3",
        "'[ ] a.md:1:1', 1:1",
        "'was x', 1:1",
        "'\n\n[x] a.md:1:1 0000\nwas a', 3:1",
        "'[x] a.md:1:1 0000\nnow a', 1:1",
        "'[x] a.md:1:1 0000\nwas a\nnow b\n that', 4:2",
        "'[x] a.md:0:1 0000\nwas a\nnow b', 1:1"
    })
    void whatCannotBeUnderstoodIsSaidWithItsPlace(String list, String place) {
        assertThatThrownBy(() -> read(list))
                .isInstanceOf(Failure.class)
                .hasMessageStartingWith("list.txt:" + place + ": ");
    }
}
