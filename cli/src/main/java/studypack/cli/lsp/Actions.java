package studypack.cli.lsp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.jspecify.annotations.Nullable;
import studypack.cli.files.NoteFile;
import studypack.cli.report.FileFindings;
import studypack.cli.report.Finding;
import studypack.cli.session.Session;
import studypack.note.Note;
import studypack.text.Span;
import studypack.validate.Fix;
import studypack.validate.fixes.Fixed;
import studypack.validate.fixes.IgnoreWriter;

/// What can be done about the findings at a place. As on the command line no fix is believed: each was applied to a
/// copy, and the copy read and judged again, before it is offered.
///
/// @param versioned the client takes edits of a certain version of a document
/// @param told      what is told of the note
record Actions(boolean versioned, Session session, NoteFile note, FileFindings told, OpenDocument document) {
    static final String FIX_ALL = CodeActionKind.SourceFixAll + ".studypack";

    List<Either<org.eclipse.lsp4j.Command, CodeAction>> at(CodeActionParams asked) {
        List<String> only = asked.getContext().getOnly();
        Span place = Positions.of(document.text()).span(asked.getRange());
        List<CodeAction> actions = new ArrayList<>();
        if (isAsked(only, CodeActionKind.QuickFix)) {
            for (Finding finding : told.findings()) {
                CodeAction fix = touches(finding.span(), place) ? fix(finding, asked) : null;
                if (fix != null) {
                    actions.add(fix);
                }
            }
            told.findings().stream()
                    .filter(finding -> touches(finding.span(), place))
                    .collect(Collectors.toMap(Finding::rule, finding -> finding, (a, b) -> a, LinkedHashMap::new))
                    .values()
                    .forEach(finding -> ignoring(finding, asked).ifPresent(actions::add));
        }
        CodeAction all = isAsked(only, FIX_ALL) ? fixAll() : null;
        if (all != null) {
            actions.add(all);
        }
        return actions.stream()
                .map(Either::<org.eclipse.lsp4j.Command, CodeAction>forRight)
                .toList();
    }

    /// Kinds are hierarchical: who asks for `source` asks for `source.fixAll.studypack` too.
    private static boolean isAsked(@Nullable List<String> only, String kind) {
        return only == null
                || only.isEmpty()
                || only.stream()
                        .anyMatch(asked -> asked.isEmpty() || kind.equals(asked) || kind.startsWith(asked + "."));
    }

    private static boolean touches(Span finding, Span place) {
        return finding.start() <= place.end() && place.start() <= finding.end();
    }

    private @Nullable CodeAction fix(Finding finding, CodeActionParams asked) {
        if (!(finding.fix() instanceof Fix.Edits fix)) {
            return null;
        }
        boolean safe = fix.applicability() == Fix.Applicability.SAFE;
        Fixed fixed = session.fixed(
                note,
                !safe,
                (source, other) -> other.rule().equals(finding.rule())
                        && other.message().equals(finding.message())
                        && source.original(other.span()).equals(finding.span()));
        List<TextEdit> edits = edits(fixed);
        if (edits.isEmpty()) {
            return null;
        }
        CodeAction action = action(title(fix.title()), CodeActionKind.QuickFix, edits);
        action.setIsPreferred(safe);
        action.setDiagnostics(asked.getContext().getDiagnostics().stream()
                .filter(diagnostic -> isOf(diagnostic, finding))
                .toList());
        return action;
    }

    private boolean isOf(Diagnostic diagnostic, Finding finding) {
        return diagnostic.getCode() != null
                && diagnostic.getCode().isLeft()
                && diagnostic.getCode().getLeft().equals(finding.rule())
                && diagnostic.getRange().equals(Positions.of(document.text()).range(finding.span()));
    }

    /// A comment whose reason is still to be written: `ignore/no-reason` reminds of it.
    private Optional<CodeAction> ignoring(Finding finding, CodeActionParams asked) {
        IgnoreWriter.Written written = session.ignoring(note, finding, "");
        if (written == null || written.done().isEmpty()) {
            return Optional.empty();
        }
        List<TextEdit> edits = between(written.after().note());
        if (edits.isEmpty()) {
            return Optional.empty();
        }
        CodeAction action = action("Ignore " + finding.rule() + " here", CodeActionKind.QuickFix, edits);
        action.setDiagnostics(asked.getContext().getDiagnostics().stream()
                .filter(diagnostic -> isOf(diagnostic, finding))
                .toList());
        return Optional.of(action);
    }

    private @Nullable CodeAction fixAll() {
        if (told.findings().stream().noneMatch(Finding::isFixable)) {
            return null;
        }
        List<TextEdit> edits = edits(session.fixed(note, false, (source, finding) -> true));
        return edits.isEmpty() ? null : action("Mend everything that is safe (studypack)", FIX_ALL, edits);
    }

    /// None where nothing changes, or something else is open than was read.
    private List<TextEdit> edits(@Nullable Fixed fixed) {
        if (fixed == null || !fixed.changes()) {
            return List.of();
        }
        String before = fixed.before().note().source().decoded().text();
        return before.equals(document.text()) ? between(fixed.after().note()) : List.of();
    }

    private List<TextEdit> between(Note now) {
        return TextEdits.between(document.text(), now.source().decoded().text());
    }

    private CodeAction action(String title, String kind, List<TextEdit> edits) {
        CodeAction action = new CodeAction(title);
        action.setKind(kind);
        action.setEdit(
                versioned
                        ? new WorkspaceEdit(List.of(Either.forLeft(new TextDocumentEdit(
                                new VersionedTextDocumentIdentifier(document.uri(), document.version()),
                                edits.stream()
                                        .map(Either::<TextEdit, org.eclipse.lsp4j.SnippetTextEdit>forLeft)
                                        .toList()))))
                        : new WorkspaceEdit(Map.of(document.uri(), edits)));
        return action;
    }

    private static String title(String fix) {
        return fix.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + fix.substring(1);
    }
}
