/// Rules on questions and terms: area `item`.
@NullMarked
package studypack.validate.rules.item;

import org.jspecify.annotations.NullMarked;
