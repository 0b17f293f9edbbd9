package studypack.cli.baseline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import studypack.cli.report.FileFindings;
import studypack.cli.report.Finding;

/// Hides the findings that the baselines of their notes hold.
public final class OldOnes {
    private OldOnes() {}

    /// The same files in the same order.
    ///
    /// @param place of a note as the user named it, absolute
    /// @param seen  takes each baseline, and what became of its entries
    public static List<FileFindings> hide(
            List<FileFindings> files,
            Baselines baselines,
            Function<String, Path> place,
            BiConsumer<Baseline, Comparing> seen) {
        Map<Baseline, List<FileFindings>> groups = new LinkedHashMap<>();
        Map<String, FileFindings> sifted = new LinkedHashMap<>();
        for (FileFindings file : files) {
            Baseline baseline = baselines.of(place.apply(file.path()));
            sifted.put(file.path(), file);
            if (baseline != null) {
                groups.computeIfAbsent(baseline, first -> new ArrayList<>()).add(file);
            }
        }
        groups.forEach((baseline, group) -> {
            Comparing comparing = Comparing.of(baseline, group, place);
            seen.accept(baseline, comparing);
            int next = 0;
            for (FileFindings file : group) {
                List<Finding> told = new ArrayList<>();
                List<FileFindings.Hidden> hidden = new ArrayList<>();
                for (Finding finding : file.findings()) {
                    if (comparing.isOld(next++)) {
                        hidden.add(new FileFindings.Hidden(finding, FileFindings.By.BASELINE, ""));
                    } else {
                        told.add(finding);
                    }
                }
                sifted.put(file.path(), file.hiding(told, hidden));
            }
        });
        return List.copyOf(sifted.values());
    }
}
