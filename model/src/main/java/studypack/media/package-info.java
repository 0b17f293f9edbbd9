/// Pictures of notes: where their files are, and what is in them.
@NullMarked
package studypack.media;

import org.jspecify.annotations.NullMarked;
