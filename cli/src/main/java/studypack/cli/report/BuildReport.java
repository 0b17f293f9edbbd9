package studypack.cli.report;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import studypack.cli.files.NoteFile;
import studypack.export.ExportReport;
import studypack.export.Exporter;
import studypack.note.Choice;
import studypack.note.Item;
import studypack.note.Note;
import studypack.note.Pair;
import studypack.note.StudyPack;
import studypack.note.Term;

/// Says what a build made, what it left out and why.
public final class BuildReport {
    private final PrintStream out;
    private final Style style;
    private final Map<String, NoteFile> files;
    private final Map<NoteFile, String> labels;
    private final LeftOutList leftOut = new LeftOutList();
    private final UnsureWords unsure = new UnsureWords();

    /// @param files by the paths that their notes have in the pack
    public BuildReport(PrintStream out, Style style, Map<String, NoteFile> files) {
        this.out = out;
        this.style = style;
        this.files = files;
        this.labels = new LinkedHashMap<>();
        files.forEach((label, file) -> labels.put(file, label));
    }

    /// The path that the note of a file has in the pack.
    public String labelOf(NoteFile file) {
        return labels.getOrDefault(file, file.shown());
    }

    public void notes(StudyPack pack) {
        List<Item> items =
                pack.notes().stream().flatMap(note -> note.items().stream()).toList();
        String kinds = items.stream()
                .collect(Collectors.groupingBy(BuildReport::kind, LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(kind -> Tally.count(Math.toIntExact(kind.getValue()), kind.getKey()))
                .collect(Collectors.joining(", "));
        out.print(style.strong(Printable.of(pack.title())) + ": "
                + Tally.count(pack.notes().size(), "note") + ", " + Tally.count(items.size(), "item")
                + (kinds.isEmpty() ? "" : " (" + kinds + ")") + "\n");
        for (Note note : pack.notes()) {
            if (note.source().decoded().binary()) {
                leaveOut("every format", new ExportReport.LeftOut(note.path(), 1, "", "the file is no text"));
            }
            NoteFile file = files.get(note.path());
            unsure.add(note, file == null ? note.path() : file.shown());
        }
    }

    public void made(String path, Exporter exporter, ExportReport report, long bytes) {
        String figures =
                report.figures().stream().map(ExportReport.Figure::toString).collect(Collectors.joining(", "));
        out.print("  " + style.strong(Printable.of(path)) + "  " + figures + (figures.isEmpty() ? "" : ", ")
                + size(bytes) + "\n");
        report.leftOut().forEach(missing -> leaveOut(exporter.name(), missing));
    }

    private void leaveOut(String format, ExportReport.LeftOut missing) {
        leftOut.add(format + ": " + missing.why(), missing);
    }

    public void end() {
        unsure.print(out);
        leftOut.print(out, path -> {
            NoteFile file = files.get(path);
            return file == null ? path : file.shown();
        });
    }

    private static String kind(Item item) {
        return switch (item) {
            case Choice choice -> "choice question";
            case Pair pair -> "open question";
            case Term term -> "term";
        };
    }

    /// "63 KB", "1.2 MB", in thousands.
    static String size(long bytes) {
        if (bytes < 1000) {
            return bytes + (bytes == 1 ? " byte" : " bytes");
        }
        return bytes < 1_000_000
                ? Math.round(bytes / 1000.0) + " KB"
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1_000_000.0);
    }
}
