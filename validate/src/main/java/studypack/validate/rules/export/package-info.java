/// Rules on what an export cannot take along: area `export`.
@NullMarked
package studypack.validate.rules.export;

import org.jspecify.annotations.NullMarked;
