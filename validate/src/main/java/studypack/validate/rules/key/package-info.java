/// Rules on the right answers: area `key`.
@NullMarked
package studypack.validate.rules.key;

import org.jspecify.annotations.NullMarked;
