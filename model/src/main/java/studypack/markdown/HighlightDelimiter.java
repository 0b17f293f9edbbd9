package studypack.markdown;

import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Nodes;
import org.commonmark.node.SourceSpans;
import org.commonmark.parser.delimiter.DelimiterProcessor;
import org.commonmark.parser.delimiter.DelimiterRun;

/// `==highlight==`, as Obsidian and Typora write it.
final class HighlightDelimiter implements DelimiterProcessor {

    /// What stands between the signs.
    static final class Highlight extends CustomNode {}

    @Override
    public char getOpeningCharacter() {
        return '=';
    }

    @Override
    public char getClosingCharacter() {
        return '=';
    }

    @Override
    public int getMinLength() {
        return 2;
    }

    @Override
    public int process(DelimiterRun opening, DelimiterRun closing) {
        if (opening.length() != 2 || closing.length() != 2) {
            return 0;
        }
        Node opener = opening.getOpener();
        Highlight highlight = new Highlight();
        SourceSpans spans = new SourceSpans();
        spans.addAllFrom(opening.getOpeners(2));
        for (Node node : Nodes.between(opener, closing.getCloser())) {
            highlight.appendChild(node);
            spans.addAll(node.getSourceSpans());
        }
        spans.addAllFrom(closing.getClosers(2));
        highlight.setSourceSpans(spans.getSourceSpans());
        opener.insertAfter(highlight);
        return 2;
    }
}
