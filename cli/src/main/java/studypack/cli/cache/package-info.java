/// What one run of `check` keeps for the next (docs/cache.md).
@NullMarked
package studypack.cli.cache;

import org.jspecify.annotations.NullMarked;
