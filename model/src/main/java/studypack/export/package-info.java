/// What every exporter has in common.
@NullMarked
package studypack.export;

import org.jspecify.annotations.NullMarked;
