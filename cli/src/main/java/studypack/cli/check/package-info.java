/// What is done with the findings of a check before they are told (docs/cli.md).
@NullMarked
package studypack.cli.check;

import org.jspecify.annotations.NullMarked;
