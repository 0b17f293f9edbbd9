package studypack.pdf;

import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfOutline;

/// The bookmarks beside the page.
final class Outline {
    private Outline() {}

    static void add(List<Entry> entries, PdfOutline root) {
        List<PdfOutline> open = new ArrayList<>(List.of(root));
        for (Entry entry : entries) {
            while (open.size() > entry.level()) {
                open.remove(open.size() - 1);
            }
            PdfOutline parent = open.get(open.size() - 1);
            PdfAction action = PdfAction.gotoLocalPage(entry.anchor(), false);
            open.add(new PdfOutline(parent, action, entry.title(), false));
        }
    }
}
