package studypack.cli;

import java.nio.file.Path;
import java.util.List;
import studypack.cli.cache.Cache;
import studypack.cli.cache.CacheFolder;

/// Whether a command uses what was found before.
final class Caching {
    private static final String NONE = "--no-cache";

    static final List<Syntax.Option> OPTIONS =
            List.of(Syntax.Option.flag(NONE, "neither uses nor keeps what was found before"));

    private Caching() {}

    static Cache of(Given given, Surroundings here) {
        Path folder = CacheFolder.path(here.environment(), here.cwd());
        return folder == null || given.has(NONE) ? Cache.none() : Cache.in(new CacheFolder(folder));
    }
}
