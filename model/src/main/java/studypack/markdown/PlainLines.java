package studypack.markdown;

import java.util.List;
import org.commonmark.internal.InlineParserImpl;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;

/// Keeps running text without any mark as the lines it is made of; only the rest is worth the library's parser, which
/// takes several times as long.
final class PlainLines implements InlineParser {
    private static final int ASCII = 128;

    /// Runs of `*` and `_` that are read together; no one writes as many in one paragraph.
    private static final int MOST = 1000;

    /// Characters that may begin a mark, whatever follows.
    private static final boolean[] MARKS = new boolean[ASCII];

    static {
        for (char c : "*_~`[\\\n\0".toCharArray()) {
            MARKS[c] = true;
        }
    }

    /// Lines without a mark.
    static final class Plain extends CustomNode {
        final List<SourceLine> lines;

        Plain(List<SourceLine> lines) {
            this.lines = lines;
        }
    }

    private final InlineParser others;

    PlainLines(InlineParserContext context) {
        this.others = new InlineParserImpl(context);
    }

    @Override
    public void parse(SourceLines source, Node block) {
        List<SourceLine> lines = source.getLines();
        for (SourceLine line : lines) {
            if (!isPlain(line)) {
                parseMarked(source, block);
                return;
            }
        }
        if (!lines.isEmpty()) {
            block.appendChild(new Plain(lines));
        }
    }

    /// The library compares each mark with all before it, so that it is given few of them at a time: of a text with
    /// more
    /// than [#MOST] it reads line by line, and such a line as if it had none.
    private void parseMarked(SourceLines source, Node block) {
        List<SourceLine> lines = source.getLines();
        int all = 0;
        for (SourceLine line : lines) {
            all += runs(line);
        }
        if (all <= MOST) {
            others.parse(source, block);
            return;
        }
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                block.appendChild(new SoftLineBreak());
            }
            SourceLine line = lines.get(i);
            if (runs(line) <= MOST) {
                others.parse(SourceLines.of(line), block);
            } else {
                Text text = new Text(line.getContent().toString());
                text.setSourceSpans(SourceLines.of(line).getSourceSpans());
                block.appendChild(text);
            }
        }
    }

    /// How many runs of `*` or `_` a line has.
    private static int runs(SourceLine line) {
        CharSequence content = line.getContent();
        int runs = 0;
        char before = ' ';
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            runs += (c == '*' || c == '_') && c != before ? 1 : 0;
            before = c;
        }
        return runs;
    }

    private static boolean isPlain(SourceLine line) {
        CharSequence content = line.getContent();
        int length = content.length();
        if (line.getSourceSpan() == null || line.getSourceSpan().getLength() != length) {
            return false;
        }
        boolean blank = true;
        for (int i = 0; i < length; i++) {
            char c = content.charAt(i);
            if (c < ASCII && (MARKS[c] || isMark(c, i + 1 < length ? content.charAt(i + 1) : '\n'))) {
                return false;
            }
            blank &= c == ' ' || c == '\t';
        }
        return !blank;
    }

    /// A sign that is a mark only in front of some characters. `!` and `]` are none where there is no `[`.
    private static boolean isMark(char c, char next) {
        return switch (c) {
            case '=' -> next == '=';
            case '&' -> next == '#' || isLetter(next);
            case '<' -> next != ' ' && next < ASCII;
            default -> false;
        };
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
