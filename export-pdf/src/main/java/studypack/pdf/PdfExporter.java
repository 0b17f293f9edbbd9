package studypack.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import studypack.export.ExportReport;
import studypack.export.Exporter;
import studypack.markdown.Plain;
import studypack.media.MediaSource;
import studypack.note.Note;
import studypack.note.StudyPack;

/// Prints a pack for paper and screen: every word of the notes, the answers behind them, and tags for those who listen.
public final class PdfExporter implements Exporter {

    @Override
    public String name() {
        return "pdf";
    }

    @Override
    public String extension() {
        return "pdf";
    }

    @Override
    public ExportReport export(StudyPack pack, MediaSource media, OutputStream out) throws IOException {
        Labels labels = Labels.of(pack);
        FontStack fonts = FontStack.load();
        Book book = new Book(pack, labels, fonts);
        // PDF/UA wants a title that says something.
        String title = Plain.isBlank(pack.title()) ? pack.name() : pack.title();
        PdfFile file = new PdfFile(title, labels.language(), pack.date(), id(pack), out);
        Gallery gallery = new Gallery(file.writer(), media);
        Draft draft = new Draft();
        LeftOutLog log = new LeftOutLog();
        book.flow(draft, Pages.UNKNOWN, gallery, log);
        Pages pages = draft.pages();

        Shaper shaper = new Shaper(fonts, (c, at) -> {}, false);
        Print print = new Print(file, new FurnitureLines(shaper, title), pages.total());
        book.flow(print, pages, gallery, log);
        if (print.page() - 1 != pages.total()) {
            throw new IllegalStateException("counted " + pages.total() + " pages, printed " + (print.page() - 1));
        }
        Outline.add(book.entries(), file.writer().getRootOutline());
        file.close();
        return new ExportReport(List.of(new ExportReport.Figure(pages.total(), "page", "pages")), log.found());
    }

    private static byte[] id(StudyPack pack) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((pack.name() + '\0' + pack.title() + '\0' + pack.date()).getBytes(StandardCharsets.UTF_8));
            for (Note note : pack.notes()) {
                digest.update((note.path() + '\0' + note.source().text()).getBytes(StandardCharsets.UTF_8));
            }
            return java.util.Arrays.copyOf(digest.digest(), 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
