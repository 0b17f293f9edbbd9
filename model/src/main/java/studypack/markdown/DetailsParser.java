package studypack.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/// `<details>` as a container of Markdown, so that a question or key inside is read like any other.
final class DetailsParser extends AbstractBlockParser {
    private static final Pattern OPEN = Pattern.compile("<details(\\s[^>]*)?>", Pattern.CASE_INSENSITIVE);
    private static final String CLOSE = "</details>";

    /// The block with its children.
    static final class Details extends CustomBlock {
        boolean closed;
    }

    private final Details block = new Details();

    private DetailsParser(boolean closed) {
        block.closed = closed;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(Block child) {
        return true;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (block.closed) {
            return BlockContinue.none();
        }
        String line = state.getLine().getContent().toString();
        int close = closeTag(line, state.getIndex());
        if (close < 0) {
            return BlockContinue.atIndex(state.getIndex());
        }
        block.closed = true;
        boolean alone = Plain.isBlank(line.substring(state.getIndex(), close))
                && Plain.isBlank(line.substring(close + CLOSE.length()));
        return alone ? BlockContinue.finished() : BlockContinue.atIndex(state.getIndex());
    }

    /// Where the line closes this block: a closing tag that no opening tag of the same line takes, else -1.
    private static int closeTag(String line, int from) {
        int close = Tags.indexOf(CLOSE, line, from);
        return close >= 0 && !Tags.contains("<details", line, from, close) ? close : -1;
    }

    /// Starts at the opening tag.
    static final class Factory extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            String line = state.getLine().getContent().toString();
            int start = state.getNextNonSpaceIndex();
            if (state.getIndent() >= 4 || start >= line.length() || line.charAt(start) != '<') {
                return BlockStart.none();
            }
            Matcher open = OPEN.matcher(line).region(start, line.length());
            if (!open.lookingAt()) {
                return BlockStart.none();
            }
            return BlockStart.of(new DetailsParser(closeTag(line, open.end()) >= 0))
                    .atIndex(open.end());
        }
    }
}
