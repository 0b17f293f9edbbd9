package studypack.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import studypack.cli.files.NoteFile;
import studypack.cli.files.PictureFiles;
import studypack.cli.report.NoteJson;
import studypack.cli.report.Printable;
import studypack.media.MediaSource;
import studypack.note.Outline;

/// `studypack inspect`: what was read from the notes.
final class InspectCommand implements Command {
    @Override
    public Syntax syntax() {
        return new Syntax(
                "inspect",
                "[PATH…]",
                Integer.MAX_VALUE,
                "Prints what was read from the notes under PATH (default: content), each piece with its place.",
                List.of(Syntax.Option.flag("--json", "one JSON object a line and a file")));
    }

    @Override
    public int run(Given given, Surroundings here) {
        Notes found = Notes.of(given, here);
        MediaSource media = PictureFiles.of(found.files());
        boolean json = given.has("--json");
        boolean whole = Reading.eachNote(
                found,
                found.files(),
                NoteFile::shown,
                (file, note) ->
                        bytes(json ? NoteJson.of(note, file.label(), media) : Printable.lines(Outline.of(note))),
                bytes -> {
                    here.out().write(bytes, 0, bytes.length);
                    return !here.readerGone();
                },
                here);
        return whole ? Exit.OK : Exit.FAILED;
    }

    /// What is printed, turned to bytes where the note is read, so that the one who prints has nothing else to do.
    private static byte[] bytes(String text) {
        return (text.endsWith("\n") ? text : text + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
