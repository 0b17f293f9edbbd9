package studypack.cli.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import studypack.cli.report.FileFindings;
import studypack.cli.report.Finding;

/// Takes the files of now one by one, and tells which of their findings were not there before.
public final class NewFindings {
    private final Map<String, List<Trace>> before;
    private final List<Now> files = new ArrayList<>();

    /// A file of now.
    ///
    /// @param path what it was called before
    private record Now(FileFindings file, String path, List<Trace> traces) {}

    /// @param before what every file of before left behind, by its path
    public NewFindings(Map<String, List<Trace>> before) {
        this.before = new HashMap<>(before);
    }

    /// @param path   what the file was called before
    /// @param traces of its findings, in their order
    public void add(FileFindings file, String path, List<Trace> traces) {
        files.add(new Now(file, path, traces));
    }

    /// The files in the order in which they were added, with the findings that are new.
    public List<FileFindings> left() {
        Set<String> gone = new HashSet<>(before.keySet());
        Set<String> come = new HashSet<>();
        List<Trace> old = new ArrayList<>();
        List<Trace> now = new ArrayList<>();
        List<Boolean> unlike = new ArrayList<>();
        for (Now file : files) {
            List<Trace> was = before.getOrDefault(file.path(), List.of());
            if (!gone.remove(file.path())) {
                come.add(file.path());
            }
            // Most files are as they were, and nothing of them can be what became of another.
            boolean differs = !was.equals(file.traces());
            unlike.add(differs);
            if (differs) {
                old.addAll(was);
                now.addAll(file.traces());
            }
        }
        gone.forEach(path -> old.addAll(before.getOrDefault(path, List.of())));
        int[] partners = Matching.of(old, now, gone, come);
        List<FileFindings> left = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < files.size(); i++) {
            FileFindings file = files.get(i).file();
            List<Finding> fresh = new ArrayList<>();
            for (Finding finding : unlike.get(i) ? file.findings() : List.<Finding>of()) {
                if (partners[next++] < 0) {
                    fresh.add(finding);
                }
            }
            left.add(file.with(fresh));
        }
        return left;
    }
}
