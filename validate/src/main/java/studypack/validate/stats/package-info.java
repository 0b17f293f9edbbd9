/// What a bank of questions gives away as a whole: where its keys stand, how long they are, what it covers.
@NullMarked
package studypack.validate.stats;

import org.jspecify.annotations.NullMarked;
