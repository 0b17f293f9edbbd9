/// Golden files and sample notes, for tests only.
@NullMarked
package studypack.testkit;

import org.jspecify.annotations.NullMarked;
