package studypack.cli.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Inline;
import studypack.media.Address;
import studypack.media.Media;
import studypack.media.MediaSource;

/// Finds the pictures of notes on the disk, and never outside of the content root: neither `..` nor a link leads out.
public final class PictureFiles implements MediaSource {
    private static final long LARGEST = 64 << 20;

    private final Map<String, NoteFile> notes;
    private final ContentRoot roots = new ContentRoot();
    private final Folder folder = new Folder();

    /// @param notes by the paths that they are read under
    public PictureFiles(Map<String, NoteFile> notes) {
        this.notes = Map.copyOf(notes);
    }

    /// Of notes that are read under the paths that the user named.
    public static PictureFiles of(List<NoteFile> files) {
        Map<String, NoteFile> notes = new HashMap<>();
        files.forEach(file -> notes.putIfAbsent(file.shown(), file));
        return new PictureFiles(notes);
    }

    @Override
    public Media find(String note, Inline.Image image) {
        NoteFile file = notes.get(note);
        if (file == null) {
            return MediaSource.NONE.find(note, image);
        }
        return switch (Address.of(image)) {
            case Address.None none -> missing(Media.Reason.NO_ADDRESS);
            case Address.Web web -> missing(Media.Reason.ON_THE_WEB);
            case Address.Machine machine -> missing(Media.Reason.OUTSIDE);
            case Address.Data data -> new Media.Found("", data::bytes);
            case Address.Files files -> image.wiki() ? wiki(file, files.paths()) : linked(file, files.paths());
        };
    }

    private Media linked(NoteFile note, List<String> paths) {
        List<Path> within = roots(note);
        boolean outside = false;
        for (String path : paths) {
            for (Path start : starts(note, path, within)) {
                Path target = resolved(start, path);
                if (target == null) {
                    continue;
                }
                if (within.stream().noneMatch(target::startsWith)) {
                    outside = true;
                    continue;
                }
                Path found = folder.find(target);
                if (found != null) {
                    return inside(found, within);
                }
            }
        }
        return outside ? missing(Media.Reason.OUTSIDE) : absent(paths, within);
    }

    private static List<Path> starts(NoteFile note, String path, List<Path> within) {
        Path own = note.path().toAbsolutePath().normalize().getParent();
        return path.startsWith("/") || own == null ? within : List.of(own);
    }

    private static @Nullable Path resolved(Path start, String path) {
        try {
            return start.resolve(path.replaceFirst("^/+", "")).normalize();
        } catch (InvalidPathException e) {
            return null;
        }
    }

    /// As Obsidian looks: beside the note, from the root, else the file of that name that is nearest to the root.
    private Media wiki(NoteFile note, List<String> paths) {
        List<Path> within = roots(note);
        Media direct = linked(note, paths);
        if (direct instanceof Media.Found) {
            return direct;
        }
        for (String path : paths) {
            if (path.contains("..")) {
                continue;
            }
            for (Path root : within) {
                List<Path> found = folder.named(root, path.replaceFirst("^/+", ""));
                if (!found.isEmpty()) {
                    return inside(found.get(0), within);
                }
            }
        }
        return direct;
    }

    private List<Path> roots(NoteFile note) {
        synchronized (roots) {
            return roots.of(note);
        }
    }

    /// A link inside of the root may lead out of it.
    private static Media inside(Path found, List<Path> within) {
        try {
            Path real = found.toRealPath();
            for (Path root : within) {
                if (real.startsWith(root.toRealPath())) {
                    return new Media.Found(shown(found, within), () -> bytes(real));
                }
            }
        } catch (IOException e) {
            return missing(Media.Reason.NO_FILE);
        }
        return missing(Media.Reason.OUTSIDE);
    }

    private static String shown(Path file, List<Path> within) {
        return within.stream()
                .filter(file::startsWith)
                .findFirst()
                .map(root -> Folder.slashed(root.relativize(file)))
                .orElseGet(() -> Folder.slashed(file));
    }

    private static byte[] bytes(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new IOException("it is larger than " + (LARGEST >> 20) + " MB");
        }
        return Files.readAllBytes(file);
    }

    /// The hint is a file of the same name elsewhere, or in other case.
    private Media absent(List<String> paths, List<Path> within) {
        for (String path : paths) {
            String name = path.substring(path.lastIndexOf('/') + 1);
            for (Path root : within) {
                List<Path> near = name.isEmpty() ? List.of() : folder.named(root, name);
                if (!near.isEmpty()) {
                    return new Media.Missing(Media.Reason.NO_FILE, Folder.slashed(root.relativize(near.get(0))));
                }
            }
        }
        return missing(Media.Reason.NO_FILE);
    }

    private static Media missing(Media.Reason reason) {
        return new Media.Missing(reason, "");
    }
}
