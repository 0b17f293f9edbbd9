@NullMarked
package studypack.validate.fixes;

import org.jspecify.annotations.NullMarked;
