/// The list of old findings that a check does not tell (`docs/baseline.md`).
@NullMarked
package studypack.cli.baseline;

import org.jspecify.annotations.NullMarked;
