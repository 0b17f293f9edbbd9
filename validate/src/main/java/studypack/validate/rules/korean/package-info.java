/// Rules on Korean: area `korean`.
@NullMarked
package studypack.validate.rules.korean;

import org.jspecify.annotations.NullMarked;
