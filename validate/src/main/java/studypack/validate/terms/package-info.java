/// Names and their spelling: the data that ships, the user's own, and where a note mentions them.
@NullMarked
package studypack.validate.terms;

import org.jspecify.annotations.NullMarked;
