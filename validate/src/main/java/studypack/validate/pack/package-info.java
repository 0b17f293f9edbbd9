/// Values as bytes, for what is kept from one run to the next.
@NullMarked
package studypack.validate.pack;

import org.jspecify.annotations.NullMarked;
