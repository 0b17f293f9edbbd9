package studypack.cli.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Sessions of a real client with the server in a process of its own.
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class LspServerTest {
    private static final JsonObject NO_OPTIONS = new JsonObject();

    private static final String NOTE = """
            # Queues

            1. Which queue keeps the order of its messages?

               - A. The plain one
               - B. The ordered one

               Answer: b

            2. Which queue costs least?

               - A. The plain one
               - B. The ordered one

               Answer: a
            """;

    @TempDir
    Path folder;

    private String write(String name, String text) throws Exception {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return file.toUri().toString();
    }

    @Test
    void aSessionFromTheFirstWordToTheLast() throws Exception {
        String uri = write("한글 노트.md", NOTE);
        try (Editor editor = Editor.start(folder)) {
            InitializeResult result = editor.initialize(List.of(folder), true, NO_OPTIONS);
            assertThat(result.getServerInfo().getName()).isEqualTo("studypack");
            assertThat(result.getCapabilities().getPositionEncoding()).isEqualTo("utf-16");

            editor.open(uri, NOTE);
            List<Diagnostic> found = editor.until(uri, all -> all.size() == 2);
            Diagnostic first = found.getFirst();
            assertThat(first.getCode().getLeft()).isEqualTo("key/lower-case");
            assertThat(first.getSource()).isEqualTo("studypack");
            assertThat(first.getSeverity()).isEqualTo(DiagnosticSeverity.Warning);
            assertThat(first.getRange()).isEqualTo(range(7, 11, 7, 12));
            assertThat(editor.registered()).containsExactly("workspace/didChangeWatchedFiles");

            List<CodeAction> actions = editor.actions(uri, first.getRange(), List.of("quickfix"));
            assertThat(actions)
                    .extracting(CodeAction::getTitle)
                    .containsExactly("Write B", "Ignore key/lower-case here");
            assertThat(actions.getFirst().getIsPreferred()).isTrue();
            assertThat(actions.getFirst().getDiagnostics()).containsExactly(first);
            String mended = NOTE.replace("Answer: b", "Answer: B");
            assertThat(Editor.applied(NOTE, edits(actions.getFirst(), uri, 1))).isEqualTo(mended);

            List<CodeAction> all = editor.actions(uri, range(0, 0, 0, 0), List.of("source.fixAll"));
            assertThat(all).extracting(CodeAction::getKind).containsExactly("source.fixAll.studypack");
            assertThat(Editor.applied(NOTE, edits(all.getFirst(), uri, 1)))
                    .isEqualTo(mended.replace("Answer: a", "Answer: A"));

            String ignoring = Editor.applied(NOTE, edits(actions.getLast(), uri, 1));
            assertThat(ignoring).contains("<!-- studypack-ignore key/lower-case: ");
            editor.open("untitled:Ignoring", ignoring.replace("queue", "topic").replace("messages", "events"));
            assertThat(Editor.rules(editor.until("untitled:Ignoring", every -> !every.isEmpty())))
                    .containsExactly("ignore/no-reason", "key/lower-case");
            editor.close("untitled:Ignoring");

            editor.change(uri, 2, range(7, 11, 7, 12), "B");
            PublishDiagnosticsParams told =
                    editor.untilTold(uri, last -> last.getDiagnostics().size() == 1);
            assertThat(told.getVersion()).isEqualTo(2);

            Hover hover = Editor.answer(editor.server
                    .getTextDocumentService()
                    .hover(new HoverParams(new TextDocumentIdentifier(uri), new Position(14, 11))));
            assertThat(hover.getContents().getRight().getValue())
                    .contains("**key/lower-case** (warning)", "the key says a", "## Why it matters");

            editor.change(uri, 3, range(14, 11, 14, 12), "A");
            editor.until(uri, List::isEmpty);
            editor.close(uri);

            Editor.answer(editor.server.shutdown());
            editor.server.exit();
            assertThat(editor.process.waitFor()).isZero();
        }
    }

    @Test
    void aDuplicateComesAndGoesWithTheOtherNote() throws Exception {
        String question = "# A\n\nQ. Which store keeps objects of any size?\n\nA. The bucket store\n";
        write("a.md", question);
        String uri = write("b.md", question.replace("# A", "# B"));
        try (Editor editor = Editor.in(folder, true, NO_OPTIONS)) {
            editor.open(uri, question.replace("# A", "# B"));
            Diagnostic repeated = editor.until(uri, all -> !all.isEmpty()).getFirst();
            assertThat(repeated.getCode().getLeft()).isEqualTo("duplicate/question");
            assertThat(repeated.getRelatedInformation().getFirst().getLocation().getUri())
                    .endsWith("/a.md");
            assertThat(repeated.getRelatedInformation()
                            .getFirst()
                            .getLocation()
                            .getRange()
                            .getStart()
                            .getLine())
                    .isEqualTo(2);

            String other = write("a.md", "# A\n\nQ. What is a zone?\n\nA. A place with its own power\n");
            changed(editor, other);
            editor.until(uri, List::isEmpty);

            String draft = "# A\n\nQ. Which store keeps objects of any size?\n\nA. The bucket store\n";
            editor.open(other, draft);
            assertThat(Editor.rules(editor.until(uri, all -> !all.isEmpty()))).containsExactly("duplicate/question");

            editor.close(other);
            editor.until(uri, List::isEmpty);
        }
    }

    @Test
    void aConfigurationCountsFromWhenItIsSaved() throws Exception {
        String uri = write("a.md", NOTE);
        try (Editor editor = Editor.in(folder, true, NO_OPTIONS)) {
            editor.open(uri, NOTE);
            editor.until(uri, all -> all.size() == 2);

            String config = write("studypack.yaml", "rules:\n  key/lower-case: error\n");
            changed(editor, config);
            editor.until(uri, all -> all.size() == 2 && all.getFirst().getSeverity() == DiagnosticSeverity.Error);

            write("studypack.yaml", "rules:\n  key/lower-case: nonsense\n");
            changed(editor, config);
            Diagnostic fault = editor.until(config, all -> !all.isEmpty()).getFirst();
            assertThat(fault.getRange().getStart()).isEqualTo(new Position(1, 18));
            assertThat(fault.getMessage().getLeft()).contains("nonsense");
            assertThat(editor.last(uri)).hasSize(2);

            write("studypack.yaml", "exclude: [a.md]\n");
            changed(editor, config);
            editor.until(config, List::isEmpty);
            editor.until(uri, List::isEmpty);
        }
    }

    @Test
    void anEditorThatWatchesNothingIsToldAllTheSame() throws Exception {
        String uri = write("notes/a.md", NOTE);
        try (Editor editor = Editor.in(folder, false, options("workspace"))) {
            assertThat(editor.until(uri, all -> !all.isEmpty())).hasSize(2);
            assertThat(editor.registered()).isEmpty();

            write("notes/a.md", NOTE.replace("Answer: b", "Answer: B"));
            editor.until(uri, all -> all.size() == 1);

            String deep = write("notes/new/deep/b.md", "1. What?\n   - A. This\n   - B. That\n\n   Answer: b\n");
            editor.until(deep, all -> Editor.rules(all).contains("key/lower-case"));

            Files.delete(folder.resolve("notes/a.md"));
            editor.until(uri, List::isEmpty);
        }
    }

    @Test
    void aNoteInAnotherEncodingIsReadFromTheDiskUntilItIsEdited() throws Exception {
        String text = "# 저장소\n\n문제. 객체를 저장하는 서비스는 무엇인가요?\n\n정답: 버킷 저장소\n";
        Path file = folder.resolve("a.md");
        Files.write(file, text.getBytes(Charset.forName("x-windows-949")));
        String uri = file.toUri().toString();
        try (Editor editor = Editor.in(folder, true, NO_OPTIONS)) {
            editor.open(uri, text);
            assertThat(Editor.rules(editor.until(uri, all -> !all.isEmpty()))).contains("text/wrong-encoding");

            editor.change(uri, 2, range(0, 5, 0, 5), " 하나");
            editor.untilTold(uri, told -> Integer.valueOf(2).equals(told.getVersion()));
            assertThat(Editor.rules(editor.last(uri))).doesNotContain("text/wrong-encoding", "text/mojibake");
        }
    }

    @Test
    void placesCountInTheTextOfTheFileAndNotInItsRepair() throws Exception {
        String broken = new String("핵심 개념 😀".getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
        String text = "# " + broken + "\r\n\r\n" + NOTE.replace("\n", "\r\n");
        String uri = write("a.md", text);
        try (Editor editor = Editor.in(folder, true, NO_OPTIONS)) {
            editor.open(uri, text);
            List<Diagnostic> found = editor.until(uri, all -> Editor.rules(all).contains("key/lower-case"));
            Diagnostic key = found.get(Editor.rules(found).indexOf("key/lower-case"));
            assertThat(key.getRange()).isEqualTo(range(9, 11, 9, 12));
            assertThat(Editor.rules(found)).contains("text/mojibake");

            CodeAction fix =
                    editor.actions(uri, key.getRange(), List.of("quickfix")).getFirst();
            assertThat(Editor.applied(text, edits(fix, uri, 1))).isEqualTo(text.replace("Answer: b", "Answer: B"));
        }
    }

    @Test
    void whatIsTypedFastIsToldOnceAndOfTheLastText() throws Exception {
        String uri = write("a.md", NOTE);
        try (Editor editor = Editor.in(folder, true, NO_OPTIONS)) {
            editor.open(uri, NOTE);
            editor.until(uri, all -> all.size() == 2);
            StringBuilder text = new StringBuilder(NOTE);
            for (int version = 2; version <= 60; version++) {
                Position at = new Position(0, 7 + version);
                editor.change(uri, version, new Range(at, at), "s");
                text.insert(8, 's');
            }
            editor.change(uri, 61, range(7, 11, 7, 12), "B");

            PublishDiagnosticsParams told =
                    editor.untilTold(uri, last -> Integer.valueOf(61).equals(last.getVersion()));
            assertThat(told.getDiagnostics()).hasSize(1);
            for (PublishDiagnosticsParams each : editor.all(uri)) {
                assertThat(each.getDiagnostics())
                        .as("version " + each.getVersion())
                        .hasSize(each.getVersion() < 61 ? 2 : 1);
            }
        }
    }

    @Test
    void strangeAddressesAndBrokenNotesEndNothing() throws Exception {
        String uri = write("a.md", NOTE);
        Files.write(folder.resolve("broken.md"), new byte[] {0, 1, 2, (byte) 0xFF, 0});
        write("deep.md", ">".repeat(50_000) + " deep\n");
        try (Editor editor = Editor.in(folder, true, NO_OPTIONS)) {
            for (String strange : List.of(
                    "untitled:Untitled-1",
                    "untitled:",
                    "git:/a.md?ref",
                    "vscode-notebook-cell:/x#1",
                    "file:///c%3A/Users/a%20b/n.md",
                    "file://server/share/n.md",
                    "file:",
                    "file:///%00.md",
                    "file:///%zz%.md",
                    "nonsense",
                    "")) {
                editor.open(strange, NOTE);
                editor.change(strange, 2, range(900, 900, 901, 0), "x");
                editor.change(strange, 3, range(3, 5, 2, 1), "y");
                editor.actions(strange, range(0, 0, 99, 0), List.of());
                editor.close(strange);
            }
            editor.open("untitled:Untitled-2", NOTE.replace("queue", "topic").replace("messages", "events"));
            assertThat(editor.until("untitled:Untitled-2", all -> !all.isEmpty()))
                    .hasSize(2);
            String encoded = uri.replace("a.md", "%61.md");
            editor.open(encoded, NOTE);
            assertThat(editor.until(encoded, all -> !all.isEmpty())).hasSize(2);
            editor.server
                    .getTextDocumentService()
                    .didSave(new DidSaveTextDocumentParams(new TextDocumentIdentifier(uri)));
            assertThat(editor.process.isAlive()).isTrue();
        }
    }

    @Test
    void remarksAreToldToWhomWantsThem() throws Exception {
        String text = NOTE.replace("Which queue costs least?", "Which  queue costs least?");
        String uri = write("a.md", text);
        try (Editor editor = Editor.in(folder, true, NO_OPTIONS)) {
            editor.open(uri, text);
            editor.until(uri, all -> all.size() == 2);

            editor.server
                    .getWorkspaceService()
                    .didChangeConfiguration(new DidChangeConfigurationParams(options("remarks")));

            List<Diagnostic> found = editor.until(uri, all -> Editor.rules(all).contains("text/double-space"));
            assertThat(found.get(Editor.rules(found).indexOf("text/double-space"))
                            .getSeverity())
                    .isEqualTo(DiagnosticSeverity.Information);
        }
    }

    @Test
    void theOutlineHoldsHeadingsWithTheirQuestions() throws Exception {
        String uri = write("a.md", NOTE);
        try (Editor editor = Editor.in(folder, true, NO_OPTIONS)) {
            editor.open(uri, NOTE);
            editor.until(uri, all -> all.size() == 2);

            List<DocumentSymbol> outline = Editor.answer(editor.server
                            .getTextDocumentService()
                            .documentSymbol(new DocumentSymbolParams(new TextDocumentIdentifier(uri))))
                    .stream()
                    .map(symbol -> symbol.getRight())
                    .toList();

            assertThat(outline).extracting(DocumentSymbol::getName).containsExactly("Queues");
            assertThat(outline.getFirst().getChildren())
                    .extracting(DocumentSymbol::getName)
                    .containsExactly("Which queue keeps the order of its messages?", "Which queue costs least?");
        }
    }

    @Test
    void whoeverLeavesWithoutAWordIsNoSuccess() throws Exception {
        try (Editor editor = Editor.in(folder, true, NO_OPTIONS)) {
            editor.server.exit();
            assertThat(editor.process.waitFor()).isEqualTo(1);
        }
        try (Editor editor = Editor.in(folder, true, NO_OPTIONS)) {
            editor.process.getOutputStream().close();
            assertThat(editor.process.waitFor()).isEqualTo(1);
        }
    }

    private static List<TextEdit> edits(CodeAction action, String uri, int version) {
        TextDocumentEdit edit = action.getEdit().getDocumentChanges().getFirst().getLeft();
        assertThat(edit.getTextDocument().getUri()).isEqualTo(uri);
        assertThat(edit.getTextDocument().getVersion()).isEqualTo(version);
        return edit.getEdits().stream().map(each -> each.getLeft()).toList();
    }

    private static void changed(Editor editor, String uri) {
        editor.server
                .getWorkspaceService()
                .didChangeWatchedFiles(
                        new DidChangeWatchedFilesParams(List.of(new FileEvent(uri, FileChangeType.Changed))));
    }

    private static JsonObject options(String name) {
        JsonObject options = new JsonObject();
        options.addProperty(name, true);
        return options;
    }

    private static Range range(int line, int character, int endLine, int endCharacter) {
        return new Range(new Position(line, character), new Position(endLine, endCharacter));
    }
}
