/// What can be wrong with the comments that ignore findings.
@NullMarked
package studypack.validate.rules.ignore;

import org.jspecify.annotations.NullMarked;
