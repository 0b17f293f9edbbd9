/// Applies fixes to a file and makes sure that they keep what they promise.
@NullMarked
package studypack.validate.fixes;

import org.jspecify.annotations.NullMarked;
