/// Comments in a note that say which of its findings are not to be told (`docs/ignore.md`).
@NullMarked
package studypack.validate.ignore;

import org.jspecify.annotations.NullMarked;
