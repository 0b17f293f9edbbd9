/// Rules on how questions are written: what guidelines for test items advise against.
@NullMarked
package studypack.validate.rules.advice;

import org.jspecify.annotations.NullMarked;
