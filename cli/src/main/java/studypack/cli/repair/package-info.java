/// Repairs broken text in files: what is to be written, how it is shown, and what a person decides.
@NullMarked
package studypack.cli.repair;

import org.jspecify.annotations.NullMarked;
