/// Writes what fixes make of files, or shows it.
@NullMarked
package studypack.cli.fix;

import org.jspecify.annotations.NullMarked;
