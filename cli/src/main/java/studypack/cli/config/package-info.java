/// What `studypack.yaml` and the command line say of notes (docs/configuration.md).
@NullMarked
package studypack.cli.config;

import org.jspecify.annotations.NullMarked;
