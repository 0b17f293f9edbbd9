package studypack.validate.fixes;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import studypack.validate.Diagnostic;

/// A file and what its fixes make of it; nothing is written yet.
///
/// @param after the same object as `before` where nothing changes
/// @param done  the findings that are mended, in the order in which they were
/// @param left  of `after`: those that were to be mended and are not
public record Fixed(Judged before, Judged after, List<Diagnostic> done, List<Left> left) {

    public Fixed {
        done = List.copyOf(done);
        left = List.copyOf(left);
    }

    /// A file whose fixes nobody asked for.
    public static Fixed none(Judged file) {
        return new Fixed(file, file, List.of(), List.of());
    }

    /// What is found in the file afterwards; what could not be mended stands there as what no fix can help.
    public List<Diagnostic> findings() {
        if (left.isEmpty()) {
            return after.findings();
        }
        Set<Diagnostic> beyondHelp = left.stream().map(Left::finding).collect(Collectors.toSet());
        return after.findings().stream()
                .map(finding -> beyondHelp.contains(finding) ? finding.withoutFix() : finding)
                .toList();
    }

    public boolean changes() {
        return before != after;
    }
}
