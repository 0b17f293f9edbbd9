@NullMarked
package studypack.validate.ignore;

import org.jspecify.annotations.NullMarked;
