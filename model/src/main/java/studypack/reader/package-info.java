/// From the bytes of a file to a note: front matter, blocks, and the items that dialects see in them.
@NullMarked
package studypack.reader;

import org.jspecify.annotations.NullMarked;
