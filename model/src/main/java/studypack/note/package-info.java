/// A note as it was read, and several of them as a pack.
@NullMarked
package studypack.note;

import org.jspecify.annotations.NullMarked;
