package studypack.cli.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import studypack.cli.check.Matching;
import studypack.cli.check.Trace;
import studypack.cli.report.FileFindings;
import studypack.cli.report.Finding;
import studypack.cli.report.WatchReport;

/// Finds what came and went between two states of the notes; what only stands elsewhere now did neither.
public final class Difference {
    private Difference() {}

    /// @param before all notes
    /// @param now    all notes
    public static WatchReport.Change between(List<FileFindings> before, List<FileFindings> now) {
        Map<String, FileFindings> old = byPath(before);
        Map<String, FileFindings> fresh = byPath(now);
        List<FileFindings> from = before.stream()
                .filter(file -> isOther(file, fresh.get(file.path())))
                .toList();
        List<FileFindings> to =
                now.stream().filter(file -> isOther(file, old.get(file.path()))).toList();
        List<Trace> were = traces(from);
        List<Trace> are = traces(to);
        int[] partners = Matching.of(were, are, without(old.keySet(), fresh), without(fresh.keySet(), old));
        Set<Integer> come = new TreeSet<>();
        Set<Integer> gone = new TreeSet<>();
        for (int i = 0; i < were.size(); i++) {
            gone.add(i);
        }
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] < 0 || !gone.remove(partners[i])) {
                come.add(i);
            }
        }
        dropReworded(were, gone, are, come);
        return new WatchReport.Change(only(to, come), only(from, gone));
    }

    /// Whoever rewrites a question knows what is still wrong with it.
    private static void dropReworded(List<Trace> were, Set<Integer> gone, List<Trace> are, Set<Integer> come) {
        come.removeIf(number -> {
            Trace trace = are.get(number);
            Optional<Integer> same = gone.stream()
                    .filter(old -> were.get(old).rule().equals(trace.rule())
                            && were.get(old).path().equals(trace.path())
                            && were.get(old).message().equals(trace.message()))
                    .findFirst();
            same.ifPresent(gone::remove);
            return same.isPresent();
        });
    }

    private static Map<String, FileFindings> byPath(List<FileFindings> files) {
        Map<String, FileFindings> byPath = new HashMap<>();
        files.forEach(file -> byPath.put(file.path(), file));
        return byPath;
    }

    private static boolean isOther(FileFindings file, @Nullable FileFindings other) {
        return other == null || !file.findings().equals(other.findings());
    }

    private static Set<String> without(Set<String> paths, Map<String, FileFindings> others) {
        return paths.stream().filter(path -> !others.containsKey(path)).collect(Collectors.toSet());
    }

    private static List<Trace> traces(List<FileFindings> files) {
        return files.stream()
                .flatMap(file -> file.findings().stream().map(finding -> Trace.of(finding, file.path(), file.text())))
                .toList();
    }

    /// The files that have some of the findings, with these alone.
    ///
    /// @param wanted numbers of findings, counted over all files
    private static List<FileFindings> only(List<FileFindings> files, Set<Integer> wanted) {
        List<FileFindings> left = new ArrayList<>();
        int number = 0;
        for (FileFindings file : files) {
            List<Finding> findings = new ArrayList<>();
            for (Finding finding : file.findings()) {
                if (wanted.contains(number++)) {
                    findings.add(finding);
                }
            }
            if (!findings.isEmpty()) {
                left.add(file.with(findings));
            }
        }
        return left;
    }
}
