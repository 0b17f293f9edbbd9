package studypack.markdown;

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
        // An end is a closing tag or the end of a comment.
        String content = line.getContent().toString();
        closed |= end.equals("-->") ? content.contains(end) : Tags.indexOf(end, content, 0) >= 0;
    }

    /// Starts at the opening tag.
    static final class Factory extends AbstractBlockParserFactory {
        private static final String[][] TAGS = {
            {"<!--", "-->"}, {"<pre", "</pre>"}, {"<script", "</script>"}, {"<style", "</style>"}
        };

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            String line = state.getLine().getContent().toString();
            int start = state.getNextNonSpaceIndex();
            if (state.getIndent() >= 4 || start >= line.length() || line.charAt(start) != '<') {
                return BlockStart.none();
            }
            for (String[] tag : TAGS) {
                boolean opens =
                        tag[0].equals("<!--") ? line.startsWith(tag[0], start) : Tags.opens(tag[0], line, start);
                if (opens) {
                    return BlockStart.of(new RawHtmlParser(tag[1])).atIndex(start);
                }
            }
            return BlockStart.none();
        }
    }
}
