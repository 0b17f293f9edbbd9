/// What the constraints on the item records mean; one class for each annotation of `studypack.note.constraint`.
@NullMarked
package studypack.validate.constraint;

import org.jspecify.annotations.NullMarked;
