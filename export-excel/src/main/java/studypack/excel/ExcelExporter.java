package studypack.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import studypack.export.ExportReport;
import studypack.export.ExportReport.Figure;
import studypack.export.ExportReport.LeftOut;
import studypack.export.Exporter;
import studypack.markdown.Inline;
import studypack.media.MediaSource;
import studypack.note.Choice;
import studypack.note.Item;
import studypack.note.Pair;
import studypack.note.StudyPack;
import studypack.note.StudyPack.Entry;
import studypack.note.Term;

/// Makes a workbook to sort, filter and mark: one row an item, on a sheet for each kind.
public final class ExcelExporter implements Exporter {
    /// Of the `meta` sheet and the columns; raised when an import must know the difference.
    static final int SCHEMA = 1;

    private static final int ROWS_IN_MEMORY = 100;
    /// Rows of each sheet that are measured for the widths.
    private static final int MEASURED = 1000;
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    @Override
    public String name() {
        return "excel";
    }

    @Override
    public String extension() {
        return "xlsx";
    }

    @Override
    public ExportReport export(StudyPack pack, MediaSource media, OutputStream out) throws IOException {
        List<Entry> entries = pack.entries();
        int options = options(entries);
        int[] unsure = unsure(entries);
        List<Extras> extras = Extras.of(entries, unsure);
        List<Table> tables = List.of(
                Table.questions(options, extras.get(0)), Table.pairs(extras.get(1)), Table.terms(extras.get(2)));
        List<LeftOut> leftOut = new ArrayList<>();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        XSSFWorkbook template = new XSSFWorkbook();
        Styles styles = Styles.of(template);
        Album album = new Album(template, media);
        int[][] widths = widths(entries, tables, options, extras, album);
        addSheets(template, styles, pack, entries, tables, widths, unsure);
        describe(template, pack);
        try (SXSSFWorkbook book = new SXSSFWorkbook(template, ROWS_IN_MEMORY, true, false)) {
            // The other mode makes zips that only some readers open.
            book.setZip64Mode(Zip64Mode.AsNeeded);
            Meta meta = new Meta(book.getSheet(Template.META), pack);
            int[] next = {1, 1, 1};
            Map<String, String> titles = new HashMap<>();
            for (Entry entry : entries) {
                String title = titles.computeIfAbsent(
                        entry.note().path(), path -> entry.note().title());
                int table = table(entry.item());
                Sheet sheet = book.getSheet(tables.get(table).sheet());
                List<Written> cells = texts(entry, title, options, extras.get(table), album, leftOut);
                Row row = sheet.createRow(next[table]++);
                fill(row, tables.get(table), cells, styles);
                List<String> texts = cells.stream().map(Written::text).toList();
                float bottom = 0;
                for (Hanging hanging : hanging(entry.note().path(), cells, widths[table], album)) {
                    hanging.hang(sheet, row.getRowNum());
                    bottom = Math.max(bottom, hanging.bottom());
                }
                Template.fitHeight(row, widths[table], texts, bottom);
                meta.add(texts, tables.get(table).sheet());
            }
            book.write(bytes);
        }
        Xlsx.repack(bytes.toByteArray(), out);
        return new ExportReport(List.of(new Figure(entries.size(), "row", "rows")), leftOut);
    }

    /// Place of the item's table.
    static int table(Item item) {
        return switch (item) {
            case Choice choice -> 0;
            case Pair pair -> 1;
            case Term term -> 2;
        };
    }

    /// How many items of each table hold words that are not sure.
    private static int[] unsure(List<Entry> entries) {
        int[] unsure = new int[3];
        entries.stream().filter(entry -> !entry.unsure().isEmpty()).forEach(entry -> unsure[table(entry.item())]++);
        return unsure;
    }

    private static int options(List<Entry> entries) {
        int most = entries.stream()
                .mapToInt(entry ->
                        entry.item() instanceof Choice choice ? choice.options().size() : 0)
                .max()
                .orElse(0);
        return Math.clamp(most, Table.FEWEST_OPTIONS, Table.MOST_OPTIONS);
    }

