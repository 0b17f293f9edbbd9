package studypack.validate.rules.ignore;

import java.util.List;
import java.util.stream.Collectors;
import studypack.validate.ignore.IgnoreComment;

/// Words on comments that ignore findings.
final class Comments {
    private Comments() {}

    /// "key/missing, term"
    static String names(List<IgnoreComment.Name> names) {
        return names.stream().map(IgnoreComment.Name::name).collect(Collectors.joining(", "));
    }
}
