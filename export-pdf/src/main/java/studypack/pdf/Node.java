package studypack.pdf;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfStructureTreeRoot;

/// What a piece of the page is, for readers who cannot see it: a heading, a list item, a cell.
///
/// The library's element is made when the node is first painted, so that elements stand in the order of painting and a
/// pass that only counts pages makes none.
final class Node {
    /// Decoration: page numbers, running titles, repeated header rows.
    static final Node ARTIFACT = new Node(null, "Artifact", null);

    private final @Nullable Node parent;
    private final String role;
    private final @Nullable Target target;
    private @Nullable PdfStructureElement element;

    private Node(@Nullable Node parent, String role, @Nullable Target target) {
        this.parent = parent;
        this.role = role;
        this.target = target;
    }

    static Node document() {
        return new Node(null, "Document", null);
    }

    Node child(String role) {
        return this == ARTIFACT ? ARTIFACT : new Node(this, role, null);
    }

    Node link(Target target) {
        return this == ARTIFACT ? ARTIFACT : new Node(this, "Link", target);
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
        element = made;
        return made;
    }
}
