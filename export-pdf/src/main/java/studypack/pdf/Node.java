package studypack.pdf;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfStructureTreeRoot;

/// What a piece of the page is, for readers who cannot see it: a heading, a list item, a cell.
///
/// The library's element is made when the node is first painted, so that elements stand in the order of painting and a
/// pass that only counts pages makes none.
final class Node {
    /// Decoration: page numbers, running titles, repeated header rows.
    static final Node ARTIFACT = new Node(null, "Artifact", null, null);

    private final @Nullable Node parent;
    private final String role;
    private final @Nullable Target target;
    private final @Nullable String alt;
    private @Nullable PdfStructureElement element;

    private Node(@Nullable Node parent, String role, @Nullable Target target, @Nullable String alt) {
        this.parent = parent;
        this.role = role;
        this.target = target;
        this.alt = alt;
    }

    static Node document() {
        return new Node(null, "Document", null, null);
    }

    Node child(String role) {
        return this == ARTIFACT ? ARTIFACT : new Node(this, role, null, null);
    }

    Node link(Target target) {
        return this == ARTIFACT ? ARTIFACT : new Node(this, "Link", target, null);
    }

    /// @param alt what is read aloud
    Node figure(String alt) {
        return this == ARTIFACT ? ARTIFACT : new Node(this, "Figure", null, alt);
    }

    @Nullable
    Target target() {
        return target;
    }

    PdfStructureElement element(PdfStructureTreeRoot root) {
        if (element != null) {
            return element;
        }
        PdfName name = new PdfName(role);
        PdfStructureElement made = parent == null
                ? new PdfStructureElement(root, name)
                : new PdfStructureElement(parent.element(root), name);
        if (role.equals("TH")) {
            PdfDictionary column = new PdfDictionary();
            column.put(PdfName.O, new PdfName("Table"));
            column.put(new PdfName("Scope"), new PdfName("Column"));
            made.put(PdfName.A, column);
        }
        if (alt != null) {
            made.put(PdfName.ALT, new PdfString(alt, PdfObject.TEXT_UNICODE));
        }
        element = made;
        return made;
    }
}
