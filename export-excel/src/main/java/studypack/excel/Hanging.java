package studypack.excel;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.streaming.SXSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import studypack.excel.Album.Print;

/// Pictures of one cell, below its text: they stay in it when rows are sorted, and hide with it when they are filtered.
///
/// @param top below the text, in points
record Hanging(int column, float top, List<Framed> framed) {
    /// Points between pictures.
    private static final float GAP = 3;
    /// Points; larger, a picture would push all else off the screen.
    private static final float HIGHEST = 130;
    private static final float LEAST = 12;
    /// A pixel is 0.75 points, the width of a figure 7 pixels.
    private static final float PIXEL = 0.75f;
    private static final float FIGURE = 7 * PIXEL;

    /// A picture in its size, in points.
    record Framed(Print print, String alt, float width, float height) {}

    /// A picture with its words.
    record Shown(Print print, String alt) {}

    Hanging {
        framed = List.copyOf(framed);
    }

    /// @param text  height of the cell's text, in points
    /// @param width of the column, in characters
    static Hanging of(List<Shown> pictures, int column, float text, int width) {
        List<Framed> framed = new ArrayList<>();
        float room = Math.max(LEAST * pictures.size(), Template.HIGHEST - text - GAP * (pictures.size() + 1));
        float highest = Math.min(HIGHEST, room / pictures.size());
        float widest = (width + 2) * FIGURE - 2 * GAP;
        for (Shown shown : pictures) {
            float own = shown.print().width() * PIXEL;
            float high = shown.print().height() * PIXEL;
            float scale = Math.min(1, Math.min(widest / own, highest / high));
            framed.add(new Framed(shown.print(), shown.alt(), own * scale, high * scale));
        }
        return new Hanging(column, text + GAP, framed);
    }

    /// Where the last picture ends, in points from the top of the row.
    float bottom() {
        float bottom = top;
        for (Framed each : framed) {
            bottom += each.height() + GAP;
        }
        return bottom;
    }

    void hang(Sheet sheet, int row) {
        float y = top;
        for (Framed each : framed) {
            XSSFClientAnchor anchor = new XSSFClientAnchor(
                    Units.toEMU(GAP),
                    Units.toEMU(y),
                    Units.toEMU(GAP + each.width()),
                    Units.toEMU(y + each.height()),
                    column,
                    row,
                    column,
                    row);
            anchor.setAnchorType(ClientAnchor.AnchorType.MOVE_AND_RESIZE);
            SXSSFPicture picture = (SXSSFPicture) sheet.createDrawingPatriarch()
                    .createPicture(anchor, each.print().index());
            picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(CellText.clean(each.alt()));
            y += each.height() + GAP;
        }
    }
}
