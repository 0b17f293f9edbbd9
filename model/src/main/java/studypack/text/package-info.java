/// From bytes to text: charsets with evidence, places in the text, and the map from what we read to what was written.
@NullMarked
package studypack.text;

import org.jspecify.annotations.NullMarked;
