/// Rules on the fields at the head of a note: area `front-matter`.
@NullMarked
package studypack.validate.rules.frontmatter;

import org.jspecify.annotations.NullMarked;
