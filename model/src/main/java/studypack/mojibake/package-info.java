/// Finds text that was decoded wrongly, says how, and gives back what was meant.
@NullMarked
package studypack.mojibake;

import org.jspecify.annotations.NullMarked;
