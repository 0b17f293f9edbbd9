package studypack.markdown;

import java.util.Locale;
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
        CharSequence line = state.getLine().getContent();
        int close = closeTag(line, state.getIndex());
        if (close < 0) {
            return BlockContinue.atIndex(state.getIndex());
        }
        block.closed = true;
        boolean alone = Plain.isBlank(line.subSequence(state.getIndex(), close).toString())
                && Plain.isBlank(
                        line.subSequence(close + CLOSE.length(), line.length()).toString());
        return alone ? BlockContinue.finished() : BlockContinue.atIndex(state.getIndex());
    }

    /// Where the line closes this block: a closing tag that no opening tag of the same line takes, else -1.
    private static int closeTag(CharSequence line, int from) {
        String rest = line.toString().toLowerCase(Locale.ROOT);
        int close = rest.indexOf(CLOSE, from);
        return close >= 0 && !rest.substring(from, close).contains("<details") ? close : -1;
    }

    /// Starts at the opening tag.
    static final class Factory extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence line = state.getLine().getContent();
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
