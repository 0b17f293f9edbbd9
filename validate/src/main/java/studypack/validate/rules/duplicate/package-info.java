/// Rules on what stands twice, in one note or in two: area `duplicate`.
@NullMarked
package studypack.validate.rules.duplicate;

import org.jspecify.annotations.NullMarked;
