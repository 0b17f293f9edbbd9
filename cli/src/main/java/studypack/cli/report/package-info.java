/// Prints what was read and found, for people and for programs.
@NullMarked
package studypack.cli.report;

import org.jspecify.annotations.NullMarked;
