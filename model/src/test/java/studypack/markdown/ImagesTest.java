package studypack.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImagesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
            ![VPC](img/vpc.png)                        ¦ img/vpc.png          ¦ VPC     ¦
            ![VPC](img/vpc.png "두 서브넷")              ¦ img/vpc.png          ¦ VPC     ¦
            ![](img/vpc.png "두 서브넷")                 ¦ img/vpc.png          ¦ 두 서브넷 ¦
            ![a](<img/my vpc.png>)                     ¦ img/my vpc.png       ¦ a       ¦
            ![a](img/my vpc.png)                       ¦ img/my vpc.png       ¦ a       ¦
            ![](화면 캡처 (1).png "제목")                 ¦ 화면 캡처 (1).png      ¦ 제목     ¦
            ![a](my%20vpc.png)                         ¦ my%20vpc.png         ¦ a       ¦
            ![a](vpc.png =300x200)                     ¦ vpc.png              ¦ a       ¦ 300.0 PIXELS
            ![a|250](vpc.png)                          ¦ vpc.png              ¦ a       ¦ 250.0 PIXELS
            ![a|b](vpc.png)                            ¦ vpc.png              ¦ a|b     ¦
            ![a][ref]                                  ¦ img/ref.png          ¦ a       ¦
            <img src="a.png" alt="두 서브넷">            ¦ a.png                ¦ 두 서브넷 ¦
            <img width=300 alt='1 > 0' src=a.png />    ¦ a.png                ¦ 1 > 0   ¦ 300.0 PIXELS
            <IMG SRC="a&amp;b.png" WIDTH="50%">        ¦ a&b.png              ¦ ``      ¦ 0.5 COLUMN
            <img src="a.png" style="zoom:50%;" />      ¦ a.png                ¦ ``      ¦ 0.5 OWN
            <img src="a.png" style="max-width:9px;width: 120px"> ¦ a.png      ¦ ``      ¦ 120.0 PIXELS
            <p align="center"><img src="a.png"></p>    ¦ a.png                ¦ ``      ¦
            [![b](badge.png)](https://example.org)     ¦ badge.png            ¦ b       ¦
            """)
    void aPictureIsReadHoweverItIsWritten(String written, String target, String alt, @Nullable String width) {
        Inline.Image image = only(written);
        assertThat(image.target()).isEqualTo(target);
        assertThat(image.alt()).isEqualTo(alt);
        assertThat(image.wiki()).isFalse();
        assertThat(width(image)).isEqualTo(width);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
            ![[vpc.png]]                 ¦ vpc.png         ¦ ``       ¦
            ![[my_vpc_*2*.png]]          ¦ my_vpc_*2*.png  ¦ ``       ¦
            ![[그림/두 서브넷.PNG]]         ¦ 그림/두 서브넷.PNG ¦ ``       ¦
            ![[vpc.png|300]]             ¦ vpc.png         ¦ ``       ¦ 300.0 PIXELS
            ![[vpc.png|300x200]]         ¦ vpc.png         ¦ ``       ¦ 300.0 PIXELS
            ![[vpc.png|두 서브넷]]         ¦ vpc.png         ¦ 두 서브넷 ¦
            ![[vpc.png|두 서브넷|300]]     ¦ vpc.png         ¦ 두 서브넷 ¦ 300.0 PIXELS
            """)
    void obsidiansPicturesAreNames(String written, String target, String alt, @Nullable String width) {
        Inline.Image image = only(written);
        assertThat(image.target()).isEqualTo(target);
        assertThat(image.alt()).isEqualTo(alt);
        assertThat(image.wiki()).isTrue();
        assertThat(width(image)).isEqualTo(width);
        assertThat(image.span().in(written)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "![[note]]",
                "![[note#heading]]",
                "![[sheet.pdf]]",
                "![[]]",
                "![[vpc.png",
                "![a](my note)",
                "![a](see vpc.png for more)",
                "! [a] (vpc.png)",
                "`![[vpc.png]]`",
                "\\![[vpc.png]]"
            })
    void whatIsNoPictureStaysText(String written) {
        assertThat(images(written)).isEmpty();
        assertThat(Plain.ofBlocks(Markdown.read(written, 0)))
                .isEqualTo(written.replace("`", "").replace("\\", ""));
    }

    @Test
    void inATableTheBarIsEscaped() {
        Inline.Image image = only("| 그림 |\n|---|\n| ![[vpc.png\\|120]] |\n");
        assertThat(image.target()).isEqualTo("vpc.png");
        assertThat(width(image)).isEqualTo("120.0 PIXELS");
    }

    @Test
    void aTagMaySpanLines() {
        assertThat(only("글 <img\n  src=\"a.png\"\n  alt=\"b\"> 글").target()).isEqualTo("a.png");
    }

    @Test
    void aMillionOpeningsComeToAnEnd() {
        for (String unit : List.of("![", "![[", "![](", "![]( ", "![[a.png|", "![a](b \"", "![[a.png]](")) {
            String text = unit.repeat(1_000_000 / unit.length());
            Assertions.assertTimeout(Duration.ofMinutes(2), () -> Markdown.read(text, 0), unit);
        }
    }

    private static Inline.Image only(String written) {
        List<Inline.Image> images = images(written + "\n\n[ref]: img/ref.png\n");
        assertThat(images).hasSize(1);
        return images.get(0);
    }

    private static List<Inline.Image> images(String written) {
        return Pictures.in(Markdown.read(written, 0));
    }

    private static @Nullable String width(Inline.Image image) {
        return image.width() == null
                ? null
                : image.width().value() + " " + image.width().unit();
    }
}
