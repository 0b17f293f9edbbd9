/// The ways in which people write questions, one class each.
@NullMarked
package studypack.dialect;

import org.jspecify.annotations.NullMarked;
