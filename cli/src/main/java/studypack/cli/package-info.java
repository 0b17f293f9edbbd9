/// The `studypack` command: what a user can ask for, and the one place that meets files, streams and the clock.
@NullMarked
package studypack.cli;

import org.jspecify.annotations.NullMarked;
