package studypack.markdown;

import java.util.Locale;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/// `<!-- … -->`, `<pre>`, `<script>` and `<style>`: HTML whose content is no Markdown, up to its closing tag.
final class RawHtmlParser extends AbstractBlockParser {

    /// The lines as they were written.
    static final class Raw extends CustomBlock {
        final StringBuilder html = new StringBuilder();
    }

    private final Raw block = new Raw();
    private final String end;
    private boolean closed;

    private RawHtmlParser(String end) {
        this.end = end;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return closed ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(SourceLine line) {
        block.html.append(line.getContent()).append('\n');
        closed |= contains(line.getContent(), end);
    }

    private static boolean contains(CharSequence line, String part) {
        return line.toString().toLowerCase(Locale.ROOT).contains(part);
    }

    /// Starts at the opening tag.
    static final class Factory extends AbstractBlockParserFactory {
        private static final String[][] TAGS = {
            {"<!--", "-->"}, {"<pre", "</pre>"}, {"<script", "</script>"}, {"<style", "</style>"}
        };

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence line = state.getLine().getContent();
            int start = state.getNextNonSpaceIndex();
            if (state.getIndent() >= 4 || start >= line.length() || line.charAt(start) != '<') {
                return BlockStart.none();
            }
            String rest = line.subSequence(start, line.length()).toString().toLowerCase(Locale.ROOT);
            for (String[] tag : TAGS) {
                if (rest.startsWith(tag[0]) && (tag[0].equals("<!--") || rest.matches(tag[0] + "(\\s.*|>.*)?"))) {
                    return BlockStart.of(new RawHtmlParser(tag[1])).atIndex(start);
                }
            }
            return BlockStart.none();
        }
    }
}
