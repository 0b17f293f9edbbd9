package studypack.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/// GitHub's tables (GFM 4.10), keeping every cell that was written: GitHub drops cells beyond the header's, and other
/// readers end the table at a row without `|`.
final class TableParser extends AbstractBlockParser {
    private static final Pattern DELIMITER = Pattern.compile(":?-+:?");
    private static final Pattern OTHER_BLOCK = Pattern.compile(
            "([-*+]|\\d{1,9}[.)])(\\s.*|$)|-{3,}\\s*|\\*{3,}\\s*|_{3,}\\s*|#{1,6}(\\s.*|$)|>.*|```.*|~~~.*|</?(details|summary).*|<!--.*");

    /// The table; its children are rows.
    static final class Table extends CustomBlock {}

    /// A line of it; its children are cells.
    static final class Row extends CustomBlock {
        boolean separated;
    }

    /// A cell; its children are inlines.
    static final class Cell extends CustomNode {
        SourceLine line = SourceLine.of("", null);
    }

    private final Table block = new Table();
    private boolean awaitsDelimiters = true;

    private TableParser(SourceLine header) {
        addRow(header);
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        CharSequence line = state.getLine().getContent();
        if (state.isBlank() || isOtherBlock(line, state.getNextNonSpaceIndex())) {
            return BlockContinue.none();
        }
        return BlockContinue.atIndex(state.getIndex());
    }

    private static boolean isOtherBlock(CharSequence line, int start) {
        char first = line.charAt(start);
        boolean possible = "-*+_#>`~<".indexOf(first) >= 0 || (first >= '0' && first <= '9');
        return possible
                && OTHER_BLOCK.matcher(line).region(start, line.length()).matches();
    }

    @Override
    public void addLine(SourceLine line) {
        if (awaitsDelimiters) {
            awaitsDelimiters = false;
            return;
        }
        addRow(line);
    }

    private void addRow(SourceLine line) {
        Row row = new Row();
        List<SourceLine> cells = split(line);
        row.separated = line.getContent().toString().indexOf('|') >= 0;
        row.setSourceSpans(List.of(line.getSourceSpan()));
        for (SourceLine part : cells) {
            Cell cell = new Cell();
            cell.line = part;
            cell.setSourceSpans(List.of(part.getSourceSpan()));
            row.appendChild(cell);
        }
        block.appendChild(row);
    }

    @Override
    public void parseInlines(InlineParser parser) {
        for (var row = block.getFirstChild(); row != null; row = row.getNext()) {
            for (var cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                parser.parse(SourceLines.of(((Cell) cell).line), cell);
            }
        }
    }

    /// The cells between the `|` that no back-slash hides; the outer ones are optional.
    private static List<SourceLine> split(SourceLine line) {
        String text = line.getContent().toString();
        int end = text.stripTrailing().length();
        int start = text.length() - text.stripLeading().length();
        if (start < end && text.charAt(start) == '|') {
            start++;
        }
        if (end > start && text.charAt(end - 1) == '|' && !isEscaped(text, end - 1)) {
            end--;
        }
        List<SourceLine> cells = new ArrayList<>();
        int from = start;
        for (int i = start; i <= end; i++) {
            if (i == end || (text.charAt(i) == '|' && !isEscaped(text, i))) {
                cells.add(trim(line, text, from, i));
                from = i + 1;
            }
        }
        return cells;
    }

    private static SourceLine trim(SourceLine line, String text, int from, int to) {
        int start = Math.min(from, to);
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            return line.substring(start, end);
        }
        // The library gives an empty piece no place; a missing answer is reported at its own.
        SourceSpan all = line.getSourceSpan();
        return SourceLine.of(
                "", SourceSpan.of(all.getLineIndex(), all.getColumnIndex() + start, all.getInputIndex() + start, 0));
    }

    private static boolean isEscaped(String text, int at) {
        int slashes = 0;
        while (at - slashes > 0 && text.charAt(at - slashes - 1) == '\\') {
            slashes++;
        }
        return slashes % 2 == 1;
    }

    private static boolean mayBeDelimiters(String line, int start) {
        return start < line.length() && "|:-".indexOf(line.charAt(start)) >= 0 && line.indexOf('|') >= 0;
    }

    private static boolean areDelimiters(List<SourceLine> cells) {
        return cells.stream()
                .allMatch(cell -> DELIMITER.matcher(cell.getContent()).matches());
    }

    /// Starts at the line of hyphens under a header with as many cells.
    static final class Factory extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            SourceLine line = state.getLine();
            String text = line.getContent().toString();
            if (!mayBeDelimiters(text, state.getNextNonSpaceIndex())) {
                return BlockStart.none();
            }
            SourceLine delimiters = line.substring(state.getIndex(), text.length());
            if (!areDelimiters(split(delimiters))) {
                return BlockStart.none();
            }
            // The library copies the lines, so that nobody asks for them who does not need them.
            List<SourceLine> above = matched.getParagraphLines().getLines();
            if (above.isEmpty()) {
                return BlockStart.none();
            }
            SourceLine header = above.get(above.size() - 1);
            if (split(header).size() != split(delimiters).size()) {
                return BlockStart.none();
            }
            return BlockStart.of(new TableParser(header))
                    .atIndex(state.getIndex())
                    .replaceParagraphLines(1);
        }
    }
}
