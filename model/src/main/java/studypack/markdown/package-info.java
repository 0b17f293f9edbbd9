/// Text as blocks and inlines, each with its span; the only package that knows the Markdown library.
@NullMarked
package studypack.markdown;

import org.jspecify.annotations.NullMarked;
