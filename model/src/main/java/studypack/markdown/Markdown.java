package studypack.markdown;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/// Reads CommonMark with GitHub's tables and strike-through, and what note takers add to it: `<details>` whose content
/// is
/// Markdown with or without blank lines, callouts, `<mark>`, `==highlight==`, `![[picture.png]]`, tables whose rows
/// lack
/// or exceed cells.
///
/// HTML blocks are read as paragraphs with tags in them, so that the text between the tags is text like any other.
public final class Markdown {
    /// Blocks or marks inside of each other.
    static final int DEEPEST = 200;

    /// In the library's order, in which they are tried: hyphens under a line are a heading before they are a rule. The
    /// order of `Set.of` is another one in each process.
    private static final Set<Class<? extends org.commonmark.node.Block>> BLOCKS = new LinkedHashSet<>(List.of(
            BlockQuote.class,
            Heading.class,
            FencedCodeBlock.class,
            ThematicBreak.class,
            ListBlock.class,
            IndentedCodeBlock.class));

    private static final Parser PARSER =
            builder().inlineParserFactory(PlainLines::new).build();

    private Markdown() {}

    /// The grammar, with the library's own inline parser.
    static Parser.Builder builder() {
        return Parser.builder()
                .enabledBlockTypes(BLOCKS)
                .customBlockParserFactory(new RawHtmlParser.Factory())
                .customBlockParserFactory(new SummaryParser.Factory())
                .customBlockParserFactory(new DetailsParser.Factory())
                .customBlockParserFactory(new TableParser.Factory())
                .customDelimiterProcessor(new HighlightDelimiter())
                .linkProcessor(new ImageParser())
                .extensions(List.of(StrikethroughExtension.create()))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(DEEPEST)
                .maxInlineNesting(DEEPEST);
    }

    /// The blocks of `text` from `start` to its end. Never throws; every visible character stands in one of them.
    public static List<Block> read(String text, int start) {
        return read(text, start, PARSER);
    }

    static List<Block> read(String text, int start, Parser parser) {
        return new BlockMapper(text, start).children(parser.parse(text.substring(start)));
    }
}
