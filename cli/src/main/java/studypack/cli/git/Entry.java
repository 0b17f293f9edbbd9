package studypack.cli.git;

/// A file that a commit or the index holds.
///
/// @param mode  `100644`, `120000` (a link), `160000` (a commit of another repository) and so on
/// @param id    of the blob or commit
/// @param stage 0, or one side of a conflict
/// @param name  its path from the top, bytes as Latin-1
record Entry(String mode, String id, int stage, String name) {
    private static final String LINK = "120000";
    private static final String SUBMODULE = "160000";

    /// Reads `<mode> <type> <id>\t<path>` (git-ls-tree(1)).
    static Entry ofTree(String line) {
        int tab = line.indexOf('\t');
        String[] facts = line.substring(0, tab).split(" ", -1);
        return new Entry(facts[0], facts[2], 0, line.substring(tab + 1));
    }

    /// Reads `<mode> <id> <stage>\t<path>` (git-ls-files(1)).
    static Entry ofIndex(String line) {
        int tab = line.indexOf('\t');
        String[] facts = line.substring(0, tab).split(" ", -1);
        return new Entry(facts[0], facts[1], Integer.parseInt(facts[2]), line.substring(tab + 1));
    }

    String path() {
        return Fields.shown(name);
    }

    boolean isConflict() {
        return stage != 0;
    }

    boolean isLink() {
        return mode.equals(LINK);
    }

    boolean isSubmodule() {
        return mode.equals(SUBMODULE);
    }
}
