/// Prints packs and reads what was printed.
@NullMarked
package studypack.pdf;

import org.jspecify.annotations.NullMarked;
