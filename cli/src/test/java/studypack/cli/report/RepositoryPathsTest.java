package studypack.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepositoryPathsTest {
    @TempDir
    Path folder;

    private Path root;

    @BeforeEach
    void makeRepository() throws IOException {
        root = Files.createDirectories(folder.toRealPath().resolve("repository"));
        Files.createDirectories(root.resolve(".git"));
        Files.createDirectories(root.resolve("notes/deep"));
        Files.writeString(root.resolve("notes/a.md"), "");
    }

    @Test
    void aPathIsThatOfTheRepositoryWhereverTheUserStands() {
        assertThat(RepositoryPaths.around(root).path("notes/a.md")).isEqualTo("notes/a.md");
        assertThat(RepositoryPaths.around(root.resolve("notes")).path("a.md")).isEqualTo("notes/a.md");
        assertThat(RepositoryPaths.around(root.resolve("notes")).path("./deep/../a.md"))
                .isEqualTo("notes/a.md");
        assertThat(RepositoryPaths.around(root.resolve("notes/deep")).path("../a.md"))
                .isEqualTo("notes/a.md");
        assertThat(RepositoryPaths.around(root.resolve("notes/deep"))
                        .path(root.resolve("notes/a.md").toString()))
                .isEqualTo("notes/a.md");
    }

    @Test
    void aSubmoduleIsARepositoryOfItsOwn() throws IOException {
        Files.writeString(root.resolve("notes/deep/.git"), "gitdir: ../../.git/modules/deep\n");
        assertThat(RepositoryPaths.around(root.resolve("notes/deep")).path("b.md"))
                .isEqualTo("b.md");
    }

    @Test
    void aLinkLeadsToTheSamePath() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), root);
        assertThat(RepositoryPaths.around(root).path(link.resolve("notes/a.md").toString()))
                .isEqualTo("notes/a.md");
    }

    @Test
    void withoutARepositoryPathsStartWhereTheUserStands() throws IOException {
        Path plain = Files.createDirectories(folder.resolve("plain/notes"));
        assertThat(RepositoryPaths.around(plain).path("b.md")).isEqualTo("b.md");
    }

    @Test
    void aNoteOutsideHasItsWholePath() {
        RepositoryPaths paths = RepositoryPaths.around(root);
        String outside = paths.path("../other/b c.md");
        assertThat(outside).isEqualTo(root.resolveSibling("other/b c.md").toString());
        assertThat(URI.create(paths.uri(outside))).isEqualTo(Path.of(outside).toUri());
    }

    @Test
    void aReferenceIsResolvedToTheFile() {
        RepositoryPaths paths = RepositoryPaths.around(root);
        for (String name :
                new String[] {"a b.md", "1:2.md", "한글.md", "한글.md", "a%20b#c?d.md", "🎉[x]{y}.md", "a\\b.md"}) {
            URI uri = root.toUri().resolve(paths.uri(paths.path("notes/" + name)));
            assertThat(Path.of(uri)).isEqualTo(root.resolve("notes").resolve(name));
        }
    }
}
