/// Multiple-choice questions in the forms people write them: options, the stem before them, the key wherever it stands.
@NullMarked
package studypack.question;

import org.jspecify.annotations.NullMarked;
