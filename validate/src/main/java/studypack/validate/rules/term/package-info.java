/// Rules on names: area `term`.
@NullMarked
package studypack.validate.rules.term;

import org.jspecify.annotations.NullMarked;
