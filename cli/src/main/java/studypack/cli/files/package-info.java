/// Finds, reads and writes files.
@NullMarked
package studypack.cli.files;

import org.jspecify.annotations.NullMarked;
