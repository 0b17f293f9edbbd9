package studypack.cli.git;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Which files differ between a commit and another state of a repository.
///
/// @param now     files that are new or say something else now; paths from the top
/// @param before  files that are gone or said something else before
/// @param renamed what a file was called before, by what it is called now
record Changes(Set<String> now, Set<String> before, Map<String, String> renamed) {
    private static final List<String> DIFF = List.of(
            "diff",
            "--raw",
            "-z",
            "--no-abbrev",
            "--find-renames",
            // More files than this on both sides are not compared with one another.
            "-l2000",
            "--no-ext-diff",
            "--no-textconv",
            "--no-color",
            "--no-relative",
            "--ignore-submodules=all");

    static Changes none() {
        return new Changes(new TreeSet<>(), new TreeSet<>(), new TreeMap<>());
    }

    static Changes of(Repository repository, String commit, Version now) {
        List<String> arguments = new ArrayList<>(DIFF);
        arguments.addAll(now.against(commit));
        arguments.add("--");
        Git.Answer answer = repository.git().ask(arguments.toArray(String[]::new));
        return read(Fields.of(repository.said(answer, commit).out()).iterator());
    }

    /// Reads `:<mode> <mode> <id> <id> <status>`, the path, and the new path where the status is a rename
    /// (git-diff-tree(1), "Raw output format").
    private static Changes read(Iterator<String> fields) {
        Changes changes = none();
        while (fields.hasNext()) {
            String facts = fields.next();
            char status = facts.charAt(facts.lastIndexOf(' ') + 1);
            String path = Fields.shown(fields.next());
            if (status == 'R') {
                String now = Fields.shown(fields.next());
                changes.renamed.put(now, path);
                changes.now.add(now);
                changes.before.add(path);
            } else {
                changes.now.add(path);
                changes.before.add(path);
            }
        }
        return changes;
    }

    /// Takes those of a repository in a folder of this one.
    ///
    /// @param folder with `/` at its end
    void add(String folder, Changes inside) {
        inside.now.forEach(path -> now.add(folder + path));
        inside.before.forEach(path -> before.add(folder + path));
        inside.renamed.forEach((path, old) -> renamed.put(folder + path, folder + old));
    }
}
