/// Makes files anew: what one would be, the difference, and writing it whole or not at all.
@NullMarked
package studypack.cli.rewrite;

import org.jspecify.annotations.NullMarked;
