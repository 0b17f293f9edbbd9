package studypack.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/// `<summary>…</summary>` and what stands behind it on its last line.
final class SummaryParser extends AbstractBlockParser {
    private static final Pattern OPEN = Pattern.compile("<summary(\\s[^>]*)?>", Pattern.CASE_INSENSITIVE);
    private static final String CLOSE = "</summary>";

    /// The summary and the rest of its line, each as running text.
    static final class Summary extends CustomBlock {
        final Part title = new Part();
        final Part rest = new Part();
    }

    /// A piece of running text.
    static final class Part extends CustomNode {}

    private final Summary block = new Summary();
    private final List<SourceLine> title = new ArrayList<>();
    private final List<SourceLine> rest = new ArrayList<>();
    private boolean closed;

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return closed || state.isBlank() ? BlockContinue.none() : BlockContinue.atIndex(state.getNextNonSpaceIndex());
    }

    @Override
    public void addLine(SourceLine line) {
        String content = line.getContent().toString();
        int close = Tags.indexOf(CLOSE, content, 0);
        if (close < 0) {
            title.add(line);
            return;
        }
        closed = true;
        title.add(line.substring(0, close));
        int after = close + CLOSE.length();
        if (!Plain.isBlank(content.substring(after))) {
            rest.add(line.substring(after, content.length()));
        }
    }

    @Override
    public void parseInlines(InlineParser parser) {
        parse(parser, title, block.title);
        parse(parser, rest, block.rest);
    }

    private void parse(InlineParser parser, List<SourceLine> lines, Part part) {
        SourceLines source = SourceLines.of(lines);
        part.setSourceSpans(source.getSourceSpans());
        parser.parse(source, part);
        block.appendChild(part);
    }

    /// Starts at the opening tag.
    static final class Factory extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence line = state.getLine().getContent();
            int start = state.getNextNonSpaceIndex();
            boolean inDetails = matched.getMatchedBlockParser().getBlock() instanceof DetailsParser.Details;
            if (!inDetails || start >= line.length() || line.charAt(start) != '<') {
                return BlockStart.none();
            }
            Matcher open = OPEN.matcher(line).region(start, line.length());
            return open.lookingAt() ? BlockStart.of(new SummaryParser()).atIndex(open.end()) : BlockStart.none();
        }
    }
}
