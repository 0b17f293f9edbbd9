/// Asks git what changed: nothing is fetched, and nothing is written into a repository.
@NullMarked
package studypack.cli.git;

import org.jspecify.annotations.NullMarked;
