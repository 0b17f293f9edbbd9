package studypack.cli;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import studypack.answers.AnswerFiles;
import studypack.cli.files.NoteBytes;
import studypack.cli.files.NoteFile;
import studypack.mojibake.Syllables;
import studypack.note.Note;
import studypack.reader.NoteReader;
import studypack.validate.pack.Digest;

/// Reads for each note the others that hold its keys. They are few and small, so they are read again for each, and no
/// note waits for another.
final class AnswerNotes {
    private final Map<String, NoteFile> byPath = new HashMap<>();
    private final AnswerFiles answers;

    private AnswerNotes(List<NoteFile> files, Function<NoteFile, String> path) {
        files.forEach(file -> byPath.put(path.apply(file), file));
        this.answers = AnswerFiles.among(files.stream().map(path).toList());
    }

    /// @param path what a note is called
    static AnswerNotes among(List<NoteFile> files, Function<NoteFile, String> path) {
        return new AnswerNotes(files, path);
    }

    /// Of the bytes of all that a note is joined with; of nothing where there is none.
    Digest.Value digest(String path) {
        Digest digest = new Digest();
        for (AnswerFiles.Partner partner : answers.partners(path)) {
            digest.add(partner.path()).add(partner.isShared());
            NoteFile file = byPath.get(partner.path());
            try {
                digest.add(file == null ? new byte[0] : NoteBytes.read(file.content()));
            } catch (IOException e) {
                digest.add(-1);
            }
        }
        return digest.value();
    }

    Note joined(Note note, Syllables syllables) {
        return answers.joined(note, path -> read(path, syllables));
    }

    /// Null where it cannot be read, of which its own turn will tell.
    private @Nullable Note read(String path, Syllables syllables) {
        NoteFile file = byPath.get(path);
        try {
            return file == null ? null : NoteReader.read(path, NoteBytes.read(file.content()), syllables);
        } catch (IOException e) {
            return null;
        }
    }
}
