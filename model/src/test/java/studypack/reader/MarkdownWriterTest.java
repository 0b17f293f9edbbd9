package studypack.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import studypack.markdown.Block;
import studypack.markdown.Markdown;
import studypack.markdown.MarkdownWriter;
import studypack.markdown.Relocation;
import studypack.note.Note;

class MarkdownWriterTest {
    @ParameterizedTest
    @MethodSource("studypack.reader.Samples#all")
    void whatIsWrittenReadsBackAsTheSameBlocks(Samples.Sample sample) {
        Note note = NoteReader.read(sample.name(), sample.bytes());
        for (Block block : note.blocks()) {
            staysTheSame(List.of(block));
        }
        staysTheSame(note.blocks());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. one\n2. two\n\n1) other",
                "- a\n- b\n\n* c\n* d",
                "- a\n\n  b\n  - c\n\n    ```sh\n    x\n\n    y\n    ```\n- d",
                "**굵게(bold)**은 <b> 띄어 </b>쓴다",
                "a\\*b\\_c &amp;lt; \\# \\`x` `` a`b `` ` `` `",
                "\\# no heading\n\\- no bullet\n1\\. no number\n\\> no quote",
                "| a | b |\n| --- | --- |\n| x\\|y | `p\\|q` |\n| one |\nalone\n| 1 | 2 | 3 |",
                "> quote\n>\n> - list\n\n> another",
                "<details><summary>Show `it`</summary>\n\n- a\n\n</details>",
                "~~~a`b\n```\n~~~",
                "Two\nlines\n===",
                "[text](<a b> \"t\") ![alt](x(y).png) <https://example.org/?a=b&c=d>",
                "1~5 and 6~7, ==marked== a==b",
                "line one<br>line two\\\nline three\nline four",
                "[정답]: B",
                "- [ ] open\n- [x] done\n- \\[ ] text",
                "***both*** **a*b*c** <s>gone</s>",
                "-\n- x",
                "10. ten\n    11. eleven"
            })
    void awkwardTextStaysTheSame(String text) {
        staysTheSame(Markdown.read(text, 0));
    }

    @Test
    void plainTextIsWrittenPlainly() {
        for (String text : List.of(
                "A (B) costs 5 * 3 = $15!",
                "### 1. 첫 번째 문제: S3의 snake_case는?",
                "- A) one\n- B) two",
                "| 문제 | 답 |\n| --- | --- |\n| `S3`는? | 저장소 |")) {
            assertThat(MarkdownWriter.write(Markdown.read(text, 0))).isEqualTo(text.replace(" * ", " \\* "));
        }
    }

    private static void staysTheSame(List<Block> blocks) {
        String written = MarkdownWriter.write(blocks);
        assertThat(Relocation.bare(Markdown.read(written, 0))).as(written).isEqualTo(Relocation.bare(blocks));
    }
}
