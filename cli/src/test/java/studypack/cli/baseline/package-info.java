@NullMarked
package studypack.cli.baseline;

import org.jspecify.annotations.NullMarked;
