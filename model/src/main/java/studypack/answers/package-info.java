/// Keys that stand away from their questions: in a list at the end of the note, or in a note of their own.
@NullMarked
package studypack.answers;

import org.jspecify.annotations.NullMarked;
