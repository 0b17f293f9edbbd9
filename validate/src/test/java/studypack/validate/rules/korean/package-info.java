/// Tests of the lists of Korean forms.
@NullMarked
package studypack.validate.rules.korean;

import org.jspecify.annotations.NullMarked;
