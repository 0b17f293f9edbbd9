package studypack.cli.report;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import studypack.markdown.Block;
import studypack.markdown.Markdown;
import studypack.markdown.Walk;
import studypack.note.Note;
import studypack.reader.NoteReader;
import studypack.validate.Checker;
import studypack.validate.Rules;

/// What a report says of notes.
final class Reported {
    private Reported() {}

    static String in(String format, List<Note> notes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
        CheckReport report = Reports.FORMATS.stream()
                .filter(each -> each.name().equals(format))
                .findFirst()
                .orElseThrow()
                .to(out, new Reports.View(new Style(false), true, false));
        Tally tally = Tally.NONE;
        for (Note note : notes) {
            FileFindings file = FileFindings.of(note, Checker.check(note));
            report.file(file);
            tally = tally.plus(Tally.of(file));
        }
        report.end(tally);
        out.flush();
        return bytes.toString(StandardCharsets.UTF_8);
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
