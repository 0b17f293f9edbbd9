package studypack.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studypack.markdown.Block;
import studypack.markdown.Inline;
import studypack.markdown.Pictures;
import studypack.markdown.Plain;
import studypack.pdf.Strip.Glue;
import studypack.pdf.Strip.Placed;

/// Lays out tables: columns as wide as their content asks, the header row again on each page, and rows of any height.
final class TableLayout {
    private static final float PADDING = 5;
    private static final float ABOVE = 3.2f;
    /// A row higher than this may be divided between pages.
    private static final float WHOLE = 190;

    private static final float PICTURE = 90;

    private final Desk desk;
    private final BlockLayout blocks;

    TableLayout(Desk desk, BlockLayout blocks) {
        this.desk = desk;
        this.blocks = blocks;
    }

    List<Strip> lay(Block.Table table, Frame frame) {
        List<List<TableCell>> rows = new ArrayList<>();
        table.rows().forEach(row -> rows.add(cells(row)));
        return lay(cells(table.header()), rows, frame);
    }

    static List<TableCell> cells(Block.Row row) {
        return row.cells().stream().map(cell -> TableCell.of(cell.text())).toList();
    }

    /// @param header empty where there is none
    List<Strip> lay(List<TableCell> header, List<List<TableCell>> rows, Frame frame) {
        return lay(header, rows, frame, false);
    }

    /// @param full the last column takes what the others leave, so that tables below each other end at one edge
    List<Strip> lay(List<TableCell> header, List<List<TableCell>> rows, Frame frame, boolean full) {
        int columns = header.size();
        for (List<TableCell> row : rows) {
            columns = Math.max(columns, row.size());
        }
        if (columns == 0) {
            return List.of();
        }
        float size = Math.min(frame.style().size(), columns <= 4 ? 9.2f : columns <= 7 ? 8 : 6.5f);
        Frame cell = frame.styled(frame.style().sized(size)).reserving(0);
        Node table = frame.node().child("Table");
        @Nullable Row head = header.isEmpty() ? null : row(header, columns, "TH", table, cell);
        List<Row> body = new ArrayList<>(rows.size());
        for (List<TableCell> row : rows) {
            body.add(row(row, columns, "TD", table, cell));
        }
        float[] widths = widths(head, body, columns, cell);
        if (full) {
            widths[columns - 1] += Math.max(0, cell.width() - sum(widths));
        }
        return strips(head, body, widths, cell);
    }

    private Row row(List<TableCell> cells, int columns, String role, Node table, Frame frame) {
        Node node = table.child("TR");
        List<TableCell> all = new ArrayList<>(cells);
        while (all.size() < columns) {
            all.add(TableCell.EMPTY);
        }
        List<Node> nodes = new ArrayList<>();
        List<Shaped> texts = new ArrayList<>();
        for (TableCell cell : all) {
            Node own = node.child(role);
            nodes.add(own);
            Style style = role.equals("TH") ? frame.style().inBold() : cell.styled(frame.style());
            texts.add(desk.shaper().shape(Inlines.pieces(cell.inlines(), style, own, desk)));
        }
        return new Row(all, nodes, texts);
    }

    private float[] widths(@Nullable Row head, List<Row> body, int columns, Frame frame) {
        float[] natural = new float[columns];
        float[] words = new float[columns];
        List<Row> all = new ArrayList<>(body);
        if (head != null) {
            all.add(head);
        }
        for (Row row : all) {
            for (int i = 0; i < columns; i++) {
                natural[i] = Math.max(natural[i], natural(row, i, frame) + 2 * PADDING + 0.5f);
                words[i] = Math.max(words[i], row.texts.get(i).wordWidth() + 2 * PADDING + 0.5f);
                words[i] = Math.max(words[i], Math.min(natural[i], pictureWidth(row.cells.get(i))));
            }
        }
        return ColumnWidths.share(natural, words, frame.width());
    }

    /// Narrower, a picture shows nothing.
    private float pictureWidth(TableCell cell) {
        return Pictures.in(cell.blocks()).stream()
                        .anyMatch(image -> desk.picture(image).drawing() != null)
                ? PICTURE
                : 0;
    }

    private float natural(Row row, int column, Frame frame) {
        TableCell cell = row.cells.get(column);
        if (cell.blocks().isEmpty()) {
            return row.texts.get(column).naturalWidth();
        }
        float widest = 0;
        for (String line : Plain.ofBlocks(cell.blocks()).split("\n", -1)) {
            widest = Math.max(widest, desk.shaper().width(line, frame.style()) + 20);
        }
        for (Inline.Image image : Pictures.in(cell.blocks())) {
            Drawing drawing = desk.picture(image).drawing();
            if (drawing != null) {
                widest = Math.max(widest, new Figure(drawing, image.width()).width(frame.width()));
            }
        }
        return widest;
    }

