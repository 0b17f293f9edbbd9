package studypack.cli.report;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.markdown.Markdown;
import studypack.markdown.Walk;
import studypack.note.Note;
import studypack.reader.NoteReader;
import studypack.validate.Checker;
import studypack.validate.Fix;
import studypack.validate.Rules;

/// What a report says of notes.
final class Reported {
    private static final RepositoryPaths AT_ROOT = new RepositoryPaths(Path.of("/work"), Path.of("/work"));

    private Reported() {}

    static String in(String format, List<Note> notes) {
        return told(format, files(notes), null);
    }

    /// What is found in notes, each judged by itself with every rule.
    static List<FileFindings> files(List<Note> notes) {
        return notes.stream()
                .map(note -> FileFindings.of(note, Checker.check(note)))
                .map(file ->
                        file.with(file.findings().stream().sorted(Finding.ORDER).toList()))
                .toList();
    }

    /// @param stepSummary where a step of GitHub Actions takes its summary from
    static String told(String format, List<FileFindings> files, @Nullable Path stepSummary) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
        CheckReport report = Reports.FORMATS.stream()
                .filter(each -> each.name().equals(format))
                .findFirst()
                .orElseThrow()
                .to(out, new Reports.View(new Style(false), true, false, AT_ROOT, stepSummary));
        Tally tally = Tally.NONE;
        for (FileFindings file : files) {
            report.file(file);
            tally = tally.plus(Tally.of(file));
        }
        report.end(tally);
        report.exit(tally.findings() == 0 ? 0 : 1);
        out.flush();
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /// What the edits of a fix make of the text of a file.
    static String applied(String text, Fix.Edits fix) {
        StringBuilder changed = new StringBuilder(text);
        fix.edits().stream()
                .sorted(Comparator.comparing(Fix.Edit::span).reversed())
                .forEach(
                        edit -> changed.replace(edit.span().start(), edit.span().end(), edit.text()));
        return changed.toString();
    }

    static Note note(String path, String text) {
        return NoteReader.read(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /// The examples of every rule's page: together they have a finding of nearly every kind.
    static List<Note> examples() {
        List<Note> notes = new ArrayList<>();
        for (Rules.Entry rule : Rules.all()) {
            for (Block block : Walk.blocks(Markdown.read(rule.page(), 0))) {
                if (block instanceof Block.Code code) {
                    notes.add(note(rule.name() + "/" + notes.size() + ".md", code.text() + "\n"));
                }
            }
        }
        return notes;
    }
}