    /// Of the columns' texts, in characters.
    private static int[][] widths(
            List<Entry> entries, List<Table> tables, int options, List<Extras> extras, Album album) {
        int[][] widths = new int[tables.size()][];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = new int[tables.get(i).columns().size()];
        }
        int[] rows = new int[tables.size()];
        for (Entry entry : entries) {
            int table = table(entry.item());
            rows[table]++;
            if (rows[table] <= MEASURED) {
                List<Written> cells = Rows.of(entry, entry.note().title(), options, extras.get(table));
                for (int i = 0; i < cells.size(); i++) {
                    boolean pictured =
                            !shown(entry.note().path(), cells.get(i), album).isEmpty();
                    int width = pictured
                            ? tables.get(table).columns().get(i).most()
                            : Rows.width(cells.get(i).text());
                    widths[table][i] = Math.max(widths[table][i], width);
                }
            }
        }
        return widths;
    }

    private static void addSheets(
            XSSFWorkbook book,
            Styles styles,
            StudyPack pack,
            List<Entry> entries,
            List<Table> tables,
            int[][] widths,
            int[] unsure) {
        int[] rows = new int[tables.size()];
        entries.forEach(entry -> rows[table(entry.item())]++);
        Template.addLists(book);
        for (int i = 0; i < rows.length; i++) {
            Template.addTable(book, styles, tables.get(i), rows[i], widths[i]);
        }
        // Made late, for its formulas may name only sheets that are there.
        Overview.add(book, styles, pack, tables, rows, unsure);
        Template.addMeta(book);
        book.setSheetOrder("Overview", 0);
        book.setSheetOrder(Template.LISTS, tables.size() + 1);
        book.setActiveSheet(0);
        book.setSelectedTab(0);
    }

    private static void describe(XSSFWorkbook book, StudyPack pack) {
        Instant date = date(pack);
        POIXMLProperties.CoreProperties properties = book.getProperties().getCoreProperties();
        properties.setTitle(CellText.clean(pack.title()));
        properties.setCreator("Studypack");
        properties.setCreated(Optional.of(Date.from(date)));
        properties.setModified(Optional.of(Date.from(date)));
    }

    /// Of the pack, within what a file can say.
    static Instant date(StudyPack pack) {
        if (pack.date().isBefore(Instant.EPOCH)) {
            return Instant.EPOCH;
        }
        return pack.date().isAfter(LATEST) ? LATEST : pack.date();
    }

    private static List<Written> texts(
            Entry entry, String title, int options, Extras extras, Album album, List<LeftOut> leftOut) {
        String path = entry.note().path();
        String lack = Rows.lack(entry.item());
        if (!lack.isEmpty()) {
            leftOut.add(new LeftOut(path, entry.line(), "", lack));
        }
        for (Inline.Image image : entry.item().media()) {
            Album.Answer answer = album.of(path, image);
            if (answer.print() == null) {
                leftOut.add(new LeftOut(
                        path,
                        entry.note().source().position(image.span().start()).line(),
                        "image " + shown(image.target()),
                        "words stand for a picture: " + answer.why()));
            }
        }
        List<Written> texts = new ArrayList<>();
        for (Written cell : Rows.of(entry, title, options, extras)) {
            String text = CellText.clean(cell.text());
            if (CellText.isTooLong(text)) {
                leftOut.add(new LeftOut(
                        path, entry.line(), "end of a text", "a cell holds " + CellText.LONGEST + " characters"));
            }
            texts.add(new Written(CellText.cut(text), cell.unsure(), cell.pictures()));
        }
        return texts;
    }

    /// A picture that is written into the note is as long as its file.
    private static String shown(String target) {
        return target.startsWith("data:") ? target.replaceFirst("[;,].*$", "…") : target;
    }

    private static List<Hanging> hanging(String note, List<Written> cells, int[] widths, Album album) {
        List<Hanging> hanging = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            List<Hanging.Shown> shown = shown(note, cells.get(i), album);
            if (!shown.isEmpty()) {
                float text = Template.textHeight(cells.get(i).text(), widths[i]);
                hanging.add(Hanging.of(shown, i, text, widths[i]));
            }
        }
        return hanging;
    }

    private static List<Hanging.Shown> shown(String note, Written cell, Album album) {
        List<Hanging.Shown> shown = new ArrayList<>();
        for (Inline.Image image : cell.pictures()) {
            Album.Print print = album.of(note, image).print();
            if (print != null) {
                shown.add(new Hanging.Shown(print, image.alt()));
            }
        }
        return shown;
    }

    private static void fill(Row row, Table table, List<Written> texts, Styles styles) {
        for (int i = 0; i < table.columns().size(); i++) {
            Cell cell = row.createCell(i);
            switch (table.columns().get(i).kind()) {
                case ID, TEXT -> {
                    String text = texts.get(i).text();
                    cell.setCellStyle(styles.of(text, texts.get(i).unsure()));
                    if (!text.isEmpty()) {
                        cell.setCellValue(CellText.escaped(text));
                    }
                }
                case RESULT -> cell.setCellStyle(styles.choice());
                case REMARK -> cell.setCellStyle(styles.input());
            }
        }
    }
}
