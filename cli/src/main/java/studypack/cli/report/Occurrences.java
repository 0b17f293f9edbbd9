package studypack.cli.report;

import java.util.HashMap;
import java.util.Map;

/// Numbers findings that nothing but their order tells apart, so that a program can tell which of two reports has one
/// more.
final class Occurrences {
    private final Map<String, Integer> seen = new HashMap<>();

    /// `key/missing:0123456789abcdef:1`, the same in another report of the same notes wherever the finding has moved.
    String key(Finding finding) {
        String key = finding.rule() + ":" + finding.print();
        return key + ":" + seen.merge(key, 1, Integer::sum);
    }
}
