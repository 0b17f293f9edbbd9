package studypack.validate.terms;

import java.util.List;

/// `Amazon` or `AWS` before the name of a service: which one is right follows no rule and must be known.
final class Prefix {
    static final List<String> ALL = List.of("Amazon", "AWS");

    private Prefix() {}

    static boolean has(String name) {
        return name.startsWith("Amazon ") || name.startsWith("AWS ");
    }

    static String strip(String name) {
        return has(name) ? name.substring(name.indexOf(' ') + 1) : name;
    }

    /// The prefix of the name; empty where it has none.
    static String of(String name) {
        return has(name) ? name.substring(0, name.indexOf(' ')) : "";
    }
}
