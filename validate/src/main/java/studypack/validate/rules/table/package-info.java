/// Rules on tables: area `table`.
@NullMarked
package studypack.validate.rules.table;

import org.jspecify.annotations.NullMarked;
