package studypack.cli.files;

import java.nio.file.Path;

/// A file to read.
///
/// @param shown   the path as the user named it, `/` between folders
/// @param label   the path from the folder that was searched, that folder's name first; the same wherever the user
/// stands
/// @param path    where it is
/// @param content where what it says is read: elsewhere only where another state of the same note is known to say it
public record NoteFile(String shown, String label, Path path, Path content) {
    public NoteFile(String shown, String label, Path path) {
        this(shown, label, path, path);
    }
}
