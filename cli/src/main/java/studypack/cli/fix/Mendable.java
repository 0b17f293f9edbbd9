package studypack.cli.fix;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import studypack.cli.report.FileFindings;
import studypack.cli.report.Finding;
import studypack.note.Note;
import studypack.validate.Diagnostic;
import studypack.validate.Fingerprints;

/// The findings that may be mended where only some are told: never one that is not told, even where mending others has
/// changed its words.
public final class Mendable {
    private final Map<String, Keys> told = new HashMap<>();
    private final Map<String, Keys> untold = new HashMap<>();

    /// What some findings of a note are known by.
    private record Keys(Set<String> prints, Set<String> messages) {
        static Keys of(List<Finding> findings) {
            Keys keys = new Keys(new HashSet<>(), new HashSet<>());
            for (Finding finding : findings) {
                keys.prints.add(finding.rule() + ' ' + finding.print());
                keys.messages.add(finding.rule() + ' ' + finding.message());
            }
            return keys;
        }
    }

    /// @param found all findings, file by file
    /// @param left  the same files with those that are told
    public Mendable(List<FileFindings> found, List<FileFindings> left) {
        for (int i = 0; i < found.size(); i++) {
            FileFindings file = found.get(i);
            Set<Finding> kept = Collections.newSetFromMap(new IdentityHashMap<>());
            kept.addAll(left.get(i).findings());
            told.put(file.path(), Keys.of(left.get(i).findings()));
            untold.put(
                    file.path(),
                    Keys.of(file.findings().stream()
                            .filter(finding -> !kept.contains(finding))
                            .toList()));
        }
    }

    /// A check of one file, as it is and as its fixes make it, that notes what may be mended.
    public final class Watch implements Function<Note, List<Diagnostic>>, Predicate<Diagnostic> {
        private final Function<Note, List<Diagnostic>> check;
        private final Set<Diagnostic> mendable = Collections.newSetFromMap(new IdentityHashMap<>());

        private Watch(Function<Note, List<Diagnostic>> check) {
            this.check = check;
        }

        @Override
        public List<Diagnostic> apply(Note note) {
            List<Diagnostic> findings = check.apply(note);
            Fingerprints prints = new Fingerprints(note);
            findings.stream()
                    .filter(finding -> isMendable(note.path(), finding, prints))
                    .forEach(mendable::add);
            return findings;
        }

        @Override
        public boolean test(Diagnostic finding) {
            return mendable.contains(finding);
        }
    }

    /// For one thread.
    public Watch watch(Function<Note, List<Diagnostic>> check) {
        return new Watch(check);
    }

    private boolean isMendable(String path, Diagnostic finding, Fingerprints prints) {
        Keys yes = told.get(path);
        Keys no = untold.get(path);
        if (yes == null || no == null) {
            return false;
        }
        String print =
                finding.rule() + ' ' + prints.of(finding.rule(), finding.span()).print();
        if (yes.prints.contains(print) || no.prints.contains(print)) {
            return !no.prints.contains(print);
        }
        return !no.messages.contains(finding.rule() + ' ' + finding.message());
    }
}
