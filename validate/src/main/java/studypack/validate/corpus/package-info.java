/// What can only be seen over several notes: questions asked twice, notes copied, ids shared.
@NullMarked
package studypack.validate.corpus;

import org.jspecify.annotations.NullMarked;
