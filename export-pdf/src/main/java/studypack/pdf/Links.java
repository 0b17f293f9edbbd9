package studypack.pdf;

import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBorderArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/// Makes text clickable, and ties the click to the tag of the text, as PDF/UA asks (ISO 14289-1, 7.18).
final class Links {
    private static final int PRINTED = 4;

    private final PdfWriter writer;

    Links(PdfWriter writer) {
        this.writer = writer;
    }

    /// @param node     of the text; its element was painted just now
    /// @param left     of the text, from the left of the page
    /// @param baseline from the bottom
    void annotate(Node node, float left, float right, float baseline, float size) {
        Target target = node.target();
        if (target == null) {
            return;
        }
        Rectangle place = new Rectangle(left, baseline - size * 0.3f, right, baseline + size);
        PdfAction action =
                target.inPack() ? PdfAction.gotoLocalPage(target.address(), false) : new PdfAction(target.address());
        PdfAnnotation link = PdfAnnotation.createLink(writer, place, PdfAnnotation.HIGHLIGHT_INVERT, action);
        link.setBorder(new PdfBorderArray(0, 0, 0));
        link.setFlags(PRINTED);
        link.put(PdfName.CONTENTS, new PdfString(target.words(), PdfObject.TEXT_UNICODE));
        PdfStructureElement element = node.element(writer.getStructureTreeRoot());
        link.put(
                PdfName.STRUCTPARENT,
                new PdfNumber(writer.getStructureTreeRoot().addExistingObject(element.getReference())));
        PdfDictionary reference = new PdfDictionary(PdfName.OBJR);
        reference.put(PdfName.OBJ, link.getIndirectReference());
        reference.put(PdfName.PG, writer.getCurrentPage());
        kids(element).add(reference);
        writer.addAnnotation(link);
    }

    private static PdfArray kids(PdfStructureElement element) {
        PdfObject kids = element.get(PdfName.K);
        if (kids instanceof PdfArray array) {
            return array;
        }
        PdfArray array = new PdfArray();
        if (kids != null) {
            array.add(kids);
        }
        element.put(PdfName.K, array);
        return array;
    }
}
