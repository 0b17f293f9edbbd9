/// Judges notes: rules, the constraints on items, and the findings both give.
@NullMarked
package studypack.validate;

import org.jspecify.annotations.NullMarked;
