/// Notes that are judged again and again while somebody works on them.
@NullMarked
package studypack.cli.session;

import org.jspecify.annotations.NullMarked;
