package studypack.cli.report;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.note.Note;
import studypack.text.SourceText;
import studypack.text.Span;
import studypack.validate.Diagnostic;
import studypack.validate.Excerpt;
import studypack.validate.Fingerprints;
import studypack.validate.Fix;
import studypack.validate.Severity;
import studypack.validate.corpus.NoteFacts;
import studypack.validate.corpus.Place;

/// A finding as reports and those who compare two checks see it: its places are those of the file, and no note is
/// needed to tell of it.
///
/// @param rule    `area/name`
/// @param message one sentence without a full stop: what is wrong
/// @param help    what to do, null where the message says it
/// @param span    where, in the text of the file
/// @param fix     its edits are those of the text of the file
/// @param unit    the question, row, paragraph, heading or line that it belongs to, in the text of the file
/// @param print   by what it is known again, together with rule and path; see [Fingerprints]
public record Finding(
        String rule,
        Severity severity,
        String message,
        @Nullable String help,
        Span span,
        List<Related> related,
        @Nullable Fix fix,
        Span unit,
        String print) {

    /// The order in which findings of one file are told.
    public static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::span).thenComparing(Finding::rule).thenComparing(Finding::message);

    public Finding {
        related = List.copyOf(related);
    }

    /// A second place that belongs to it.
    ///
    /// @param span    in the text of the file `path`
    /// @param excerpt what is shown of it, null where it stands in the file of the finding
    public record Related(
            String path,
            Span span,
            String message,
            @Nullable Excerpt excerpt) {}

    /// Those of a note.
    public static List<Finding> of(Note note, List<Diagnostic> findings) {
        Fingerprints prints = new Fingerprints(note);
        return findings.stream()
                .map(finding -> of(finding, note.source(), prints))
                .toList();
    }

    /// Those that a note has in common with others.
    ///
    /// @param findings of [Corpus]
    public static List<Finding> of(NoteFacts facts, List<Diagnostic> findings) {
        return findings.stream().map(finding -> of(finding, facts)).toList();
    }

    private static Finding of(Diagnostic finding, NoteFacts facts) {
        Place.Shown shown = facts.shown(finding.span());
        return new Finding(
                finding.rule(),
                finding.severity(),
                finding.message(),
                finding.help(),
                shown.file(),
                finding.related().stream()
                        .map(related -> new Related(
                                related.path(),
                                related.excerpt() == null
                                        ? facts.shown(related.span()).file()
                                        : related.span(),
                                related.message(),
                                related.excerpt()))
                        .toList(),
                null,
                shown.unit(),
                Fingerprints.isOfNote(finding.rule()) ? Fingerprints.WHOLE : shown.print());
    }

    /// One whose places are those of the file already, and which is a piece by itself.
    public static Finding of(Diagnostic finding, FileText text) {
        return new Finding(
                finding.rule(),
                finding.severity(),
                finding.message(),
                finding.help(),
                finding.span(),
                List.of(),
                finding.fix(),
                finding.span(),
                Fingerprints.ofText(finding.span().in(text.text())));
    }

    private static Finding of(Diagnostic finding, SourceText source, Fingerprints prints) {
        Fingerprints.Fingerprint print = prints.of(finding.rule(), finding.span());
        return new Finding(
                finding.rule(),
                finding.severity(),
                finding.message(),
                finding.help(),
                source.original(finding.span()),
                finding.related().stream().map(related -> of(related, source)).toList(),
                of(finding.fix(), source),
                source.original(print.unit()),
                print.print());
    }

    /// Of another note it is the excerpt that tells the place.
    private static Related of(Diagnostic.Related related, SourceText source) {
        Span span = related.excerpt() == null ? source.original(related.span()) : related.span();
        return new Related(related.path(), span, related.message(), related.excerpt());
    }

    private static @Nullable Fix of(@Nullable Fix fix, SourceText source) {
        return fix instanceof Fix.Edits edits ? edits.in(source) : fix;
    }

    /// Nobody has to look at what the fix does.
    public boolean isFixable() {
        return fix != null && fix.applicability() == Fix.Applicability.SAFE;
    }

    /// A person has to look at what the fix does.
    public boolean hasSuggestion() {
        return fix != null && fix.applicability() == Fix.Applicability.SUGGESTED;
    }
}
