/// What must be true of one item; the messages are names of rules, the validators stand in `validate`.
@NullMarked
package studypack.note.constraint;

import org.jspecify.annotations.NullMarked;
