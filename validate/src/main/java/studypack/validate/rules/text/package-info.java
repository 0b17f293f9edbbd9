/// Rules on characters and encodings: area `text`.
@NullMarked
package studypack.validate.rules.text;

import org.jspecify.annotations.NullMarked;
