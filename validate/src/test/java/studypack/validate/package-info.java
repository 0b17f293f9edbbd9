/// Tests of rules and their pages.
@NullMarked
package studypack.validate;

import org.jspecify.annotations.NullMarked;
