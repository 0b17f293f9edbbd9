package studypack.cli.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who may read and write a file, where the system knows owners and permissions.
final class FileRights {
    private static final Set<PosixFilePermission> WRITING =
            Set.of(PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private FileRights() {}

    /// Nobody is to write it, though the superuser could.
    static boolean forbidWriting(Path file) throws IOException {
        PosixFileAttributeView view = view(file);
        return view != null && view.readAttributes().permissions().stream().noneMatch(WRITING::contains);
    }

    /// Gives `to` the permissions, and where that is allowed the owner and group, of `from`.
    static void copy(Path from, Path to) throws IOException {
        PosixFileAttributeView source = view(from);
        PosixFileAttributeView target = view(to);
        if (source == null || target == null) {
            return;
        }
        PosixFileAttributes wanted = source.readAttributes();
        PosixFileAttributes found = target.readAttributes();
        if (!found.owner().equals(wanted.owner()) || !found.group().equals(wanted.group())) {
            giveTo(wanted, target);
        }
        // Last, for a change of owner takes some permissions away.
        target.setPermissions(wanted.permissions());
    }

    private static void giveTo(PosixFileAttributes owner, PosixFileAttributeView file) {
        try {
            file.setGroup(owner.group());
            file.setOwner(owner.owner());
        } catch (IOException e) {
            // Only the superuser gives files away; else the file belongs to who repaired it, as with any editor.
            return;
        }
    }

    private static @Nullable PosixFileAttributeView view(Path file) {
        return Files.getFileAttributeView(file, PosixFileAttributeView.class);
    }
}
