package studypack.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/// A PDF file that says of itself what PDF/UA-1 and PDF/A-2u ask for, and nothing of the day it is made.
final class PdfFile {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Document document;
    private final PdfWriter writer;
    private final byte[] id;
    private final Instant date;

    /// @param language as in `ko-KR`
    /// @param id       what tells this file from others; the same pack gives the same
    PdfFile(String title, String language, Instant date, byte[] id, OutputStream out) {
        this.date = date;
        this.id = id.clone();
        document = new Document(new Rectangle(Sheet.WIDTH, Sheet.HEIGHT));
        writer = PdfWriter.getInstance(document, new Unclosed(out));
        // The library's default is 2.0, which neither norm allows.
        writer.setPdfVersion("1.7");
        writer.setTagged();
        writer.setFullCompression();
        writer.setTabs(PdfName.S);
        writer.setXmpMetadata(Xmp.of(title, language, date).getBytes(StandardCharsets.UTF_8));
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        writer.setViewerPreferences(PdfWriter.PageModeUseOutlines);
        document.addTitle(title);
        document.open();
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(language));
    }

    Document document() {
        return document;
    }

    PdfWriter writer() {
        return writer;
    }

    void close() throws IOException {
        ICC_Profile colors = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
        // "PDFA/1" is how this library is told that the intent is one for archives.
        writer.setOutputIntents("Custom", "PDFA/1", "http://www.color.org", "sRGB IEC61966-2.1", colors);
        PdfString day = new PdfString(DATE.format(date));
        // Set as late as this, or the library puts in the clock.
        writer.getInfo().put(PdfName.CREATIONDATE, day);
        writer.getInfo().put(PdfName.MODDATE, day);
        writer.getInfo().put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
        document.close();
    }

    /// The stream is the caller's to close.
    private static final class Unclosed extends FilterOutputStream {
        private Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
