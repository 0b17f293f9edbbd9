/// Rules on how a note is put together: area `doc`.
@NullMarked
package studypack.validate.rules.doc;

import org.jspecify.annotations.NullMarked;