    private List<Strip> strips(@Nullable Row head, List<Row> body, float[] widths, Frame frame) {
        float width = sum(widths);
        List<Strip> strips = new ArrayList<>();
        @Nullable Strip repeated = null;
        if (head != null) {
            Strip first = merged(laid(head, widths, frame), ABOVE, ABOVE, frame, Glue.NONE);
            Strip header = first.with(new Shape.Ground(frame.left(), 0, width, first.height(), Ink.HEADER_GROUND))
                    .with(new Shape.Stroke(
                            frame.left(), first.height(), frame.left() + width, first.height(), 0.8f, Ink.ACCENT));
            strips.add(header.filled(head.nodes));
            repeated = header.asArtifact();
        }
        for (Row row : body) {
            boolean first = strips.size() <= (head == null ? 0 : 1);
            strips.addAll(slices(row, widths, width, frame, repeated, first));
        }
        strips.add(Strip.gap(4, Glue.STRONG, frame.boxes())
                .with(new Shape.Stroke(frame.left(), 0, frame.left() + width, 0, 0.6f, Ink.HAIRLINE)));
        return strips;
    }

    private List<Strip> slices(
            Row row, float[] widths, float width, Frame frame, @Nullable Strip header, boolean first) {
        List<List<Strip>> cells = laid(row, widths, frame);
        float height = 0;
        for (List<Strip> cell : cells) {
            height = Math.max(height, height(cell));
        }
        List<Strip> slices = new ArrayList<>();
        if (height <= WHOLE) {
            slices.add(merged(cells, ABOVE, ABOVE, frame, Glue.NONE));
        } else {
            for (int i = 0; cells.stream().anyMatch(cell -> !cell.isEmpty()); i++) {
                List<List<Strip>> slice = new ArrayList<>();
                List<List<Strip>> rest = new ArrayList<>();
                for (List<Strip> cell : cells) {
                    slice.add(cell.isEmpty() ? cell : cell.subList(0, 1));
                    rest.add(cell.isEmpty() ? cell : cell.subList(1, cell.size()));
                }
                boolean last = rest.stream().allMatch(List::isEmpty);
                Glue glue = i == 1 || (last && i > 0) ? Glue.STRONG : Glue.NONE;
                slices.add(merged(slice, i == 0 ? ABOVE : 0, last ? ABOVE : 0, frame, glue));
                cells = rest;
            }
        }
        for (int i = 0; i < slices.size() && header != null; i++) {
            slices.set(i, slices.get(i).under(header));
        }
        Strip top = slices.get(0);
        if (!first) {
            top = top.with(new Shape.Stroke(frame.left(), 0, frame.left() + width, 0, 0.4f, Ink.HAIRLINE));
        }
        slices.set(0, (first && header != null ? top.held(Glue.STRONG) : top).filled(row.nodes));
        return slices;
    }

    private List<List<Strip>> laid(Row row, float[] widths, Frame frame) {
        List<List<Strip>> cells = new ArrayList<>();
        float left = frame.left();
        for (int i = 0; i < widths.length; i++) {
            Frame inner = new Frame(
                    left + PADDING,
                    widths[i] - 2 * PADDING,
                    row.cells.get(i).styled(frame.style()),
                    frame.boxes(),
                    row.nodes.get(i),
                    0,
                    1);
            cells.add(
                    row.cells.get(i).blocks().isEmpty()
                            ? Paragraph.lay(row.texts.get(i), inner)
                            : blocks.lay(row.cells.get(i).blocks(), inner));
            left += widths[i];
        }
        return cells;
    }

    private static float sum(float[] widths) {
        float sum = 0;
        for (float width : widths) {
            sum += width;
        }
        return sum;
    }

    private static float height(List<Strip> strips) {
        float height = 0;
        for (Strip strip : strips) {
            height += strip.before() + strip.height();
        }
        return height;
    }

    /// Cells side by side as one strip.
    private static Strip merged(List<List<Strip>> cells, float above, float below, Frame frame, Glue glue) {
        List<Placed> placed = new ArrayList<>();
        List<Shape> shapes = new ArrayList<>();
        float height = 0;
        for (List<Strip> cell : cells) {
            float y = above;
            for (Strip strip : cell) {
                y += strip.before();
                for (Placed line : strip.placed()) {
                    placed.add(new Placed(line.line(), line.x(), y + line.baseline()));
                }
                for (Shape shape : strip.shapes()) {
                    shapes.add(shape.moved(y));
                }
                y += strip.height();
            }
            height = Math.max(height, y);
        }
        return new Strip(
                0, height + below, glue, false, placed, shapes, frame.boxes(), null, List.of(), List.of(), null);
    }

    private record Row(List<TableCell> cells, List<Node> nodes, List<Shaped> texts) {}
}
