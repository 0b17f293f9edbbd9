package studypack.validate.fixes;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import studypack.mojibake.Repair;
import studypack.text.LineTable;
import studypack.text.Malformed;
import studypack.text.SourceText;
import studypack.text.Span;
import studypack.text.TextEdit;

/// The lines of a file that hold broken text or bytes that no encoding explains. What they say is not known, and every
/// byte of them may be needed to find it out, so no fix touches them.
final class DamagedLines {
    private final String text;
    private final LineTable lines;
    private final BitSet damaged = new BitSet();

    DamagedLines(SourceText source) {
        this.text = source.decoded().text();
        this.lines = source.originalLines();
        Stream.concat(
                        source.repairs().stream().map(Repair::span),
                        source.decoded().malformed().stream().map(Malformed::span))
                .forEach(span -> damaged.set(lines.lineAt(span.start()), lastLine(span) + 1));
    }

    private int lastLine(Span span) {
        return lines.lineAt(Math.max(span.start(), span.end() - 1));
    }

    boolean isEmpty() {
        return damaged.isEmpty();
    }

    /// @param edit in the decoded text
    boolean touchedBy(TextEdit edit) {
        int last = lastLine(edit.span());
        int next = damaged.nextSetBit(lines.lineAt(edit.span().start()));
        return next >= 0 && next <= last + (joins(edit) ? 1 : 0);
    }

    /// Whether what stands behind the edit comes onto its last line.
    private boolean joins(TextEdit edit) {
        return endsLine(edit.span().in(text)) && !endsLine(edit.text());
    }

    private static boolean endsLine(String text) {
        return text.endsWith("\n") || text.endsWith("\r");
    }

    /// What the file has on these lines.
    List<String> texts() {
        return damaged.stream().mapToObj(line -> lines.line(line).in(text)).toList();
    }
}
