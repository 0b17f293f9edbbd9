package studypack.cli.lsp;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DiagnosticTag;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Range;
import org.jspecify.annotations.Nullable;
import studypack.cli.report.FileFindings;
import studypack.cli.report.Finding;
import studypack.validate.Severity;

/// Findings as an editor shows them.
final class Problems {
    static final String SOURCE = "studypack";

    /// Rules about what no learner needs, which editors show faded.
    private static final Set<String> UNNECESSARY =
            Set.of("doc/useless-break", "ignore/unused", "item/chat-residue", "item/scrape-residue");

    /// Rules about what is no more, which editors strike out.
    private static final Set<String> DEPRECATED = Set.of("doc/obsolete-tag", "term/discontinued", "term/renamed");

    private Problems() {}

    /// @param related the client shows places that belong to a finding
    /// @param uri     how a note that a finding mentions is called, null where that is not known
    static List<Diagnostic> of(FileFindings file, boolean related, Function<String, @Nullable String> uri) {
        Positions positions = new Positions(file.text().text(), file.text().lines());
        return file.findings().stream()
                .map(finding -> of(finding, file, positions, related, uri))
                .toList();
    }

    private static Diagnostic of(
            Finding finding,
            FileFindings file,
            Positions positions,
            boolean related,
            Function<String, @Nullable String> uri) {
        Diagnostic diagnostic = new Diagnostic(positions.range(finding.span()), finding.message());
        diagnostic.setSeverity(severity(finding.severity()));
        diagnostic.setCode(finding.rule());
        diagnostic.setSource(SOURCE);
        if (UNNECESSARY.contains(finding.rule())) {
            diagnostic.setTags(List.of(DiagnosticTag.Unnecessary));
        } else if (DEPRECATED.contains(finding.rule())) {
            diagnostic.setTags(List.of(DiagnosticTag.Deprecated));
        }
        if (related && !finding.related().isEmpty()) {
            diagnostic.setRelatedInformation(finding.related().stream()
                    .map(other -> of(other, file, positions, uri))
                    .filter(Objects::nonNull)
                    .toList());
        }
        return diagnostic;
    }

    private static @Nullable DiagnosticRelatedInformation of(
            Finding.Related related, FileFindings file, Positions positions, Function<String, @Nullable String> uri) {
        String address = uri.apply(related.excerpt() == null ? file.path() : related.path());
        if (address == null) {
            return null;
        }
        Range range = related.excerpt() == null
                ? positions.range(related.span())
                : new Range(
                        Positions.at(related.excerpt().start()),
                        Positions.at(related.excerpt().start()));
        return new DiagnosticRelatedInformation(new Location(address, range), related.message());
    }

    private static DiagnosticSeverity severity(Severity severity) {
        return switch (severity) {
            case ERROR -> DiagnosticSeverity.Error;
            case WARNING -> DiagnosticSeverity.Warning;
            case INFO -> DiagnosticSeverity.Information;
        };
    }
}
