@NullMarked
package studypack.validate.terms;

import org.jspecify.annotations.NullMarked;
