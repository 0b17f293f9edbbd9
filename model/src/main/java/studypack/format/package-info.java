/// Notes in the formats of other programs, read and written: JSON of our own, Anki's text, GIFT, Aiken and CSV.
@NullMarked
package studypack.format;

import org.jspecify.annotations.NullMarked;
