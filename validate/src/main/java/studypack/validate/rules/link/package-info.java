/// Rules on links: area `link`.
@NullMarked
package studypack.validate.rules.link;

import org.jspecify.annotations.NullMarked;
