package studypack.cli.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class IoWordsTest {

    @Test
    void causesAreSaidInWords() {
        assertThat(IoWords.of(new AccessDeniedException("a.md"))).isEqualTo("permission denied");
        assertThat(IoWords.of(new NoSuchFileException("a.md"))).isEqualTo("there is no such file or folder");
        assertThat(IoWords.of(new FileSystemException("a.md", null, "No space left on device")))
                .isEqualTo("no space left on device");
        assertThat(IoWords.of(new IOException("Is a directory"))).isEqualTo("is a directory");
        assertThat(IoWords.of(new IOException())).isEqualTo("IOException");
    }
}
