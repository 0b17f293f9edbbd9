package studypack.cli.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studypack.markdown.Markdown;
import studypack.markdown.Pictures;
import studypack.media.Media;

class PictureFilesTest {
    @TempDir
    Path folder;

    @BeforeEach
    void files() throws IOException {
        put("vault/aws/week1/note.md");
        put("vault/aws/week1/vpc.png");
        put("vault/aws/week1/my vpc.png");
        put("vault/aws/week1/100%.png");
        put("vault/aws/img/subnet.png");
        put("vault/aws/" + Normalizer.normalize("그림", Normalizer.Form.NFD) + "/"
                + Normalizer.normalize("보안 그룹.png", Normalizer.Form.NFD));
        put("vault/aws/deep/er/route.png");
        put("vault/aws/deep/vpc.png");
        put("vault/shared.png");
        put("secret.png");
    }

    @Test
    void aPictureIsFoundBesideTheNoteAndFromTheRoot() throws IOException {
        assertThat(found("![](vpc.png)")).isEqualTo("week1/vpc.png");
        assertThat(found("![](./vpc.png)")).isEqualTo("week1/vpc.png");
        assertThat(found("![](../img/subnet.png?raw=true)")).isEqualTo("img/subnet.png");
        assertThat(found("![](/img/subnet.png)")).isEqualTo("img/subnet.png");
        assertThat(found("<img src='..\\img\\subnet.png'>")).isEqualTo("img/subnet.png");
    }

    @Test
    void aNameMayBeEscapedOrTakenApart() throws IOException {
        assertThat(found("![](my%20vpc.png)")).isEqualTo("week1/my vpc.png");
        assertThat(found("![](my vpc.png)")).isEqualTo("week1/my vpc.png");
        assertThat(found("![](100%.png)")).isEqualTo("week1/100%.png");
        assertThat(found("![](../그림/보안%20그룹.png)")).isEqualTo("그림/보안 그룹.png");
        assertThat(found("![](../%EA%B7%B8%EB%A6%BC/보안 그룹.png)")).isEqualTo("그림/보안 그룹.png");
    }

    @Test
    void obsidiansNameIsFoundAnywhereTheNearestToTheNoteFirst() throws IOException {
        assertThat(found("![[vpc.png]]")).isEqualTo("week1/vpc.png");
        assertThat(found("![[route.png|300]]")).isEqualTo("deep/er/route.png");
        assertThat(found("![[er/route.png]]")).isEqualTo("deep/er/route.png");
        assertThat(found("![[deep/vpc.png]]")).isEqualTo("deep/vpc.png");
        assertThat(found("![[보안 그룹.png]]")).isEqualTo("그림/보안 그룹.png");
        assertThat(found("![[other.png]]")).isEqualTo("there is no such file");
    }

    @Test
    void nothingOutsideOfTheRootIsRead() throws IOException {
        assertThat(found("![](../../../secret.png)")).isEqualTo("its file is outside of the notes' folder");
        assertThat(found("![](../../shared.png)")).isEqualTo("its file is outside of the notes' folder");
        assertThat(found("![](" + folder.resolve("secret.png") + ")")).isEqualTo("there is no such file");
        assertThat(found("![](C:/Users/me/vpc.png)")).isEqualTo("its file is outside of the notes' folder");
        assertThat(found("![](file:///etc/vpc.png)")).isEqualTo("its file is outside of the notes' folder");
        assertThat(found("![[../../../secret.png]]")).isEqualTo("its file is outside of the notes' folder");
        Files.createSymbolicLink(folder.resolve("vault/aws/week1/link.png"), folder.resolve("secret.png"));
        Files.createSymbolicLink(folder.resolve("vault/aws/out"), folder);
        assertThat(found("![](link.png)")).isEqualTo("its file is outside of the notes' folder");
        assertThat(found("![](../out/secret.png)")).isEqualTo("its file is outside of the notes' folder");
    }

    @Test
    void theFolderOfTheProjectIsPartOfTheRoot() throws IOException {
        Files.createDirectory(folder.resolve("vault/.git"));
        assertThat(found("![](../../shared.png)")).isEqualTo("shared.png");
        assertThat(found("![](/shared.png)")).isEqualTo("shared.png");
        assertThat(found("![](../../../secret.png)")).isEqualTo("its file is outside of the notes' folder");
    }

    @Test
    void whatIsOnTheWebIsNotSought() throws IOException {
        assertThat(found("![](https://example.org/vpc.png)")).isEqualTo("it is on the web, and nothing is fetched");
        assertThat(found("![](//example.org/vpc.png)")).isEqualTo("it is on the web, and nothing is fetched");
        assertThat(found("![]()")).isEqualTo("it has no address");
    }

    @Test
    void aPictureWrittenIntoTheNoteIsThere() throws IOException {
        assertThat(media("<img src='data:image/png;base64,aGVsbG8='>"))
                .isInstanceOfSatisfying(
                        Media.Found.class, found -> assertThat(found.path()).isEmpty());
    }

    @Test
    void aFileOfTheSameNameIsTheHint() throws IOException {
        assertThat(hint("![](route.png)")).isEqualTo("deep/er/route.png");
        assertThat(hint("![](VPC.PNG)")).isEqualTo("week1/vpc.png");
        assertThat(hint("![](nothing.png)")).isEmpty();
    }

    private void put(String path) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, path.getBytes(StandardCharsets.UTF_8));
    }

    private String found(String written) throws IOException {
        return switch (media(written)) {
            case Media.Found found -> {
                assertThat(new String(found.content().read(), StandardCharsets.UTF_8))
                        .isNotEmpty();
                yield found.path();
            }
            case Media.Missing missing -> missing.reason().toString();
        };
    }

    private String hint(String written) {
        return media(written) instanceof Media.Missing missing ? missing.hint() : "found";
    }

    private Media media(String written) {
        List<NoteFile> files =
                NoteFiles.find(List.of("vault/aws"), folder, Picks::usual).files();
        return PictureFiles.of(files)
                .find(
                        "vault/aws/week1/note.md",
                        Pictures.in(Markdown.read(written, 0)).get(0));
    }
}
