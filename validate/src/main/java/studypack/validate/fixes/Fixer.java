package studypack.validate.fixes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import studypack.validate.Diagnostic;
import studypack.validate.Fix;

/// Mends what is found in a file, as far as that can be done and proven.
///
/// Fixes are applied in rounds, for one may lay open the next, until a round changes nothing; so a second run changes
/// nothing either. Every round is read and judged again before it counts.
public final class Fixer {
    /// Some rules tell of the first place alone, and of the next when that is mended.
    private static final int ROUNDS = 200;

    private final Judge judge;
    private final Predicate<Diagnostic> wanted;
    private final List<Diagnostic> done = new ArrayList<>();
    private final List<Left> left = new ArrayList<>();

    private Fixer(Judge judge, Predicate<Diagnostic> wanted) {
        this.judge = judge;
        this.wanted = wanted;
    }

    /// Nothing is written.
    ///
    /// @param suggested suggested fixes are applied too, where the safe ones are done
    /// @param wanted    the findings that may be mended
    public static Fixed fix(Judged file, boolean suggested, Predicate<Diagnostic> wanted, Judge judge) {
        Fixer fixer = new Fixer(judge, wanted);
        Judged now = file;
        Set<Integer> seen = new HashSet<>();
        while (seen.size() < ROUNDS && seen.add(Arrays.hashCode(now.bytes()))) {
            fixer.left.clear();
            Judged then = fixer.safely(now);
            then = then == null && suggested ? fixer.asSuggested(now) : then;
            if (then == null) {
                fixer.left.sort(Comparator.comparing(each -> each.finding().span()));
                return new Fixed(file, now, fixer.done, fixer.left);
            }
            now = then;
        }
        return new Fixed(file, file, List.of(), fixer.goingRound(file));
    }

    /// The file stays as it was.
    private List<Left> goingRound(Judged file) {
        Set<String> rules = done.stream().map(Diagnostic::rule).collect(Collectors.toSet());
        return file.findings().stream()
                .filter(finding -> rules.contains(finding.rule()) && finding.fix() != null)
                .map(finding -> new Left(finding, "the fixes of the file come to no end"))
                .toList();
    }

    private boolean isWanted(Judged now, Diagnostic finding) {
        return wanted.test(finding) && !now.isIgnored(finding);
    }

    private @Nullable Judged safely(Judged now) {
        return applied(now, Fix.Applicability.SAFE);
    }

    private @Nullable Judged asSuggested(Judged now) {
        List<Diagnostic> whole = now.findings().stream()
                .filter(finding -> isWanted(now, finding) && finding.fix() instanceof Fix.Utf8)
                .toList();
        if (!whole.isEmpty()) {
            Trial.Outcome outcome = new Trial(now, judge, true).asUtf8();
            if (outcome.then() != null) {
                done.addAll(whole);
                return outcome.then();
            }
            whole.forEach(finding -> left.add(new Left(finding, outcome.why())));
        }
        return applied(now, Fix.Applicability.SUGGESTED);
    }

    /// The file with the fixes of one kind, null where none is applied.
    private @Nullable Judged applied(Judged now, Fix.Applicability kind) {
        DamagedLines damaged = new DamagedLines(now.source());
        List<Candidate> candidates = new ArrayList<>();
        for (Diagnostic finding : now.findings()) {
            if (!isWanted(now, finding)
                    || !(finding.fix() instanceof Fix.Edits fix)
                    || fix.applicability() != kind
                    || fix.edits().isEmpty()) {
                continue;
            }
            Candidate candidate = Candidate.of(finding, fix, now.source());
            if (candidate.edits().stream().anyMatch(damaged::touchedBy)) {
                left.add(new Left(finding, "the line holds broken text"));
            } else {
                candidates.add(candidate);
            }
        }
        if (candidates.isEmpty()) {
            return null;
        }
        candidates.sort(Candidate.ORDER);
        Pass.Result result = Pass.of(candidates, new Trial(now, judge, kind == Fix.Applicability.SAFE));
        result.kept().forEach(candidate -> done.add(candidate.finding()));
        left.addAll(result.refused());
        return result.then();
    }
}
