package studypack.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import studypack.cli.cache.CacheFolder;
import studypack.cli.files.Failure;
import studypack.cli.files.IoWords;
import studypack.cli.report.Printable;

/// `studypack clean`: what earlier runs kept goes.
final class CleanCommand implements Command {
    @Override
    public Syntax syntax() {
        return new Syntax(
                "clean", "", 0, "Removes what checks have kept to be faster the next time (docs/cache.md).", List.of());
    }

    @Override
    public int run(Given given, Surroundings here) {
        Path folder = CacheFolder.path(here.environment(), here.cwd());
        String shown = folder == null ? "" : Printable.of(folder.toString());
        try {
            boolean removed = folder != null && new CacheFolder(folder).remove();
            here.out().print(removed ? "removed " + shown + "\n" : "nothing is kept\n");
            return Exit.OK;
        } catch (IOException e) {
            throw new Failure("cannot remove all of " + shown + ": " + IoWords.of(e), e);
        }
    }
}
