package studypack.cli.report;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studypack.note.Note;
import studypack.validate.Diagnostic;

/// What a check found in one file.
///
/// @param path     as the user named it
/// @param text     of the file
/// @param items    questions and terms in it
/// @param findings that are told, in the order of the report
/// @param hidden   that are not, and why, in the same order
/// @param breakage how much of the file is broken, null where nothing is
public record FileFindings(
        String path,
        FileText text,
        int items,
        List<Finding> findings,
        List<Hidden> hidden,
        @Nullable Breakage breakage) {

    public FileFindings {
        findings = List.copyOf(findings);
        hidden = List.copyOf(hidden);
    }

    /// A finding that somebody decided to live with.
    ///
    /// @param reason in the words of who decided it, "" where there are none
    public record Hidden(Finding finding, By by, String reason) {}

    /// What hides a finding.
    public enum By {
        /// A comment in the note.
        NOTE,
        /// The list of old findings.
        BASELINE
    }

    /// @param findings of the note, in the order of the report
    public static FileFindings of(Note note, List<Diagnostic> findings) {
        return new FileFindings(
                note.path(),
                FileText.of(note.source()),
                note.items().size(),
                Finding.of(note, findings),
                List.of(),
                Breakage.of(note.source()));
    }

    /// The same with other findings.
    public FileFindings with(List<Finding> others) {
        return new FileFindings(path, text, items, others, hidden, breakage);
    }

    /// The same with some findings told no more.
    ///
    /// @param more in any order
    public FileFindings hiding(List<Finding> told, List<Hidden> more) {
        List<Hidden> all = Stream.concat(hidden.stream(), more.stream())
                .sorted(Comparator.comparing(Hidden::finding, Finding.ORDER))
                .toList();
        return new FileFindings(path, text, items, told, all, breakage);
    }

    /// The same without the findings that nobody is to hear of, hidden or not.
    public FileFindings only(Predicate<Finding> told) {
        return new FileFindings(
                path,
                text,
                items,
                findings.stream().filter(told).toList(),
                hidden.stream().filter(each -> told.test(each.finding())).toList(),
                breakage);
    }
}
