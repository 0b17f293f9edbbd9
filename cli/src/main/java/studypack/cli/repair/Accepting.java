package studypack.cli.repair;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import studypack.cli.files.IoWords;
import studypack.cli.files.NoteBytes;
import studypack.cli.files.NoteFile;
import studypack.cli.report.Printable;
import studypack.cli.rewrite.Replacing;
import studypack.cli.rewrite.Version;
import studypack.text.Rewriting;
import studypack.text.Rewritten;
import studypack.text.TextEdit;

/// Writes what a person accepted in a review list.
public final class Accepting {
    private final String name;
    private final Ways ways;
    private final PrintStream out;
    private final Consumer<String> remark;
    private int written;
    private int before;
    private int failed;

    /// @param name   of the list, for messages
    /// @param remark takes a line for the user that is no output
    public Accepting(String name, Ways ways, PrintStream out, Consumer<String> remark) {
        this.name = name;
        this.ways = ways;
        this.out = out;
        this.remark = remark;
    }

    /// What became of a list.
    ///
    /// @param undecided places without an x
    /// @param failed    accepted places that could not be written
    /// @param summary   for the user
    public record Outcome(int undecided, int failed, String summary) {}

    /// @throws Failure where the list cannot be read; nothing is written then
    public Outcome accept(byte[] list) {
        List<ReviewEntry> entries = ReviewReader.read(name, list);
        Map<String, List<ReviewEntry>> files = new LinkedHashMap<>();
        entries.forEach(entry ->
                files.computeIfAbsent(entry.path(), path -> new ArrayList<>()).add(entry));
        files.values().removeIf(places -> places.stream().noneMatch(ReviewEntry::accepted));
        files.forEach(this::accept);
        int undecided =
                (int) entries.stream().filter(entry -> !entry.accepted()).count();
        return new Outcome(undecided, failed, summary(undecided));
    }

    private String summary(int undecided) {
        return "Wrote " + written + (written == 1 ? " place" : " places")
                + (before == 0 ? "" : ", " + before + " written before")
                + (undecided == 0 ? "" : ", " + undecided + " not decided")
                + (failed == 0 ? "" : ", " + failed + " failed");
    }

    private void accept(String path, List<ReviewEntry> entries) {
        NoteFile file = file(path);
        byte[] bytes;
        try {
            bytes = NoteBytes.read(file.path());
        } catch (IOException e) {
            fail(
                    (int) entries.stream().filter(ReviewEntry::accepted).count(),
                    "cannot read " + path + ": " + IoWords.of(e));
            return;
        }
        Version version = Version.of(bytes);
        List<TextEdit> edits = edits(version, entries);
        if (edits.isEmpty()) {
            return;
        }
        Rewritten rewritten = Rewriting.inPlace(bytes, version.source().decoded(), edits);
        if (rewritten == null) {
            fail(edits.size(), path + ": left, for its encoding could not be told any more afterwards");
            return;
        }
        for (TextEdit edit : rewritten.unwritable()) {
            fail(
                    1,
                    path + ":"
                            + version.source()
                                    .originalLines()
                                    .position(edit.span().start()) + ": " + edit.text()
                            + " cannot be written in the encoding of the file; make it UTF-8 first with --utf8");
        }
        write(file, bytes, rewritten);
    }

    private void write(NoteFile file, byte[] bytes, Rewritten rewritten) {
        int places = rewritten.written().size();
        if (places == 0) {
            return;
        }
        String shown = new Replacing(ways.backup(), remark).write(file, bytes, rewritten.bytes());
        if (shown == null) {
            failed += places;
            return;
        }
        written += places;
        out.print("repaired " + Printable.of(shown) + "\n");
    }

    private List<TextEdit> edits(Version version, List<ReviewEntry> entries) {
        Map<ReviewEntry, Finding.Place> found = Finding.find(version, entries);
        List<TextEdit> edits = new ArrayList<>();
        for (ReviewEntry entry : entries) {
            Finding.Place place = found.get(entry);
            if (!entry.accepted()) {
                continue;
            }
            if (place == null) {
                fail(
                        1,
                        name + ":" + entry.line() + ": the line of this place is gone from " + entry.path()
                                + " or changed; list it anew with --review");
            } else if (place.done()) {
                before++;
            } else {
                edits.add(new TextEdit(place.span(), entry.now()));
            }
        }
        edits.sort(Comparator.comparing(TextEdit::span));
        return edits;
    }

    private void fail(int places, String why) {
        failed += places;
        remark.accept(why);
    }

    /// The name may have been composed or decomposed by the editor of the list.
    private NoteFile file(String path) {
        for (String name : List.of(
                path,
                Normalizer.normalize(path, Normalizer.Form.NFC),
                Normalizer.normalize(path, Normalizer.Form.NFD))) {
            Path found = ways.cwd().resolve(name);
            if (Files.exists(found)) {
                return new NoteFile(path, path, found);
            }
        }
        return new NoteFile(path, path, ways.cwd().resolve(path));
    }
}
